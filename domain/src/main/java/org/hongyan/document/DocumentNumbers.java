package org.hongyan.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Document numbers without gaps: one counter for each body, kind and year, locked from the moment a number is taken
 * until the transaction ends, and given back if it fails.
 */
public interface DocumentNumbers {

    /** The next number, for example 官政信处〔2026〕17号. */
    String next(UUID bodyId, String bodyPrefix, DocumentKind kind, LocalDate on);
}
