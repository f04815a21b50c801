package org.hongyan.matter;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One page of a body's work list, in order of due date.
 *
 * @param groups what the rows wait for; empty for all, of which the closed ones only where words are looked for
 * @param handlerId only rows of this handler, or null
 * @param named the groups to which the handler applies: rows of other groups count whoever handles them, and so do
 *     rows in which nobody is named; empty for all
 * @param dueUntil only rows due on that day or before, or null
 * @param text number, or part of the title; null for none
 * @param after last row of the page before, or null
 * @param limit rows at most
 */
public record DeskQuery(
        Set<DeskGroup> groups,
        UUID handlerId,
        Set<DeskGroup> named,
        LocalDate dueUntil,
        String text,
        Cursor after,
        int limit) {

    /** Nobody gets more rows in one page. */
    public static final int MAX_LIMIT = 100;

    /** Where a page ended. */
    public record Cursor(LocalDate dueOn, UUID matterId) {}

    public DeskQuery {
        groups = Set.copyOf(groups);
        named = Set.copyOf(named);
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static DeskQuery of(Set<DeskGroup> groups, int limit) {
        return new DeskQuery(groups, null, Set.of(), null, null, null, limit);
    }

    public DeskQuery handledBy(UUID person) {
        return new DeskQuery(groups, person, named, dueUntil, text, after, limit);
    }

    /** Of these groups only the rows the person or nobody handles; of the others all. */
    public DeskQuery ofPerson(UUID person, Set<DeskGroup> onlyAsHandler) {
        return new DeskQuery(groups, person, onlyAsHandler, dueUntil, text, after, limit);
    }

    public DeskQuery dueUntil(LocalDate day) {
        return new DeskQuery(groups, handlerId, named, day, text, after, limit);
    }

    public DeskQuery containing(String words) {
        return new DeskQuery(groups, handlerId, named, dueUntil, words, after, limit);
    }

    public DeskQuery after(Cursor cursor) {
        return new DeskQuery(groups, handlerId, named, dueUntil, text, cursor, limit);
    }
}
