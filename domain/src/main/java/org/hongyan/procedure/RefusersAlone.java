package org.hongyan.procedure;

import org.hongyan.shared.Refusal;

/** The two who refused the matter do not by themselves decide that it is taken up again. */
public record RefusersAlone(String number) implements Refusal {}
