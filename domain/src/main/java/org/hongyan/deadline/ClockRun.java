package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock and everything that happened to it; all dates are dates in +08:00.
 *
 * @param kind the clock
 * @param variant which of its lengths
 * @param start day of the event that starts it
 * @param registered registration of the matter, which decides the rule version
 * @param limit length set by an assigner or an office, else null
 * @param extensions decisions to prolong it, in order of time
 * @param pauses hearings, in any order
 */
public record ClockRun(
        ClockKind kind,
        ClockVariant variant,
        LocalDate start,
        LocalDate registered,
        @Nullable Term limit,
        List<Extension> extensions,
        List<Pause> pauses) {

    public ClockRun {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(variant);
        Objects.requireNonNull(start);
        Objects.requireNonNull(registered);
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** A clock started by an event of that day in a matter registered no later than that. */
    public static ClockRun of(ClockKind kind, LocalDate start) {
        return new ClockRun(kind, ClockVariant.STANDARD, start, start, null, List.of(), List.of());
    }

    public ClockRun as(ClockVariant newVariant) {
        return new ClockRun(kind, newVariant, start, registered, limit, extensions, pauses);
    }

    public ClockRun registeredOn(LocalDate date) {
        return new ClockRun(kind, variant, start, date, limit, extensions, pauses);
    }

    public ClockRun within(Term newLimit) {
        return new ClockRun(kind, variant, start, registered, newLimit, extensions, pauses);
    }

    public ClockRun extended(Extension extension) {
        return new ClockRun(kind, variant, start, registered, limit, with(extensions, extension), pauses);
    }

    public ClockRun paused(Pause pause) {
        return new ClockRun(kind, variant, start, registered, limit, extensions, with(pauses, pause));
    }

    public RuleVersion rules() {
        return RuleVersion.of(registered);
    }

    Term requiredLimit() {
        if (limit == null) {
            throw new IllegalArgumentException(kind + " has no length of its own: give a limit");
        }
        return limit;
    }

    Term limitOr(Term usual) {
        return limit == null ? usual : limit;
    }

    IllegalArgumentException unknownVariant() {
        return new IllegalArgumentException(kind + " has no length for " + variant);
    }

    private static <T> List<T> with(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
