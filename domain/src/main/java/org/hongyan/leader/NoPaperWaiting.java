package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** There is nothing to sign or take back any more. */
public record NoPaperWaiting(String number) implements Refusal {}
