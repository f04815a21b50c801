package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hongyan.deadline.ClockKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The whole lifecycle walked through: from every state that can be reached somebody, by some clock and some path, comes
 * to a served answer or a lawful end. What is expected is written here as domain.md §3.2 has it, not as the code has.
 */
class LifecycleWalkTest {

    /** The column "From → to" of domain.md §3.2, word for word. */
    private static final String FROM_TO =
            """
            T01 –/Z0 → Z1 | T02 – → Z2
            T03 Z1 → Z2 | T04 Z2/Z3 → Z25
            T05 Z2 → Z23 | T06 Z2 → Z22
            T07 Z2 → Z24 | T08 Z2 → Z3
            T09 Z2 → Z6 | T10 Z3/Z3B → Z6
            T11 Z3 → Z3 | T12 Z3 → Z4
            T13 Z4 → Z2/Z3 | T14 Z4 → Z3B
            T15 Z3/Z4 → Z5 | T16 Z5 → Z3B
            T17 Z2/Z3 → Z20 | T18 Z2/Z3/Z3B → Z21
            T19 Z6 → Z7 | T20 Z6 → Z6
            T21 Z6 → Z6 | T22 Z7 → Z6
            T23 Z7 → Z8 | T24 Z6 → Z8
            T25 Z8/Z13 → Z9 | T26 Z8 → Z13
            T27 Z8/Z13 → Z6 | T28 Z9 → Z10
            T29 Z9 → Z6 | T30 Z9 → Z8; Z11 → Z10
            T31 Z10 → Z11 | T32 Z11 → Z12
            T33 Z12/Z10 → Z13 | T34 Z1–Z7 → Z26
            T35 Z24 → Z13 | T36 Z13 → Z14
            T37 any → same | T38 Z1/Z2 → Z2
            T39 any → same | T40 Z6/Z8/Z9/Z11 → same
            T41 Z3 → Z2/Z3 | T42 Z3/Z3B/Z6 → Z2/Z3
            T43 Z6 → Z6 | T44 Z6 → Z3/Z3B
            T45 Z1/Z3–Z8 → Z23 | T46 Z3/Z3B/Z6 → Z22
            T47 Z24 → Z2/Z6 | T48 Z20/Z21/Z22/Z26 → Z2
            T49 Z11 → Z6 | T50 Z6 → Z24
            """;

    private static final String ANY = "Z1–Z14/Z20–Z22/Z24/Z26";
    private static final List<String> IN_ORDER = List.of(
            "Z1", "Z2", "Z3", "Z3B", "Z4", "Z5", "Z6", "Z7", "Z8", "Z9", "Z10", "Z11", "Z12", "Z13", "Z14", "Z20",
            "Z21", "Z22", "Z23", "Z24", "Z25", "Z26");

    /** Where nothing more is owed: the procedure has ended, or goes on elsewhere. */
    private static final Set<MatterState> ENDS = EnumSet.of(
            MatterState.COMPLETED,
            MatterState.ARCHIVED,
            MatterState.REFUSED,
            MatterState.NO_LONGER,
            MatterState.DIVERTED,
            MatterState.SEALED_OUT,
            MatterState.MERGED,
            MatterState.WITHDRAWN);

    /**
     * Who is to move a matter on from each open state, and what warns when nobody does: a clock of §2.3, or one of the
     * timers that stand below its table.
     */
    private static final Map<MatterState, Watch> WATCHES = new EnumMap<>(Map.ofEntries(
            Map.entry(MatterState.SUBMITTED, Watch.timer("registered by itself after 1 working day", ActorRole.SYSTEM)),
            Map.entry(MatterState.REGISTERED, Watch.clock(ActorRole.DISPATCHER, ClockKind.DISPATCH)),
            Map.entry(
                    MatterState.IN_TRANSIT,
                    Watch.clock(ActorRole.HANDLER, ClockKind.RECEIPT_NOTICE, ClockKind.DISPATCH)),
            Map.entry(MatterState.BOUND, Watch.clock(ActorRole.HANDLER, ClockKind.RECEIPT_NOTICE)),
            Map.entry(MatterState.OBJECTED, Watch.timer("decided in 2 working days", ActorRole.DISPATCHER)),
            Map.entry(MatterState.DISPUTED, Watch.timer("decided in 5 working days", ActorRole.COMMON_SUPERIOR)),
            Map.entry(MatterState.ACCEPTED, Watch.clock(ActorRole.HANDLER, ClockKind.HANDLING)),
            Map.entry(MatterState.OPINION_PENDING, Watch.clock(ActorRole.APPROVER, ClockKind.HANDLING)),
            Map.entry(MatterState.REPLIED, Watch.clock(ActorRole.SYSTEM, ClockKind.REVIEW_REQUEST, ClockKind.RATING)),
            Map.entry(MatterState.IN_REVIEW, Watch.clock(ActorRole.REVIEW_OFFICER, ClockKind.REVIEW)),
            Map.entry(MatterState.REVIEWED, Watch.clock(ActorRole.SYSTEM, ClockKind.FINAL_REVIEW_REQUEST)),
            Map.entry(MatterState.IN_FINAL, Watch.clock(ActorRole.REVIEW_OFFICER, ClockKind.FINAL_REVIEW)),
            Map.entry(MatterState.FINALISED, Watch.timer("the final opinion is served", ActorRole.SYSTEM)),
            Map.entry(MatterState.ANSWERED, Watch.clock(ActorRole.SYSTEM, ClockKind.RATING))));

    private record Watch(ActorRole mover, Set<ClockKind> clocks) {

        static Watch clock(ActorRole mover, ClockKind... clocks) {
            return new Watch(mover, EnumSet.copyOf(List.of(clocks)));
        }

        static Watch timer(String what, ActorRole mover) {
            assertThat(what).isNotBlank();
            return new Watch(mover, EnumSet.noneOf(ClockKind.class));
        }
    }

    @Test
    @DisplayName("从哪里到哪里，与 domain.md §3.2 的“From → to”一列逐字一致")
    void every_transition_leads_from_where_to_where_domain_says() {
        Set<String> said = new TreeSet<>();
        FROM_TO.lines().flatMap(line -> Arrays.stream(line.split(" \\| ", -1))).forEach(line -> {
            String code = line.substring(0, 3);
            for (String way : line.substring(4).split("; ", -1)) {
                String[] ends = way.split(" → ", -1);
                for (String from : states(ends[0])) {
                    List<String> to = ends[1].equals("same") ? List.of(from) : states(ends[1]);
                    to.forEach(one -> said.add(code + " " + from + " " + one));
                }
            }
        });
        Set<String> built = new TreeSet<>();
        MatterLifecycle.rows()
                .forEach(row -> built.add(row.transition().code() + " "
                        + (row.from() == null ? "–" : row.from().code()) + " "
                        + row.to().code()));
        assertThat(built).containsExactlyElementsOf(said);
        assertThat(built).hasSize(131);
    }

    private static List<String> states(String written) {
        List<String> states = new ArrayList<>();
        for (String part : written.replace("any", ANY).split("/", -1)) {
            String[] range = part.split("–", -1);
            if (part.length() > 1 && range.length == 2) {
                states.addAll(IN_ORDER.subList(IN_ORDER.indexOf(range[0]), IN_ORDER.indexOf(range[1]) + 1));
            } else {
                states.add(part);
            }
        }
        return states;
    }

    @Test
    void every_state_but_the_draft_is_reached_from_the_petitioner_or_the_counter() {
        Set<MatterState> reached = EnumSet.noneOf(MatterState.class);
        Deque<MatterState> open = new ArrayDeque<>();
        MatterLifecycle.rows().stream().filter(row -> row.from() == null).forEach(row -> open.add(row.to()));
        while (!open.isEmpty()) {
            MatterState state = open.pop();
            if (reached.add(state)) {
                MatterLifecycle.rows().stream()
                        .filter(row -> row.from() == state)
                        .forEach(row -> open.add(row.to()));
            }
        }
        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(MatterState.DRAFT)));
    }

    @Test
    @DisplayName("每个能到达的状态，都有路走到依法终结；信访人什么也不做也一样")
    void from_every_state_a_path_leads_to_an_end_and_needs_nothing_of_the_petitioner() {
        Set<MatterState> there = reaching(ENDS, row -> true);
        Set<MatterState> withoutThePetitioner = reaching(ENDS, row -> row.actors().stream()
                .anyMatch(together -> !together.contains(ActorRole.CITIZEN)
                                && together.stream().noneMatch(role -> role == ActorRole.INTAKE_CLERK)
                        || row.transition() == Transition.REGISTER));
        for (MatterState state : MatterState.values()) {
            if (state != MatterState.DRAFT) {
                assertThat(there).as("a path to an end").contains(state);
                assertThat(withoutThePetitioner)
                        .as("a path that needs nothing of the petitioner")
                        .contains(state);
            }
        }
    }

    @Test
    @DisplayName("凡尚未答复的状态，都有路走到送达的答复，不必经过不予受理或者撤回")
    void whatever_is_not_answered_yet_can_come_to_a_served_answer() {
        Set<MatterState> answered = EnumSet.of(MatterState.REPLIED, MatterState.ANSWERED);
        Set<MatterState> away = EnumSet.of(
                MatterState.REFUSED,
                MatterState.NO_LONGER,
                MatterState.DIVERTED,
                MatterState.WITHDRAWN,
                MatterState.MERGED);
        Set<MatterState> there = reaching(answered, row -> !away.contains(row.to()) && !away.contains(row.from()));
        for (MatterState state : WATCHES.keySet()) {
            boolean after = EnumSet.of(MatterState.REVIEWED, MatterState.IN_FINAL, MatterState.FINALISED)
                    .contains(state);
            assertThat(there.contains(state) || after).as(state.name()).isTrue();
        }
        for (MatterState state : answered) {
            List<LifecycleRow> rows = MatterLifecycle.rows().stream()
                    .filter(row -> row.to() == state && row.from() != state)
                    .filter(row -> row.transition() != Transition.REFUSE_REVIEW)
                    .toList();
            assertThat(rows).isNotEmpty();
            rows.forEach(row -> assertThat(row.documents())
                    .as(row.transition() + " answers with a paper")
                    .isNotEmpty());
        }
    }

    @Test
    @DisplayName("一次终结了的，凭上级命令或者新的事实还能恢复；唯有转出、并入、归档不能")
    void what_was_sent_away_can_come_back() {
        for (MatterState state : ENDS) {
            boolean left = MatterLifecycle.rows().stream().anyMatch(row -> row.from() == state && row.to() != state);
            boolean forGood = Set.of(MatterState.ARCHIVED, MatterState.SEALED_OUT, MatterState.MERGED)
                    .contains(state);
            assertThat(left).as(state.name()).isEqualTo(!forGood);
        }
    }

    @Test
    @DisplayName("每个未终结的状态：谁来推动，哪个期限或者定时催着，缺一不可")
    void every_open_state_has_somebody_who_moves_it_and_something_that_runs() {
        Map<MatterState, Set<ClockKind>> running = mayRun();
        for (MatterState state : MatterState.values()) {
            if (ENDS.contains(state) || state == MatterState.DRAFT) {
                assertThat(WATCHES).doesNotContainKey(state);
                continue;
            }
            Watch watch = WATCHES.get(state);
            if (watch == null) {
                fail(state + ": nobody and nothing moves it on");
                return;
            }
            assertThat(MatterLifecycle.rows())
                    .as("%s leaves %s", watch.mover(), state)
                    .anyMatch(row -> row.from() == state && row.to() != state && row.involves(watch.mover()));
            assertThat(running.get(state)).as("clocks in %s", state).containsAll(watch.clocks());
            assertThat(MatterLifecycle.allowed(state, Transition.SUPERVISE, ActorRole.SUPERVISOR))
                    .as("a superior may ask what becomes of it in %s", state)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("进入受理、复查、复核，期限必随之开始")
    void whoever_takes_a_matter_up_starts_the_clock_of_the_answer() {
        Map<MatterState, ClockKind> answers = Map.of(
                MatterState.ACCEPTED, ClockKind.HANDLING,
                MatterState.IN_REVIEW, ClockKind.REVIEW,
                MatterState.IN_FINAL, ClockKind.FINAL_REVIEW);
        for (LifecycleRow row : MatterLifecycle.rows()) {
            ClockKind clock = answers.get(row.to());
            boolean sentBack = row.transition() == Transition.RETURN_DRAFT;
            if (clock != null && row.from() != row.to() && !sentBack) {
                assertThat(row.starts())
                        .as("%s from %s starts %s", row.transition(), row.from(), clock)
                        .anyMatch(change -> change.clock() == clock);
            }
        }
    }

    /** All states from which, by rows of that kind, one of the goals is reached. */
    private static Set<MatterState> reaching(Set<MatterState> goals, Predicate<LifecycleRow> usable) {
        Set<MatterState> there = EnumSet.copyOf(goals);
        boolean more = true;
        while (more) {
            more = MatterLifecycle.rows().stream()
                    .filter(row -> row.from() != null && there.contains(row.to()) && usable.test(row))
                    .map(LifecycleRow::from)
                    .toList()
                    .stream()
                    .anyMatch(there::add);
        }
        return there;
    }

    /** Which clocks can run in each state, over all paths: what a row starts, and what it does not stop. */
    private static Map<MatterState, Set<ClockKind>> mayRun() {
        Map<MatterState, Set<ClockKind>> running = new EnumMap<>(MatterState.class);
        Arrays.stream(MatterState.values()).forEach(state -> running.put(state, new HashSet<>()));
        boolean more = true;
        while (more) {
            more = false;
            for (LifecycleRow row : MatterLifecycle.rows()) {
                Set<ClockKind> after = row.from() == null ? new HashSet<>() : new HashSet<>(running.get(row.from()));
                row.stops().stream()
                        .filter(change -> !change.is(ClockMark.WHERE_IT_APPLIES) && !change.is(ClockMark.AT_SERVICE))
                        .forEach(change -> after.removeIf(clock -> change.everyClock() || clock == change.clock()));
                row.starts().stream()
                        .filter(change -> !change.everyClock())
                        .forEach(change -> after.add(change.clock()));
                more |= running.get(row.to()).addAll(after);
            }
        }
        return running;
    }
}
