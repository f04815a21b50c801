package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.handover.HandoverOffers.Offer;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Steps;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.testing.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which acts along a handover are offered: to whom, in which state, until when; and until when one may object. */
class HandoverOffersTest {

    private final UUID me = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private final UUID sender = UUID.randomUUID();
    private final UUID receiver = UUID.randomUUID();
    private final KnownHandovers handovers = new KnownHandovers();
    private final CurrentActor actors = new CurrentActor(new CurrentCaller());
    private final TestClock clock = TestClock.at(HandoverTest.NOW);
    private final HandoverOffers offers = new HandoverOffers(
            handovers,
            new DenialPolicy(handovers, actors),
            Deadlines.official(),
            new Steps(null, null, null, null, clock),
            actors);

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

    private Set<Offer> to(UUID body, MatterState state, Role... roles) {
        actors.become(new Actor(Actor.Kind.STAFF, me, "某", body, body, null, Set.of(roles)));
        return offers.of(KnownMatters.in(matter, state, null));
    }

    @Test
    @DisplayName("撤回：只给发出单位的分派人，只在到达状态，只到一个工作日")
    void recall() {
        add(HandoverState.ARRIVED, HandoverKind.REFER, sender, receiver, null);
        assertThat(to(sender, MatterState.IN_TRANSIT, Role.DISPATCHER)).containsExactly(Offer.RECALL);
        assertThat(to(sender, MatterState.IN_TRANSIT, Role.HANDLER, Role.APPROVER))
                .isEmpty();
        assertThat(to(receiver, MatterState.IN_TRANSIT, Role.DISPATCHER)).isEmpty();
        clock.setDay(LocalDate.of(2026, 11, 3));
        assertThat(to(sender, MatterState.IN_TRANSIT, Role.DISPATCHER)).containsExactly(Offer.RECALL);
        clock.setDay(LocalDate.of(2026, 11, 4));
        assertThat(to(sender, MatterState.IN_TRANSIT, Role.DISPATCHER)).isEmpty();
    }

    @Test
    void recall_is_not_offered_once_the_receiver_has_done_something() {
        for (HandoverState state : EnumSet.of(HandoverState.ACCEPTED, HandoverState.OBJECTED, HandoverState.BOUND)) {
            KnownHandovers only = new KnownHandovers();
            only.add(HandoverTest.in(state, HandoverTest.of(HandoverKind.REFER, null, sender, receiver)), true);
            actors.become(
                    new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", sender, sender, null, Set.of(Role.DISPATCHER)));
            Set<Offer> open = new HandoverOffers(
                            only,
                            new DenialPolicy(only, actors),
                            Deadlines.official(),
                            new Steps(null, null, null, null, clock),
                            actors)
                    .of(KnownMatters.in(matter, MatterState.ACCEPTED, null));
            assertThat(open).as(state.name()).isEmpty();
        }
    }

    @Test
    @DisplayName("报结：答复以后，交办件的收件单位；转送件不报；已经报了的不再报")
    void report() {
        add(HandoverState.ACCEPTED, HandoverKind.ASSIGN, sender, receiver, null);
        assertThat(to(receiver, MatterState.ACCEPTED, Role.HANDLER)).isEmpty();
        Set<MatterState> answered = EnumSet.of(
                MatterState.REPLIED,
                MatterState.ANSWERED,
                MatterState.IN_REVIEW,
                MatterState.REVIEWED,
                MatterState.IN_FINAL,
                MatterState.FINALISED,
                MatterState.COMPLETED);
        for (MatterState state : answered) {
            assertThat(to(receiver, state, Role.HANDLER)).as(state.name()).containsExactly(Offer.DRAFT_REPORT);
        }
        assertThat(to(receiver, MatterState.REPLIED, Role.DISPATCHER)).containsExactly(Offer.DRAFT_REPORT);
        assertThat(to(receiver, MatterState.REPLIED, Role.APPROVER)).isEmpty();
        handovers.reportDrafter = UUID.randomUUID();
        assertThat(to(receiver, MatterState.REPLIED, Role.APPROVER)).containsExactly(Offer.SIGN_REPORT);
        assertThat(to(sender, MatterState.REPLIED, Role.APPROVER)).isEmpty();
        handovers.reportDrafter = me;
        assertThat(to(receiver, MatterState.REPLIED, Role.APPROVER)).isEmpty();
        assertThat(to(sender, MatterState.REPLIED, Role.HANDLER)).isEmpty();
    }

    @Test
    @DisplayName("下级交办没有报结以前，上级的报结不给；下级只是转送的不等")
    void the_report_above_waits_for_the_one_below() {
        UUID below = UUID.randomUUID();
        Handover parent = add(HandoverState.PASSED_ON, HandoverKind.ASSIGN, sender, receiver, null);
        Handover child = add(HandoverState.REPORTED, HandoverKind.ASSIGN, receiver, below, parent.id());
        assertThat(to(receiver, MatterState.REPLIED, Role.DISPATCHER)).containsExactly(Offer.JUDGE_REPORT);
        assertThat(to(receiver, MatterState.REPLIED, Role.HANDLER)).isEmpty();
        child.acceptReport(HandoverTest.NOW);
        assertThat(to(receiver, MatterState.REPLIED, Role.DISPATCHER)).containsExactly(Offer.DRAFT_REPORT);
        add(HandoverState.ACCEPTED, HandoverKind.REFER, receiver, UUID.randomUUID(), parent.id());
        assertThat(to(receiver, MatterState.REPLIED, Role.DISPATCHER)).containsExactly(Offer.DRAFT_REPORT);
    }

    @Test
    @DisplayName("审核报结：只给交办单位的分派人，只在报了以后")
    void judge() {
        add(HandoverState.REPORTED, HandoverKind.ASSIGN, sender, receiver, null);
        assertThat(to(sender, MatterState.REPLIED, Role.DISPATCHER)).containsExactly(Offer.JUDGE_REPORT);
        assertThat(to(sender, MatterState.REPLIED, Role.HANDLER)).isEmpty();
        assertThat(to(receiver, MatterState.REPLIED, Role.DISPATCHER, Role.HANDLER))
                .isEmpty();
    }

    @Test
    @DisplayName("异议：五个工作日以内，一个单位在一件事上只有一次；2005年条例没有这个期限")
    void objections() {
        Handover handover = add(HandoverState.ARRIVED, HandoverKind.REFER, sender, receiver, null);
        MatterClock other = clock(handover, ClockKind.RECEIPT_NOTICE);
        MatterClock five = clock(handover, ClockKind.OBJECTION);
        LocalDate last = LocalDate.of(2026, 11, 9);
        ObjectionPolicy.check(handover, handovers.objectionsOf(matter), List.of(other, five), last, receiver);
        refused(new ObjectionTooLate(last), handover, List.of(other, five), last.plusDays(1));
        refused(new ObjectionTooLate(null), handover, List.of(other), HandoverTest.TODAY);
        Handover another = HandoverTest.of(HandoverKind.REFER, null, sender, receiver);
        refused(new ObjectionTooLate(null), handover, List.of(clock(another, ClockKind.OBJECTION)), HandoverTest.TODAY);

        Objection draft = new Objection(
                another, new Objection.Grounds("不属于职权。", "职责清单", "水利局"), UUID.randomUUID(), Instant.EPOCH);
        handovers.add(draft);
        ObjectionPolicy.check(handover, handovers.objectionsOf(matter), List.of(five), last, receiver);
        draft.sign(UUID.randomUUID(), Instant.EPOCH);
        refused(new SecondObjection(), handover, List.of(five), HandoverTest.TODAY);
        ObjectionPolicy.check(handover, handovers.objectionsOf(matter), List.of(five), last, UUID.randomUUID());
        ObjectionPolicy.check(
                another, handovers.objectionsOf(matter), List.of(clock(another, ClockKind.OBJECTION)), last, receiver);
    }

    private void refused(Refusal why, Handover handover, List<MatterClock> clocks, LocalDate today) {
        assertThatThrownBy(
                        () -> ObjectionPolicy.check(handover, handovers.objectionsOf(matter), clocks, today, receiver))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(why));
    }

    private static MatterClock clock(Handover handover, ClockKind kind) {
        return new MatterClock(
                ClockStart.of(handover.matterId(), kind, UUID.randomUUID(), UUID.randomUUID(), HandoverTest.TODAY)
                        .along(handover.id()),
                Deadlines.official().due(kind, HandoverTest.TODAY),
                1);
    }
}
