package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.Test;

/** How a line of the lifecycle's table is read: every word of it means one thing, and a word it does not know is told. */
class LifecycleRowTest {

    private static final String TAKEN_OVER =
            "T42,Z3,Z2,DSP+APR,takeover.command_line,CL1:revive,CL2:if|CL3|CL9:if,收回自办决定,taken_over";

    @Test
    void a_line_is_read_cell_by_cell() {
        LifecycleRow row = LifecycleRow.parse(TAKEN_OVER);

        assertThat(row.transition()).isEqualTo(Transition.TAKE_OVER);
        assertThat(row.from()).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(row.to()).isEqualTo(MatterState.REGISTERED);
        assertThat(row.actors()).containsExactly(Set.of(ActorRole.DISPATCHER, ActorRole.APPROVER));
        assertThat(row.guard()).isEqualTo("takeover.command_line");
        assertThat(row.starts())
                .containsExactly(new ClockChange(ClockKind.ofCode("CL1"), EnumSet.of(ClockMark.REVIVED)));
        assertThat(row.stops())
                .containsExactly(
                        new ClockChange(ClockKind.ofCode("CL2"), EnumSet.of(ClockMark.WHERE_IT_APPLIES)),
                        new ClockChange(ClockKind.ofCode("CL3"), Set.of()),
                        new ClockChange(ClockKind.ofCode("CL9"), EnumSet.of(ClockMark.WHERE_IT_APPLIES)));
        assertThat(row.documents()).containsExactly("收回自办决定");
        assertThat(row.notice()).isEqualTo("taken_over");
        assertThat(row.tellsPetitioner()).isTrue();
    }

    @Test
    void a_line_that_begins_a_matter_comes_from_nowhere_and_empty_cells_are_nothing() {
        LifecycleRow row = LifecycleRow.parse("T01,-,Z1,CIT,submit.complete,,,,");

        assertThat(row.from()).isNull();
        assertThat(row.starts()).isEmpty();
        assertThat(row.stops()).isEmpty();
        assertThat(row.documents()).isEmpty();
        assertThat(row.tellsPetitioner()).isFalse();
    }

    @Test
    void several_documents_and_several_who_may_are_kept_apart() {
        LifecycleRow row =
                LifecycleRow.parse("T46,Z3,Z22,DSP+APR|HDL+APR,route.other_legal,,CL2:served,法定途径告知书|送达回证,diverted");

        assertThat(row.documents()).containsExactly("法定途径告知书", "送达回证");
        assertThat(row.actors())
                .containsExactly(
                        Set.of(ActorRole.DISPATCHER, ActorRole.APPROVER),
                        Set.of(ActorRole.HANDLER, ActorRole.APPROVER));
        assertThat(row.involves(ActorRole.HANDLER)).isTrue();
        assertThat(row.involves(ActorRole.CITIZEN)).isFalse();
        assertThat(row.needsApproval()).isTrue();
        assertThat(row.stops().get(0).is(ClockMark.AT_SERVICE)).isTrue();
        assertThat(row.stops().get(0).is(ClockMark.PAUSED)).isFalse();
    }

    @Test
    void who_signs_alone_needs_nobody_s_approval() {
        assertThat(LifecycleRow.parse("T43,Z6,Z6,APR|SUP,reassign.same_body,,,,contact_changed")
                        .needsApproval())
                .isFalse();
        assertThat(LifecycleRow.parse("T24,Z6,Z8,HDL+CIT,settlement.signed,CL13,,,settled")
                        .needsApproval())
                .isFalse();
    }

    @Test
    void every_clock_is_one_word() {
        LifecycleRow row = LifecycleRow.parse("T34,Z2,Z26,CIT,withdraw.own_code_all_7_days,,all,,withdrawn");

        assertThat(row.stops()).singleElement().satisfies(change -> {
            assertThat(change.everyClock()).isTrue();
            assertThat(change.clock()).isNull();
        });
        assertThat(ClockChange.parse("CL4")).singleElement().satisfies(change -> assertThat(change.everyClock())
                .isFalse());
    }

    @Test
    void the_marks_of_a_clock_are_all_read() {
        assertThat(ClockChange.parse("CL1:prov:if|CL16:extended|CL8:pause|CL3:revive"))
                .extracting(ClockChange::marks)
                .containsExactly(
                        Set.of(ClockMark.PROVISIONAL, ClockMark.WHERE_IT_APPLIES),
                        Set.of(ClockMark.EXTENDED),
                        Set.of(ClockMark.PAUSED),
                        Set.of(ClockMark.REVIVED));
        unknown(() -> ClockMark.ofCode("now and then"));
    }

    @Test
    void codes_lead_back_to_what_they_stand_for() {
        for (Transition transition : Transition.values()) {
            assertThat(Transition.ofCode(transition.code())).isEqualTo(transition);
        }
        for (MatterState state : MatterState.values()) {
            assertThat(MatterState.ofCode(state.code())).isEqualTo(state);
        }
        for (ActorRole role : ActorRole.values()) {
            assertThat(ActorRole.ofCode(role.code())).isEqualTo(role);
        }
        assertThat(Transition.values())
                .extracting(Transition::code)
                .doesNotHaveDuplicates()
                .hasSize(50);
        unknown(() -> Transition.ofCode("T99"));
        unknown(() -> MatterState.ofCode("Z99"));
        unknown(() -> ActorRole.ofCode("NOBODY"));
    }

    private static void unknown(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_post_takes_part_as_what_domain_says() {
        assertThat(ActorRole.of(Set.of(Role.LEADER))).containsExactly(ActorRole.APPROVER);
        assertThat(ActorRole.of(Set.of(Role.APPROVER))).containsExactly(ActorRole.APPROVER);
        assertThat(ActorRole.of(Set.of(Role.SUPERVISOR)))
                .containsExactlyInAnyOrder(ActorRole.SUPERVISOR, ActorRole.COMMON_SUPERIOR);
        assertThat(ActorRole.of(Set.of(Role.INTAKE_CLERK, Role.HANDLER)))
                .containsExactlyInAnyOrder(ActorRole.INTAKE_CLERK, ActorRole.HANDLER);
        assertThat(ActorRole.of(Set.of(Role.OFFICE_ADMINISTRATOR))).isEmpty();
    }

    @Test
    void only_the_ends_of_the_procedure_are_ends() {
        assertThat(Arrays.stream(MatterState.values()).filter(MatterState::terminal))
                .containsExactly(
                        MatterState.COMPLETED,
                        MatterState.ARCHIVED,
                        MatterState.REFUSED,
                        MatterState.NO_LONGER,
                        MatterState.DIVERTED,
                        MatterState.SEALED_OUT,
                        MatterState.MERGED,
                        MatterState.WITHDRAWN);
    }

    @Test
    void whoever_only_helps_reads_or_has_been_holder_stands_beside_the_matter() {
        assertThat(part(StandingRole.CO_HANDLER).beside()).isTrue();
        assertThat(part(StandingRole.CO_HANDLER).outside()).isTrue();
        assertThat(part(StandingRole.PAST, StandingRole.INFORMED).beside()).isTrue();
        assertThat(part(StandingRole.PAST).outside()).isFalse();
        assertThat(part(StandingRole.HOLDER, StandingRole.CO_HANDLER).beside()).isFalse();
        assertThat(part(StandingRole.HOLDER, StandingRole.CO_HANDLER).outside()).isFalse();
        assertThat(part(StandingRole.ASSIGNER).has(StandingRole.ASSIGNER)).isTrue();
        assertThat(part(StandingRole.ASSIGNER).has(StandingRole.SENDER)).isFalse();
    }

    private static Part part(StandingRole... roles) {
        return new Part(UUID.randomUUID(), Set.copyOf(List.of(roles)), false, null, null);
    }
}
