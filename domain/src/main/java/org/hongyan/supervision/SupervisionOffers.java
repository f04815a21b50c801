package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** What the desk may do about the supervision of a matter now, for the links of the case page. */
@ApplicationScoped
@Transactional
public class SupervisionOffers {

    /** An act; each has a page of its name. */
    public enum Offer {
        OPEN,
        ANSWER,
        JUDGE,
        /** Key matter, joint meeting, and a congress's own means. */
        FOLLOW
    }

    private final Supervisions supervisions;
    private final SupervisionPolicy policy;
    private final FollowUpPolicy following;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SupervisionOffers() {
        this(null, null, null, null, null);
    }

    @Inject
    SupervisionOffers(
            Supervisions supervisions,
            SupervisionPolicy policy,
            FollowUpPolicy following,
            Steps steps,
            CurrentActor actors) {
        this.supervisions = supervisions;
        this.policy = policy;
        this.following = following;
        this.steps = steps;
        this.actors = actors;
    }

    /** The acts open to the actor. */
    public Set<Offer> of(MatterView matter) {
        Actor actor = actors.get();
        UUID body = actor.bodyId();
        List<Supervision> all = supervisions.ofMatter(matter.id());
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        boolean answers =
                actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH) || actor.may(Permission.APPROVE);
        if (answers
                && all.stream()
                        .anyMatch(one -> one.receiverBodyId().equals(body)
                                && one.state() == Supervision.State.SENT
                                && one.dueOn() != null)) {
            offers.add(Offer.ANSWER);
        }
        if (actor.may(Permission.SUPERVISE)) {
            all.stream()
                    .filter(one -> one.bodyId().equals(body) && one.open())
                    .findFirst()
                    .ifPresentOrElse(
                            own -> {
                                if (judgeable(own)) {
                                    offers.add(Offer.JUDGE);
                                }
                            },
                            () -> {
                                if (mayOpen(matter, actor)) {
                                    offers.add(Offer.OPEN);
                                }
                            });
        }
        if (following.follows(matter.part(), actor)) {
            offers.add(Offer.FOLLOW);
        }
        return offers;
    }

    private boolean judgeable(Supervision own) {
        return own.state() != Supervision.State.SENT
                || own.dueOn() == null
                || steps.today().isAfter(own.dueOn());
    }

    private boolean mayOpen(MatterView matter, Actor actor) {
        return !MatterLifecycle.rows(matter.state(), Transition.SUPERVISE).isEmpty()
                && policy.against(matter.number(), matter.part(), actor.officeId(), matter.holderBodyId())
                        .isEmpty();
    }
}
