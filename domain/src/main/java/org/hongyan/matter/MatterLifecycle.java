package org.hongyan.matter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lifecycle of a matter: one table, asked by pages ("what may I do now?") and by use cases ("is this allowed?")
 * alike. What the table cannot see (limits, standing, recusal) the policies named by the guard check.
 */
public final class MatterLifecycle {

    private static final String TABLE = "/lifecycle/matter.csv";
    private static final List<LifecycleRow> ROWS = load();

    private MatterLifecycle() {}

    /** The whole table. */
    public static List<LifecycleRow> rows() {
        return ROWS;
    }

    /** The rows of a transition in a state; {@code from} is null where there is no matter yet. */
    public static List<LifecycleRow> rows(MatterState from, Transition transition) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.transition() == transition)
                .toList();
    }

    /** The row whose guard is met. */
    public static Optional<LifecycleRow> row(MatterState from, Transition transition, String guardKey) {
        return rows(from, transition).stream()
                .filter(row -> row.guard().equals(guardKey))
                .findFirst();
    }

    /** The state after it, if the guard belongs to the transition in that state. */
    public static Optional<MatterState> next(MatterState from, Transition transition, String guardKey) {
        return row(from, transition, guardKey).map(LifecycleRow::to);
    }

    /** True if somebody with that role has a part in the transition from that state. */
    public static boolean allowed(MatterState from, Transition transition, ActorRole role) {
        return rows(from, transition).stream().anyMatch(row -> row.involves(role));
    }

    /** True if the transition leads from one state to the other and the role has a part in it. */
    public static boolean allowed(MatterState from, Transition transition, MatterState to, ActorRole role) {
        return rows(from, transition).stream().anyMatch(row -> row.to() == to && row.involves(role));
    }

    /** What somebody with these roles may have a part in now. */
    public static Set<Transition> transitionsFrom(MatterState state, Collection<ActorRole> roles) {
        EnumSet<Transition> open = EnumSet.noneOf(Transition.class);
        ROWS.stream()
                .filter(row -> row.from() == state && roles.stream().anyMatch(row::involves))
                .forEach(row -> open.add(row.transition()));
        return open;
    }

    private static List<LifecycleRow> load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MatterLifecycle.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith("T") && Character.isDigit(line.charAt(1)))
                    .map(LifecycleRow::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
