package org.hongyan.draft;

import java.time.Instant;

/**
 * A draft as its page gets it back.
 *
 * @param content the fields as JSON
 */
public record KeptDraft(String content, Instant savedAt) {}
