package org.hongyan.admin.province;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hongyan.province.OfficeState;

/** What an administrator of the province may do with an office, each on a page of its own. */
public enum OfficeAct {
    LIVE(OfficeState.READY),
    SUSPEND(OfficeState.LIVE),
    RESUME(OfficeState.SUSPENDED),
    CONTACTS(OfficeState.PLANNED, OfficeState.READY, OfficeState.LIVE, OfficeState.SUSPENDED),
    RENAME(OfficeState.PLANNED, OfficeState.READY, OfficeState.LIVE, OfficeState.SUSPENDED),
    CLOSE(OfficeState.PLANNED, OfficeState.READY, OfficeState.LIVE, OfficeState.SUSPENDED);

    private final List<OfficeState> states;

    OfficeAct(OfficeState... in) {
        states = List.of(in);
    }

    /** As it stands in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OfficeAct> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    static List<OfficeAct> in(OfficeState state) {
        return Arrays.stream(values()).filter(act -> act.states.contains(state)).toList();
    }
}
