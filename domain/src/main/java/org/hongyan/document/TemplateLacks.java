package org.hongyan.document;

import org.hongyan.shared.Refusal;

/**
 * A template would leave out what the law asks for.
 *
 * @param elements their names, in one line
 */
public record TemplateLacks(String elements) implements Refusal {}
