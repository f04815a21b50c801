package org.hongyan.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an office's template for a kind of document.
 *
 * @param version counted from 1 for each office and kind; 0 is the shared default that nobody has changed
 * @param source the template, or null where this version goes back to the shared default
 * @param restores the version whose words it took again, 0 the shared default; null where it was written anew
 * @param writtenBy null for version 0
 */
public record TemplateVersion(
        DocumentKind kind,
        int version,
        @Nullable String source,
        @Nullable Integer restores,
        @Nullable UUID writtenBy,
        @Nullable Instant writtenAt) {

    /** The shared default of a kind, as no office has changed it. */
    public static TemplateVersion shared(DocumentKind kind) {
        return new TemplateVersion(kind, 0, null, null, null, null);
    }

    /** True where the words are those of the shared default. */
    public boolean isDefault() {
        return source == null;
    }
}
