package org.hongyan.standin;

import org.hongyan.shared.Refusal;

/** No request for this matter waits for the caller's office. */
public record NobodyAskedFor(String number) implements Refusal {}
