package org.hongyan.matter;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a list is wanted; whatever is null or empty narrows nothing.
 *
 * @param handlerId only rows of this handler
 * @param named the groups to which the handler applies: rows of other groups count whoever handles them, and so do
 *     rows in which nobody is named; empty for all
 * @param unhandled only rows in which nobody is named
 * @param states of the matter
 * @param limits names of clocks or days of procedure
 * @param channels names of {@code petition.Channel}
 * @param subject beginning of a subject code
 * @param place part of the name of the place of the problem
 * @param mark name of a mark
 * @param dueFrom only rows due on that day or later
 * @param dueUntil only rows due on that day or before
 */
public record DeskChoice(
        @Nullable UUID handlerId,
        Set<DeskGroup> named,
        boolean unhandled,
        Set<MatterState> states,
        Set<String> limits,
        Set<String> channels,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String mark,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil) {

    /** Everything. */
    public static final DeskChoice ALL =
            new DeskChoice(null, Set.of(), false, Set.of(), Set.of(), Set.of(), null, null, null, null, null);

    public DeskChoice {
        named = Set.copyOf(named);
        states = Set.copyOf(states);
        limits = Set.copyOf(limits);
        channels = Set.copyOf(channels);
    }

    public DeskChoice handledBy(UUID person) {
        return new DeskChoice(
                person, named, unhandled, states, limits, channels, subject, place, mark, dueFrom, dueUntil);
    }

    /** Of these groups only the rows the person or nobody handles; of the others all. */
    public DeskChoice ofPerson(UUID person, Set<DeskGroup> onlyAsHandler) {
        return new DeskChoice(
                person, onlyAsHandler, unhandled, states, limits, channels, subject, place, mark, dueFrom, dueUntil);
    }

    public DeskChoice unhandledOnly() {
        return new DeskChoice(
                handlerId, named, true, states, limits, channels, subject, place, mark, dueFrom, dueUntil);
    }

    public DeskChoice in(Set<MatterState> some) {
        return new DeskChoice(
                handlerId, named, unhandled, some, limits, channels, subject, place, mark, dueFrom, dueUntil);
    }

    public DeskChoice limitedBy(Set<String> some) {
        return new DeskChoice(
                handlerId, named, unhandled, states, some, channels, subject, place, mark, dueFrom, dueUntil);
    }

    public DeskChoice cameBy(Set<String> some) {
        return new DeskChoice(
                handlerId, named, unhandled, states, limits, some, subject, place, mark, dueFrom, dueUntil);
    }

    public DeskChoice about(@Nullable String subjectBegins) {
        return new DeskChoice(
                handlerId, named, unhandled, states, limits, channels, subjectBegins, place, mark, dueFrom, dueUntil);
    }

    public DeskChoice at(@Nullable String partOfPlace) {
        return new DeskChoice(
                handlerId, named, unhandled, states, limits, channels, subject, partOfPlace, mark, dueFrom, dueUntil);
    }

    public DeskChoice marked(@Nullable String one) {
        return new DeskChoice(
                handlerId, named, unhandled, states, limits, channels, subject, place, one, dueFrom, dueUntil);
    }

    public DeskChoice due(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new DeskChoice(handlerId, named, unhandled, states, limits, channels, subject, place, mark, from, until);
    }
}
