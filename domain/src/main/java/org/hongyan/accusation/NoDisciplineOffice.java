package org.hongyan.accusation;

import org.hongyan.shared.Refusal;

/** No discipline office takes part here that could receive it; nothing has been stored. */
public record NoDisciplineOffice(String phone) implements Refusal {}
