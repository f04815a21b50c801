package org.hongyan.supervision;

import org.hongyan.shared.Refusal;

/** No supervision of this body waits for a decision. */
public record NothingToVerify(String number) implements Refusal {}
