package org.hongyan.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param source name of the law or rule, without the marks around it; empty for standard words
 * @param documentNumber for example 湖政〔2014〕17号, or empty
 * @param clause for example 第二十二条, or empty
 * @param heading what it is about, in one line
 * @param words what can be put into a paper as it is; may be empty where the citation is enough
 * @param subjectCode six digits of the shared tree, empty for all subjects
 * @param validUntil its last day, or null
 */
public record LibraryText(
        @Nullable LibraryKind kind,
        String source,
        String documentNumber,
        String issuedBy,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate validUntil,
        String clause,
        String heading,
        String words,
        String subjectCode) {}
