package org.hongyan.admin.register;

import org.hongyan.matter.Nature;
import org.hongyan.petition.CongressPower;
import org.hongyan.petition.CongressWish;
import org.hongyan.petition.PriorityReason;
import org.hongyan.petition.SourceLevel;

/** What the lists of a registration page offer. */
public final class RegisterChoices {

    public Nature[] getNatures() {
        return Nature.values();
    }

    public CongressWish[] getWishes() {
        return CongressWish.values();
    }

    public CongressPower[] getPowers() {
        return CongressPower.values();
    }

    public SourceLevel[] getSourceLevels() {
        return SourceLevel.values();
    }

    public PriorityReason[] getPriorities() {
        return PriorityReason.values();
    }
}
