package org.hongyan.reply;

import org.hongyan.shared.Refusal;

/** The petitioner has neither been heard nor refused to be. */
public record PetitionerNotHeard(String number) implements Refusal {}
