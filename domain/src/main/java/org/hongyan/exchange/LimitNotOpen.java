package org.hongyan.exchange;

import org.hongyan.shared.Refusal;

/** No assignment with a limit that may be moved: none, reported already, or past its last day. */
public record LimitNotOpen(String number) implements Refusal {}
