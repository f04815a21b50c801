package org.hongyan.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in one of its versions.
 *
 * @param officeId who wrote it; null for what holds for the whole province
 * @param officeName its name, empty for the whole province
 * @param replaces the entry in whose place it stands, or null
 * @param writtenBy null for what came with the system
 */
public record LibraryEntry(
        UUID entryId,
        int version,
        @Nullable UUID officeId,
        String officeName,
        @Nullable UUID replaces,
        LibraryText text,
        boolean withdrawn,
        @Nullable UUID writtenBy,
        @Nullable Instant writtenAt) {

    /** True for an entry of that office, which it may change. */
    public boolean of(@Nullable UUID office) {
        return officeId != null && officeId.equals(office);
    }

    /** How it is quoted; empty for words that are used as they are. */
    public String citation() {
        return CitationPolicy.of(text);
    }

    /** True on a day on which it has force. */
    public boolean inForce(LocalDate day) {
        return !withdrawn && (text.validUntil() == null || !text.validUntil().isBefore(day));
    }
}
