package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** Nobody gave a name, so nobody can sign an agreement. */
public record NoSettlement(String number) implements Refusal {}
