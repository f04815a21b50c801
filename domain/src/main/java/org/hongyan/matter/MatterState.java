package org.hongyan.matter;

import java.util.Arrays;

/**
 * Where a matter is (domain.md §3.2). Labels for petitioners and staff are in the bundle {@code i18n/matter} under
 * {@code MatterState.<name>.public} and {@code .staff}.
 */
public enum MatterState {
    DRAFT("Z0", false),
    SUBMITTED("Z1", false),
    REGISTERED("Z2", false),
    IN_TRANSIT("Z3", false),
    BOUND("Z3B", false),
    OBJECTED("Z4", false),
    DISPUTED("Z5", false),
    ACCEPTED("Z6", false),
    OPINION_PENDING("Z7", false),
    REPLIED("Z8", false),
    IN_REVIEW("Z9", false),
    REVIEWED("Z10", false),
    IN_FINAL("Z11", false),
    FINALISED("Z12", false),
    COMPLETED("Z13", true),
    ARCHIVED("Z14", true),
    REFUSED("Z20", true),
    NO_LONGER("Z21", true),
    DIVERTED("Z22", true),
    SEALED_OUT("Z23", true),
    ANSWERED("Z24", false),
    MERGED("Z25", true),
    WITHDRAWN("Z26", true);

    private final String code;
    private final boolean terminal;

    MatterState(String code, boolean terminal) {
        this.code = code;
        this.terminal = terminal;
    }

    /** The number the analysis uses, {@code Z0} to {@code Z26}; BOUND is {@code Z3B}, a sub-state of {@code Z3}. */
    public String code() {
        return code;
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
