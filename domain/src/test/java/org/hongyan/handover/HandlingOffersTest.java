package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.handover.HandoverOffers.Offer;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Steps;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.testing.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is offered while a body handles the matter or two have denied it: successor, dispute, report sent on. */
class HandlingOffersTest {

    private final UUID matter = UUID.randomUUID();
    private final UUID sender = UUID.randomUUID();
    private final UUID receiver = UUID.randomUUID();
    private final UUID superior = UUID.randomUUID();
    private final KnownHandovers handovers = new KnownHandovers();
    private final CurrentActor actors = new CurrentActor(new CurrentCaller());
    private final HandoverOffers offers = new HandoverOffers(
            handovers,
            new DenialPolicy(handovers, actors),
            Deadlines.official(),
            new Steps(null, null, null, null, TestClock.at(HandoverTest.NOW)),
            actors);

    private Handover add(HandoverState state, UUID from, UUID to, UUID parent) {
        Handover handover = new Handover(
                parent,
                new HandOverMatter.Order(matter, HandoverKind.ASSIGN, to, LocalDate.of(2026, 12, 18), "查清事实。", ""),
                new Ends(from, from, to, to),
                true,
                UUID.randomUUID(),
                HandoverTest.NOW);
        handovers.add(HandoverTest.in(state, handover), true);
        return handover;
    }

    private Set<Offer> to(UUID body, MatterState state, UUID holder, Role... roles) {
        actors.become(new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", body, body, null, Set.of(roles)));
        return offers.of(KnownMatters.in(matter, state, holder));
    }

    @Test
    @DisplayName("承办单位已撤销：经办的和交来的都可以提请，别的单位和别的岗位不可以，提请过就不再给")
    void successor() {
        Handover handover = add(HandoverState.ACCEPTED, sender, receiver, null);
        assertThat(to(receiver, MatterState.ACCEPTED, receiver, Role.HANDLER)).containsExactly(Offer.SUCCESSOR);
        assertThat(to(receiver, MatterState.ACCEPTED, receiver, Role.DISPATCHER))
                .containsExactly(Offer.SUCCESSOR);
        assertThat(to(receiver, MatterState.ACCEPTED, receiver, Role.APPROVER)).isEmpty();
        assertThat(to(sender, MatterState.ACCEPTED, receiver, Role.DISPATCHER)).containsExactly(Offer.SUCCESSOR);
        assertThat(to(sender, MatterState.ACCEPTED, receiver, Role.HANDLER)).isEmpty();
        assertThat(to(sender, MatterState.ACCEPTED, UUID.randomUUID(), Role.DISPATCHER))
                .as("handed on since")
                .isEmpty();
        assertThat(to(superior, MatterState.ACCEPTED, receiver, Role.DISPATCHER))
                .as("no end of a handover")
                .isEmpty();
        for (MatterState other : EnumSet.complementOf(EnumSet.of(MatterState.ACCEPTED))) {
            assertThat(to(receiver, other, receiver, Role.HANDLER, Role.DISPATCHER))
                    .as(other.name())
                    .doesNotContain(Offer.SUCCESSOR);
        }
        handovers.callSuccessor(handover);
        assertThat(to(receiver, MatterState.ACCEPTED, receiver, Role.HANDLER)).isEmpty();
    }

    @Test
    @DisplayName("指定继任：只给被提请的上级的督查岗位")
    void name_successor() {
        Handover handover = add(HandoverState.ACCEPTED, sender, receiver, null);
        assertThat(to(superior, MatterState.ACCEPTED, receiver, Role.SUPERVISOR))
                .as("nobody called")
                .isEmpty();
        handovers.callSuccessor(handover);
        assertThat(to(superior, MatterState.ACCEPTED, receiver, Role.SUPERVISOR))
                .containsExactly(Offer.NAME_SUCCESSOR);
        assertThat(to(superior, MatterState.ACCEPTED, receiver, Role.HANDLER)).isEmpty();
        assertThat(to(superior, MatterState.IN_TRANSIT, receiver, Role.SUPERVISOR))
                .isEmpty();
    }

    @Test
    @DisplayName("两个单位都说不归自己：前一个的异议成立、后一个还没有接收时，发出单位可以提请指定")
    void dispute() {
        add(HandoverState.UPHELD, sender, UUID.randomUUID(), null);
        assertThat(to(sender, MatterState.IN_TRANSIT, sender, Role.DISPATCHER))
                .as("nothing sent since")
                .isEmpty();
        add(HandoverState.ARRIVED, sender, receiver, null);
        assertThat(to(sender, MatterState.IN_TRANSIT, sender, Role.DISPATCHER))
                .containsExactlyInAnyOrder(Offer.DISPUTE, Offer.RECALL);
        assertThat(to(sender, MatterState.IN_TRANSIT, sender, Role.HANDLER)).isEmpty();
        assertThat(to(superior, MatterState.IN_TRANSIT, sender, Role.DISPATCHER))
                .as("the objection was upheld by another body")
                .isEmpty();
    }

    @Test
    @DisplayName("没有单位提过异议，就没有争议")
    void no_dispute_without_an_upheld_objection() {
        add(HandoverState.ARRIVED, sender, receiver, null);
        assertThat(to(sender, MatterState.IN_TRANSIT, sender, Role.DISPATCHER)).containsExactly(Offer.RECALL);
    }

    @Test
    @DisplayName("报结被退回：下级的报结已经认可的，可以再退给下级；没有认可或者自己没有被退回的不可以")
    void return_on() {
        Handover own = add(HandoverState.RETURNED, sender, receiver, null);
        assertThat(to(receiver, MatterState.REPLIED, receiver, Role.DISPATCHER)).containsExactly(Offer.DRAFT_REPORT);
        add(HandoverState.REPORT_ACCEPTED, receiver, UUID.randomUUID(), own.id());
        assertThat(to(receiver, MatterState.REPLIED, receiver, Role.DISPATCHER))
                .containsExactlyInAnyOrder(Offer.RETURN_ON, Offer.DRAFT_REPORT);
        assertThat(to(receiver, MatterState.REPLIED, receiver, Role.HANDLER)).containsExactly(Offer.DRAFT_REPORT);
    }
}
