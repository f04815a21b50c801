package org.hongyan.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document as lists show it; its title names nobody.
 *
 * @param number its number; null for a draft
 * @param signedOn null for a draft
 */
public record DocumentLine(
        UUID id,
        UUID matterId,
        UUID bodyId,
        DocumentKind kind,
        String title,
        String number,
        UUID draftedBy,
        UUID signedBy,
        LocalDate signedOn) {

    public boolean signed() {
        return number != null;
    }
}
