package org.hongyan.document;

import java.time.Instant;
import org.hongyan.shared.Refusal;

/**
 * Somebody else has put a version of the template into force since the page was opened.
 *
 * @param by who it was
 * @param at when
 * @param version the version in force now
 */
public record TemplateChanged(String by, Instant at, int version) implements Refusal {}
