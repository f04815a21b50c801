package org.hongyan.matter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One transition from one state to one state.
 *
 * @param transition what happens
 * @param from state before; null where there is no matter yet
 * @param to state after
 * @param actors alternatives; within one alternative everybody named takes part
 * @param guard key of the condition that a policy checks
 * @param starts clocks it starts
 * @param stops clocks it stops
 * @param documents names of the document kinds it needs, one or more of them as the case is
 * @param notice key of what the petitioner is told; empty for nothing
 */
public record LifecycleRow(
        Transition transition,
        MatterState from,
        MatterState to,
        List<Set<ActorRole>> actors,
        String guard,
        List<ClockChange> starts,
        List<ClockChange> stops,
        List<String> documents,
        String notice) {

    /** True if the role has a part in it, alone or with another. */
    public boolean involves(ActorRole role) {
        return actors.stream().anyMatch(together -> together.contains(role));
    }

    /** True if somebody must sign beside the one who prepares. */
    public boolean needsApproval() {
        return actors.stream().allMatch(together -> together.size() > 1 && together.contains(ActorRole.APPROVER));
    }

    /** True if the petitioner is told. */
    public boolean tellsPetitioner() {
        return !notice.isEmpty();
    }

    /** Reads a line of the table. */
    static LifecycleRow parse(String line) {
        String[] cell = line.split(",", -1);
        return new LifecycleRow(
                Transition.ofCode(cell[0]),
                cell[1].equals("-") ? null : MatterState.ofCode(cell[1]),
                MatterState.ofCode(cell[2]),
                actors(cell[3]),
                cell[4],
                ClockChange.parse(cell[5]),
                ClockChange.parse(cell[6]),
                cell[7].isEmpty() ? List.of() : List.of(cell[7].split("\\|")),
                cell[8]);
    }

    private static List<Set<ActorRole>> actors(String cell) {
        return Arrays.stream(cell.split("\\|")).map(LifecycleRow::together).toList();
    }

    private static Set<ActorRole> together(String names) {
        EnumSet<ActorRole> roles = EnumSet.noneOf(ActorRole.class);
        Arrays.stream(names.split("\\+")).map(ActorRole::ofCode).forEach(roles::add);
        return Set.copyOf(roles);
    }
}
