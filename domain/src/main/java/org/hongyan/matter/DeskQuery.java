package org.hongyan.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a body's work list.
 *
 * @param groups what the rows wait for; empty for all but the closed ones
 * @param choice what of them is wanted
 * @param after last row of the page before, or null
 * @param limit rows at most
 */
public record DeskQuery(Set<DeskGroup> groups, DeskChoice choice, DeskOrder order, @Nullable Cursor after, int limit) {

    /** Nobody gets more rows in one page. */
    public static final int MAX_LIMIT = 100;

    /**
     * Where a page ended.
     *
     * @param at value of the column the list is ordered by, as the database reads it
     */
    public record Cursor(String at, UUID matterId) {

        public Cursor(LocalDate dueOn, UUID matterId) {
            this(dueOn.toString(), matterId);
        }

        public Cursor(Instant changedAt, UUID matterId) {
            this(changedAt.toString(), matterId);
        }
    }

    public DeskQuery {
        groups = groups.isEmpty() ? open() : Set.copyOf(groups);
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    private static Set<DeskGroup> open() {
        EnumSet<DeskGroup> open = EnumSet.allOf(DeskGroup.class);
        open.remove(DeskGroup.CLOSED);
        return Set.copyOf(open);
    }

    /** Of every group, the closed ones too. */
    public static Set<DeskGroup> everything() {
        return EnumSet.copyOf(Arrays.asList(DeskGroup.values()));
    }

    public static DeskQuery of(Set<DeskGroup> groups, int limit) {
        return new DeskQuery(groups, DeskChoice.ALL, DeskOrder.DUE, null, limit);
    }

    public DeskQuery choosing(DeskChoice other) {
        return new DeskQuery(groups, other, order, after, limit);
    }

    /** Of these groups only the rows the person or nobody handles; of the others all. */
    public DeskQuery ofPerson(UUID person, Set<DeskGroup> onlyAsHandler) {
        return choosing(choice.ofPerson(person, onlyAsHandler));
    }

    public DeskQuery ordered(DeskOrder other) {
        return new DeskQuery(groups, choice, other, after, limit);
    }

    public DeskQuery after(@Nullable Cursor cursor) {
        return new DeskQuery(groups, choice, order, cursor, limit);
    }
}
