package org.hongyan.smalloffice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.staff.Role;
import org.jspecify.annotations.Nullable;

/** The offices directly below the caller's, and which of them work as a small office. Nothing of any case. */
public interface SmallOffices {

    /**
     * An office below.
     *
     * @param people how many hold a case post
     * @param since moment from which it works by two posts, null where it does not
     * @param by who switched it on
     * @param reason why
     * @param misfit why it could not be switched on now, null if it could
     * @param endedAt when an earlier preset ended, null if there was none
     * @param byItself true if that one ended because a third person came
     */
    record Line(
            UUID officeId,
            String code,
            String name,
            int people,
            @Nullable Instant since,
            String by,
            String reason,
            @Nullable PresetOutcome misfit,
            @Nullable Instant endedAt,
            boolean byItself) {}

    /** Somebody with a case post there. */
    record Holder(UUID personId, String name, Set<Role> roles) {}

    /**
     * One page in the order of the offices' codes.
     *
     * @param text part of the name, or empty
     * @param onlySmall only those that are switched on
     * @param after code of the last one seen, null for the first page
     */
    List<Line> below(String text, boolean onlySmall, @Nullable String after, int limit);

    /** The office of that code, if it is directly below. */
    Optional<Line> named(String code);

    /** Who holds a case post at an office below; empty for any other office. */
    List<Holder> holders(UUID officeId);

    /** Switches it; empty if done, else why not. */
    Optional<PresetOutcome> change(UUID officeId, boolean on, String reason);
}
