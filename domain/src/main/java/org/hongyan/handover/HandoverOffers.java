package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Steps;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * What the desk may do with the handovers of a matter now, for the buttons of the case page. Reports move no matter
 * and therefore stand in no lifecycle table; a recall has a last day the table does not know.
 */
@ApplicationScoped
@Transactional
public class HandoverOffers {

    /** An act along a handover. */
    public enum Offer {
        RECALL,
        DRAFT_REPORT,
        SIGN_REPORT,
        JUDGE_REPORT,
        RETURN_ON,
        DISPUTE,
        SUCCESSOR,
        NAME_SUCCESSOR
    }

    static final Set<HandoverState> REPORTABLE =
            EnumSet.of(HandoverState.ACCEPTED, HandoverState.PASSED_ON, HandoverState.RETURNED);

    private final Handovers handovers;
    private final DenialPolicy denials;
    private final Deadlines deadlines;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected HandoverOffers() {
        this(null, null, null, null, null);
    }

    @Inject
    public HandoverOffers(
            Handovers handovers, DenialPolicy denials, Deadlines deadlines, Steps steps, CurrentActor actors) {
        this.handovers = handovers;
        this.denials = denials;
        this.deadlines = deadlines;
        this.steps = steps;
        this.actors = actors;
    }

    /** The acts open to the actor. */
    public Set<Offer> of(MatterView matter) {
        Actor actor = actors.get();
        UUID body = actor.bodyId();
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        List<Handover> all = handovers.ofMatter(matter.id());
        if (actor.may(Permission.DISPATCH)) {
            if (sent(all, body, HandoverState.REPORTED)) {
                offers.add(Offer.JUDGE_REPORT);
            }
            if (handovers.acceptedChild(matter.id(), body).isPresent()) {
                offers.add(Offer.RETURN_ON);
            }
            if (handovers.openFrom(matter.id(), body).filter(this::recallable).isPresent()) {
                offers.add(Offer.RECALL);
            }
            if (denials.possible(matter.id()).isPresent()) {
                offers.add(Offer.DISPUTE);
            }
        }
        if (matter.state() == MatterState.ACCEPTED) {
            inHandling(matter, actor, offers);
        }
        if (ReportPolicy.ANSWERED.contains(matter.state())) {
            reports(matter, actor, offers);
        }
        return offers;
    }

    /** One drafts it, another signs. */
    private void reports(MatterView matter, Actor actor, Set<Offer> offers) {
        boolean due = handovers
                .openTo(matter.id(), actor.bodyId())
                .filter(handover -> handover.reportDue() && REPORTABLE.contains(handover.state()))
                .filter(this::nothingOutstandingBelow)
                .isPresent();
        if (due && (actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH))) {
            offers.add(Offer.DRAFT_REPORT);
        }
        if (due
                && actor.may(Permission.APPROVE)
                && handovers
                        .reportDrafter(matter.id(), actor.bodyId())
                        .filter(drafter -> !drafter.equals(actor.personId()))
                        .isPresent()) {
            offers.add(Offer.SIGN_REPORT);
        }
    }

    /** The body that handles it may have ended. */
    private void inHandling(MatterView matter, Actor actor, Set<Offer> offers) {
        if (actor.may(Permission.SUPERVISE) && !handovers.disputed(matter.id()).isEmpty()) {
            offers.add(Offer.NAME_SUCCESSOR);
        }
        boolean holds = actor.bodyId().equals(matter.holderBodyId())
                && (actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH));
        boolean sent = actor.may(Permission.DISPATCH)
                && handovers
                        .openFrom(matter.id(), actor.bodyId())
                        .filter(handover -> handover.receiverBodyId().equals(matter.holderBodyId()))
                        .isPresent();
        if ((holds || sent) && !handovers.called(matter.id())) {
            offers.add(Offer.SUCCESSOR);
        }
    }

    private static boolean sent(List<Handover> all, UUID body, HandoverState state) {
        return all.stream().anyMatch(handover -> handover.senderBodyId().equals(body) && handover.state() == state);
    }

    private boolean recallable(Handover handover) {
        LocalDate last = RecallPolicy.lastDay(deadlines, handover);
        return handover.state() == HandoverState.ARRIVED && !steps.today().isAfter(last);
    }

    private boolean nothingOutstandingBelow(Handover handover) {
        return handovers.childrenOf(handover.id()).stream()
                .noneMatch(child -> child.reportDue() && !child.state().ended());
    }
}
