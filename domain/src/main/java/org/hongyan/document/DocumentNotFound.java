package org.hongyan.document;

import org.hongyan.shared.Refusal;

/** There is no such document, or the caller has no part in it. */
public record DocumentNotFound() implements Refusal {}
