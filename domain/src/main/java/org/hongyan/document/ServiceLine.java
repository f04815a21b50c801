package org.hongyan.document;

import java.time.LocalDate;
import java.util.UUID;

/** How a document was served on one person. */
public record ServiceLine(
        UUID documentId,
        UUID petitionerId,
        ServingMethod method,
        LocalDate servedOn,
        boolean refused,
        String receiver) {}
