package org.hongyan.document;

import java.time.LocalDate;
import java.util.UUID;

/** What came of signing. */
public record SignedDocument(UUID id, String number, LocalDate signedOn) {}
