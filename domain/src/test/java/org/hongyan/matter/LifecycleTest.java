package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.staff.Role;
import org.hongyan.testing.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lifecycle against {@code golden/lifecycle.csv} and against what the law says, allowed and not allowed. */
class LifecycleTest {

    private final List<String[]> golden = golden();

    @Test
    @DisplayName("办理流程表与标准数据逐行一致")
    void the_table_has_exactly_the_rows_of_the_golden_data() {
        assertThat(MatterLifecycle.rows().stream()
                        .map(LifecycleTest::fingerprint)
                        .toList())
                .containsExactlyElementsOf(
                        golden.stream().map(LifecycleTest::fingerprint).toList());
        assertThat(golden).hasSize(131);
    }

    @Test
    void every_pair_of_states_transition_and_role_is_allowed_or_refused_as_the_golden_data_say() {
        Set<String> expected = new HashSet<>();
        golden.forEach(row -> Arrays.stream(row[3].split("[|+]"))
                .forEach(role -> expected.add(String.join(" ", row[1], row[0], row[2], role))));
        List<MatterState> froms = new ArrayList<>(List.of(MatterState.values()));
        froms.add(null);
        int asked = 0;
        int allowed = 0;
        for (MatterState from : froms) {
            for (Transition transition : Transition.values()) {
                for (MatterState to : MatterState.values()) {
                    for (ActorRole role : ActorRole.values()) {
                        String pair = String.join(" ", code(from), transition.code(), to.code(), role.code());
                        boolean is = MatterLifecycle.allowed(from, transition, to, role);
                        assertThat(is).as(pair).isEqualTo(expected.contains(pair));
                        asked++;
                        allowed += is ? 1 : 0;
                    }
                }
            }
        }
        assertThat(asked).isEqualTo(24 * 50 * 23 * 10);
        assertThat(allowed).isEqualTo(expected.size());
    }

    @Test
    void the_guard_decides_which_of_two_ways_a_transition_takes() {
        Set<String> keys = new HashSet<>();
        MatterLifecycle.rows().forEach(row -> {
            assertThat(keys.add(code(row.from()) + row.transition() + row.guard()))
                    .as(fingerprint(row))
                    .isTrue();
            assertThat(MatterLifecycle.next(row.from(), row.transition(), row.guard()))
                    .contains(row.to());
        });
        assertThat(MatterLifecycle.next(MatterState.OBJECTED, Transition.UPHOLD_OBJECTION, "accept.bound"))
                .isEmpty();
    }

    @Test
    @DisplayName("已确定承办的单位不得再异议、转出、不予受理或被撤回（条例第二十四条）")
    void a_bound_receiver_can_neither_object_nor_pass_on_nor_refuse_nor_lose_it_by_recall() {
        for (Transition barred : List.of(Transition.OBJECT, Transition.PASS_ON, Transition.REFUSE, Transition.RECALL)) {
            assertThat(MatterLifecycle.rows(MatterState.BOUND, barred))
                    .as(barred.name())
                    .isEmpty();
        }
        assertThat(MatterLifecycle.rows(MatterState.BOUND, Transition.ACCEPT)).hasSize(1);
    }

    @Test
    @DisplayName("受理后不得再以不属职权为由推出（条例第二十三条）")
    void an_accepted_matter_cannot_be_objected_to_or_refused() {
        for (Transition barred :
                List.of(Transition.OBJECT, Transition.REFUSE, Transition.NO_LONGER_ACCEPT, Transition.HAND_OVER)) {
            assertThat(MatterLifecycle.rows(MatterState.ACCEPTED, barred))
                    .as(barred.name())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("复核意见作出后不能再申请复查、复核（条例第三十六条第三款）")
    void after_the_final_review_no_further_review_can_be_asked() {
        assertThat(MatterLifecycle.transitionsFrom(MatterState.FINALISED, List.of(ActorRole.CITIZEN)))
                .containsExactly(Transition.ADD_MATERIAL);
    }

    @Test
    @DisplayName("信访人可随时补充材料、撤回自己的信访（答复前）")
    void the_petitioner_may_withdraw_until_the_reply_and_add_material_always() {
        List<MatterState> until = List.of(
                MatterState.SUBMITTED,
                MatterState.REGISTERED,
                MatterState.IN_TRANSIT,
                MatterState.BOUND,
                MatterState.OBJECTED,
                MatterState.DISPUTED,
                MatterState.ACCEPTED,
                MatterState.OPINION_PENDING);
        for (MatterState state : MatterState.values()) {
            assertThat(MatterLifecycle.allowed(state, Transition.WITHDRAW, ActorRole.CITIZEN))
                    .as(state.name())
                    .isEqualTo(until.contains(state));
            boolean elsewhere = Set.of(MatterState.DRAFT, MatterState.SEALED_OUT, MatterState.MERGED)
                    .contains(state);
            assertThat(MatterLifecycle.allowed(state, Transition.ADD_MATERIAL, ActorRole.CITIZEN))
                    .as(state.name())
                    .isEqualTo(!elsewhere);
        }
    }

    @Test
    @DisplayName("信访人能办的，登记人员凭签字材料、来访或来电记录都能代录")
    void whatever_the_petitioner_may_do_the_clerk_enters_from_paper() {
        MatterLifecycle.rows().stream()
                .filter(row -> row.from() != null && row.from() != MatterState.DRAFT)
                .filter(row -> row.actors().contains(Set.of(ActorRole.CITIZEN)))
                .forEach(row -> assertThat(row.involves(ActorRole.INTAKE_CLERK))
                        .as(fingerprint(row))
                        .isTrue());
    }

    @Test
    void what_sends_a_petitioner_away_needs_the_signature_of_the_head() {
        for (Transition ending : List.of(
                Transition.REFUSE,
                Transition.NO_LONGER_ACCEPT,
                Transition.DIVERT,
                Transition.DIVERT_RECEIVED,
                Transition.REFUSE_REVIEW,
                Transition.OBJECT,
                Transition.TAKE_OVER)) {
            MatterLifecycle.rows().stream()
                    .filter(row -> row.transition() == ending)
                    .forEach(row ->
                            assertThat(row.needsApproval()).as(fingerprint(row)).isTrue());
        }
    }

    @Test
    @DisplayName("期限停止必有送达的文书")
    void a_clock_that_stops_at_service_has_a_document_to_serve() {
        MatterLifecycle.rows().stream()
                .filter(row -> row.stops().stream().anyMatch(change -> change.is(ClockMark.AT_SERVICE)))
                .forEach(row -> assertThat(row.documents()).as(fingerprint(row)).isNotEmpty());
    }

    @Test
    void every_document_of_the_table_is_a_kind_of_document() {
        HouseRules.product().stream()
                .filter(type -> type.getName().equals("org.hongyan.document.DocumentKind"))
                .map(type -> type.getFields().stream().map(JavaField::getName).toList())
                .forEach(kinds -> MatterLifecycle.rows()
                        .forEach(row -> assertThat(kinds).as(fingerprint(row)).containsAll(row.documents())));
    }

    @Test
    void every_state_but_the_draft_can_be_reached_and_every_open_state_can_be_left() {
        Set<MatterState> reached =
                MatterLifecycle.rows().stream().map(LifecycleRow::to).collect(Collectors.toSet());
        for (MatterState state : MatterState.values()) {
            assertThat(reached.contains(state)).as(state.name()).isEqualTo(state != MatterState.DRAFT);
            boolean left = MatterLifecycle.rows().stream().anyMatch(row -> row.from() == state && row.to() != state);
            assertThat(left || state.terminal()).as(state.name()).isTrue();
        }
    }

    @Test
    void posts_give_parts_but_nobody_becomes_petitioner_or_timer_by_a_post() {
        assertThat(ActorRole.of(Set.of(Role.LEADER, Role.DISPATCHER)))
                .containsExactlyInAnyOrder(ActorRole.APPROVER, ActorRole.DISPATCHER);
        assertThat(ActorRole.of(Set.of(Role.values()))).doesNotContain(ActorRole.CITIZEN, ActorRole.SYSTEM);
        // the supervisor decides a dispute only where the body was called into the matter, see DisputeIT
        assertThat(ActorRole.of(EnumSet.complementOf(EnumSet.of(Role.SUPERVISOR))))
                .doesNotContain(ActorRole.COMMON_SUPERIOR);
        assertThat(ActorRole.of(Set.of(Role.OFFICE_ADMINISTRATOR, Role.PROVINCE_ADMINISTRATOR)))
                .isEmpty();
    }

    @Test
    void every_clock_of_a_matter_that_starts_can_also_stop() {
        Set<ClockKind> stopped = clocks(false);
        stopped.addAll(Set.of(ClockKind.FINAL_REVIEW_REQUEST, ClockKind.RATING));
        // these stop outside the matter: with a supervision, at the discipline office
        stopped.addAll(Set.of(ClockKind.PROPOSAL_ANSWER, ClockKind.REAL_NAME_ACCUSATION, ClockKind.ACCUSATION_SENT_ON));
        assertThat(stopped).containsAll(clocks(true));
    }

    private static Set<ClockKind> clocks(boolean started) {
        return MatterLifecycle.rows().stream()
                .flatMap(row -> (started ? row.starts() : row.stops()).stream())
                .filter(change -> !change.everyClock())
                .map(ClockChange::clock)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String code(MatterState state) {
        return state == null ? "-" : state.code();
    }

    private static String fingerprint(LifecycleRow row) {
        String actors = row.actors().stream()
                .map(together -> sorted(together.stream().map(ActorRole::code).toList(), "+"))
                .collect(Collectors.joining("|"));
        return String.join(
                ",",
                row.transition().code(),
                code(row.from()),
                row.to().code(),
                actors,
                row.guard(),
                clocks(row.starts()),
                clocks(row.stops()),
                row.documents().stream().map(LifecycleDocuments::chinese).collect(Collectors.joining("|")),
                row.notice());
    }

    private static String fingerprint(String[] row) {
        String actors = Arrays.stream(row[3].split("\\|"))
                .map(together -> sorted(List.of(together.split("\\+")), "+"))
                .collect(Collectors.joining("|"));
        return String.join(
                ",", row[0], row[1], row[2], actors, row[4], sortedMarks(row[5]), sortedMarks(row[6]), row[7], row[8]);
    }

    private static String clocks(List<ClockChange> changes) {
        return changes.stream()
                .map(change -> (change.everyClock() ? "all" : change.clock().code())
                        + sorted(
                                change.marks().stream().map(LifecycleTest::mark).toList(), ""))
                .collect(Collectors.joining("|"));
    }

    private static String mark(ClockMark mark) {
        return switch (mark) {
            case WHERE_IT_APPLIES -> ":if";
            case AT_SERVICE -> ":served";
            case PROVISIONAL -> ":prov";
            case REVIVED -> ":revive";
            case EXTENDED -> ":extended";
            case PAUSED -> ":pause";
        };
    }

    private static String sortedMarks(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(change -> {
                    String[] words = change.split(":");
                    List<String> marks =
                            Arrays.stream(words).skip(1).map(word -> ":" + word).toList();
                    return words[0] + sorted(marks, "");
                })
                .collect(Collectors.joining("|"));
    }

    private static String sorted(List<String> words, String with) {
        return String.join(with, new TreeSet<>(words));
    }

    private static List<String[]> golden() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LifecycleTest.class.getResourceAsStream("/golden/lifecycle.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
