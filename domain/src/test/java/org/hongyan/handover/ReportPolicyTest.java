package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.KnownOffices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 报结：由交办件的收件单位，答复以后，下级报结以后 (信访工作条例 第二十二条第一款第三项). */
class ReportPolicyTest {

    private final KnownHandovers handovers = new KnownHandovers();
    private final KnownOffices offices = new KnownOffices();
    private final CurrentActor actors = new CurrentActor(new CurrentCaller());
    private final ReportPolicy policy = new ReportPolicy(handovers, offices, actors);
    private final UUID matter = UUID.randomUUID();
    private final UUID sender = UUID.randomUUID();
    private UUID receiver;
    private UUID below;

    @BeforeEach
    void atTheDeskOfTheReceiver() {
        Office town = offices.office("官塘驿镇", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null, "421281101000");
        receiver = offices.root(town).id();
        below = offices.body(town, "官塘驿镇财政所").id();
        actors.become(
                new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", town.id(), receiver, null, Set.of(Role.HANDLER)));
    }

    private Handover add(HandoverState state, HandoverKind kind, UUID from, UUID to, UUID parent) {
        Handover handover = new Handover(
                parent,
                new HandOverMatter.Order(matter, kind, to, LocalDate.of(2026, 12, 18), "查清事实。", ""),
                new Ends(from, from, to, to),
                true,
                UUID.randomUUID(),
                HandoverTest.NOW);
        handovers.add(HandoverTest.in(state, handover), true);
        return handover;
    }

    private void refused(Class<? extends Refusal> why, MatterState state) {
        assertThatThrownBy(() -> policy.require(matter, "1", state))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    @Test
    @DisplayName("答复以前不报，答复以后在每个状态都可以报")
    void after_the_answer() {
        Handover handover = add(HandoverState.ACCEPTED, HandoverKind.ASSIGN, sender, receiver, null);
        for (MatterState state : MatterState.values()) {
            if (ReportPolicy.ANSWERED.contains(state)) {
                assertThat(policy.require(matter, "1", state)).as(state.name()).isSameAs(handover);
            } else {
                refused(ReplyOutstanding.class, state);
            }
        }
        assertThat(ReportPolicy.ANSWERED)
                .isEqualTo(EnumSet.of(
                        MatterState.REPLIED,
                        MatterState.ANSWERED,
                        MatterState.IN_REVIEW,
                        MatterState.REVIEWED,
                        MatterState.IN_FINAL,
                        MatterState.FINALISED,
                        MatterState.COMPLETED));
    }

    @Test
    @DisplayName("没有交办的不报，报了等审核的不再报")
    void only_assignments_and_only_once() {
        refused(HandoverNotThere.class, MatterState.REPLIED);
        Handover assigned = add(HandoverState.REPORTED, HandoverKind.ASSIGN, sender, receiver, null);
        refused(HandoverNotThere.class, MatterState.REPLIED);
        assigned.returnReport(LocalDate.of(2026, 12, 31));
        assertThat(policy.require(matter, "1", MatterState.REPLIED)).isSameAs(assigned);
    }

    @Test
    @DisplayName("转送：责任已经转移，不报")
    void not_what_was_referred() {
        add(HandoverState.ACCEPTED, HandoverKind.REFER, sender, receiver, null);
        refused(HandoverNotThere.class, MatterState.REPLIED);
    }

    @Test
    @DisplayName("又交办给下级的，下级报结以后才报，并说明等哪个单位；下级只是转送的不等")
    void the_report_below_comes_first() {
        Handover parent = add(HandoverState.PASSED_ON, HandoverKind.ASSIGN, sender, receiver, null);
        add(HandoverState.ACCEPTED, HandoverKind.REFER, receiver, below, parent.id());
        assertThat(policy.require(matter, "1", MatterState.REPLIED)).isSameAs(parent);
        Handover child = add(HandoverState.ACCEPTED, HandoverKind.ASSIGN, receiver, below, parent.id());
        assertThatThrownBy(() -> policy.require(matter, "1", MatterState.REPLIED))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ReportBelowOutstanding("官塘驿镇财政所")));
        child.report();
        child.acceptReport(HandoverTest.NOW);
        assertThat(policy.require(matter, "1", MatterState.REPLIED)).isSameAs(parent);
    }
}
