package org.hongyan.document;

import org.hongyan.shared.Refusal;

/** There is no such version of the template at this office. */
public record TemplateNotFound() implements Refusal {}
