package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which buttons a body sees: by what part it has in the matter, for everybody who may do everything. */
class StepOffersTest {

    private static final Set<Transition> OF_THE_SENDER = EnumSet.of(
            Transition.UPHOLD_OBJECTION,
            Transition.REJECT_OBJECTION,
            Transition.RECALL,
            Transition.TAKE_OVER,
            Transition.CHANGE_HANDLER,
            Transition.DISPUTE,
            Transition.REOPEN);
    private static final Set<Transition> OF_A_SUPERVISOR =
            EnumSet.of(Transition.DESIGNATE, Transition.CHANGE_HANDLER, Transition.SUPERVISE);
    private static final Set<Transition> OF_THE_REVIEWER = EnumSet.of(
            Transition.REVIEW,
            Transition.FINAL_REVIEW,
            Transition.ORDER_REDO,
            Transition.ORDER_FINAL_REDO,
            Transition.REFUSE_REVIEW);

    private static Actor person(Role... roles) {
        UUID body = UUID.randomUUID();
        return new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", body, body, null, Set.of(roles));
    }

    private static Part part(boolean holder, StandingRole... roles) {
        return new Part(UUID.randomUUID(), Set.of(roles), holder, null, null);
    }

    @Test
    @DisplayName("持有单位、发出单位、上级，各看到各的办理动作")
    void each_part_sees_its_own_steps() {
        Actor everything = person(Role.values());
        for (MatterState state : MatterState.values()) {
            Set<Transition> all = MatterLifecycle.transitionsFrom(state, Steps.roles(everything));
            EnumSet<Transition> holders = EnumSet.noneOf(Transition.class);
            holders.addAll(all);
            holders.removeAll(OF_THE_SENDER);
            holders.removeAll(OF_A_SUPERVISOR);
            holders.removeAll(OF_THE_REVIEWER);
            assertThat(StepOffers.of(state, part(true, StandingRole.HOLDER), everything))
                    .as("%s, holder", state)
                    .isEqualTo(holders);
            for (StandingRole role : Set.of(StandingRole.SENDER, StandingRole.ASSIGNER)) {
                assertThat(StepOffers.of(state, part(false, role), everything))
                        .as("%s, %s", state, role)
                        .isEqualTo(common(all, OF_THE_SENDER));
            }
            assertThat(StepOffers.of(state, part(false, StandingRole.SUPERVISOR), everything))
                    .as("%s, supervisor", state)
                    .isEqualTo(common(all, OF_A_SUPERVISOR));
            assertThat(StepOffers.of(state, part(false, StandingRole.REVIEWER), everything))
                    .as("%s, reviewer", state)
                    .isEqualTo(common(all, OF_THE_REVIEWER));
            assertThat(StepOffers.of(state, part(false, StandingRole.PAST), everything))
                    .as("%s, past", state)
                    .isEmpty();
        }
    }

    @Test
    void nobody_sees_a_step_of_another_post() {
        assertThat(StepOffers.of(MatterState.ACCEPTED, part(true, StandingRole.HOLDER), person(Role.ARCHIVIST)))
                .isEmpty();
        assertThat(StepOffers.of(MatterState.OPINION_PENDING, part(true, StandingRole.HOLDER), person(Role.HANDLER)))
                .doesNotContain(Transition.REPLY);
        assertThat(StepOffers.of(MatterState.OPINION_PENDING, part(true, StandingRole.HOLDER), person(Role.APPROVER)))
                .contains(Transition.REPLY, Transition.RETURN_DRAFT);
    }

    private static Set<Transition> common(Set<Transition> all, Set<Transition> some) {
        EnumSet<Transition> both = EnumSet.copyOf(some);
        both.retainAll(all);
        return both;
    }
}
