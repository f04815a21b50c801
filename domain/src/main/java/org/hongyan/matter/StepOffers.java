package org.hongyan.matter;

import java.util.EnumSet;
import java.util.Set;
import org.hongyan.staff.Actor;

/**
 * "What may I do now?": the lifecycle's answer for the actor's posts, narrowed by the body's part. Pages make their
 * buttons of it; use cases check the same table through {@link Steps}.
 */
public final class StepOffers {

    /** Steps of the body that handed the matter over, while another holds it. */
    private static final Set<Transition> SENDERS = EnumSet.of(
            Transition.UPHOLD_OBJECTION,
            Transition.REJECT_OBJECTION,
            Transition.RECALL,
            Transition.TAKE_OVER,
            Transition.CHANGE_HANDLER,
            Transition.DISPUTE,
            Transition.REOPEN);

    /** Steps of neither end: the common superior, which also names the successor of a body that ended, or a supervisor. */
    private static final Set<Transition> OTHERS =
            EnumSet.of(Transition.DESIGNATE, Transition.CHANGE_HANDLER, Transition.SUPERVISE);

    /** Steps of the reviewing body. */
    private static final Set<Transition> REVIEWERS = EnumSet.of(
            Transition.REVIEW,
            Transition.FINAL_REVIEW,
            Transition.ORDER_REDO,
            Transition.ORDER_FINAL_REDO,
            Transition.REFUSE_REVIEW);

    private StepOffers() {}

    /** The steps of that matter the actor may have a part in. */
    public static Set<Transition> of(Matter matter, Part part, Actor actor) {
        Set<Transition> open = of(matter.state(), part, actor);
        open.removeIf(step -> !SlipPolicy.allows(matter.nature(), step));
        return open;
    }

    /** The steps the actor may have a part in, in a matter of that state. */
    public static Set<Transition> of(MatterState state, Part part, Actor actor) {
        Set<Transition> open = EnumSet.noneOf(Transition.class);
        for (Transition step : MatterLifecycle.transitionsFrom(state, Steps.roles(actor))) {
            boolean senders = SENDERS.contains(step) && isSender(part);
            boolean others = OTHERS.contains(step) && part.has(StandingRole.SUPERVISOR);
            boolean reviewers = REVIEWERS.contains(step) && part.has(StandingRole.REVIEWER);
            boolean holders =
                    part.holder() && !SENDERS.contains(step) && !OTHERS.contains(step) && !REVIEWERS.contains(step);
            if (senders || others || reviewers || holders) {
                open.add(step);
            }
        }
        return open;
    }

    private static boolean isSender(Part part) {
        return part.has(StandingRole.SENDER) || part.has(StandingRole.ASSIGNER);
    }
}
