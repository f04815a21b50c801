package org.hongyan.matter;

import java.util.Arrays;

/**
 * Where a matter is (domain.md §3.2). Labels for petitioners and staff are in the bundle {@code i18n/matter} under
 * {@code MatterState.<name>.public} and {@code .staff}.
 */
public enum MatterState {
    DRAFT("Z0", StateGroup.DRAFT, false),
    SUBMITTED("Z1", StateGroup.INTAKE, false),
    REGISTERED("Z2", StateGroup.INTAKE, false),
    IN_TRANSIT("Z3", StateGroup.IN_TRANSIT, false),
    BOUND("Z3B", StateGroup.IN_TRANSIT, false),
    OBJECTED("Z4", StateGroup.IN_TRANSIT, false),
    DISPUTED("Z5", StateGroup.IN_TRANSIT, false),
    ACCEPTED("Z6", StateGroup.IN_HANDLING, false),
    OPINION_PENDING("Z7", StateGroup.IN_HANDLING, false),
    REPLIED("Z8", StateGroup.REPLIED, false),
    IN_REVIEW("Z9", StateGroup.IN_REVIEW, false),
    REVIEWED("Z10", StateGroup.IN_REVIEW, false),
    IN_FINAL("Z11", StateGroup.IN_REVIEW, false),
    FINALISED("Z12", StateGroup.IN_REVIEW, false),
    COMPLETED("Z13", StateGroup.COMPLETED, true),
    ARCHIVED("Z14", StateGroup.COMPLETED, true),
    REFUSED("Z20", StateGroup.ENDED, true),
    NO_LONGER("Z21", StateGroup.ENDED, true),
    DIVERTED("Z22", StateGroup.ENDED, true),
    SEALED_OUT("Z23", StateGroup.ENDED, true),
    ANSWERED("Z24", StateGroup.REPLIED, false),
    MERGED("Z25", StateGroup.ENDED, true),
    WITHDRAWN("Z26", StateGroup.ENDED, true);

    private final String code;
    private final StateGroup group;
    private final boolean terminal;

    MatterState(String code, StateGroup group, boolean terminal) {
        this.code = code;
        this.group = group;
        this.terminal = terminal;
    }

    /** The number the analysis uses, {@code Z0} to {@code Z26}; BOUND is {@code Z3B}, a sub-state of {@code Z3}. */
    public String code() {
        return code;
    }

    /** Which list it stands in. */
    public StateGroup group() {
        return group;
    }

    /** True where the procedure has ended, although some states can be left again by an order or new facts. */
    public boolean terminal() {
        return terminal;
    }

    public static MatterState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
