package org.hongyan.leader;

import org.hongyan.shared.Refusal;

/** A paper of that kind waits for a signature already. */
public record PaperWaiting(String number) implements Refusal {}
