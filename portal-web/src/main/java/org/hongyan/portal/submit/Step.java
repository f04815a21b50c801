package org.hongyan.portal.submit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of a submission, in order; the address of each is its name in lower case. */
public enum Step {
    START,
    ACCUSATION,
    WHO,
    WHAT,
    PLACE,
    DEMANDS,
    FILES,
    KNOW,
    CHECK,
    DONE;

    /** How many of them are counted in the progress bar. */
    public static final int COUNTED = CHECK.ordinal();

    /** The step of an address; the start without one. */
    public static Optional<Step> ofPath(String path) {
        return path == null
                ? Optional.of(START)
                : Arrays.stream(values())
                        .filter(step -> step != START && step.path().equals(path))
                        .findFirst();
    }

    /** Last part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Step next() {
        return values()[ordinal() + 1];
    }

    public Step previous() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** Counted from 1, as in 第 5 步. */
    public int number() {
        return ordinal();
    }
}
