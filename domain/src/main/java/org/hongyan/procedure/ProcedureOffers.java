package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.TakeOverPolicy;
import org.hongyan.handover.WrongBodyPolicy;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.petition.EnterMaterial;
import org.hongyan.petition.Materials;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * The decisions about a matter's course that the desk may prepare, sign or take now, for the links of the case page. The
 * lifecycle names who takes a step; here is asked who may prepare it, and what clocks and nature allow.
 */
@ApplicationScoped
@Transactional
public class ProcedureOffers {

    /** A decision; each has a page of its name. */
    public enum Offer {
        SIGN,
        ANSWER,
        EXTEND,
        SIMPLIFY,
        DIVERT,
        REFUSE,
        SUPPLEMENT,
        PART,
        WITHDRAW,
        OPINION,
        TAKEOVER,
        MISPLACED,
        MOVE,
        REOPEN,
        RESUME,
        MATERIAL,
        DUTY
    }

    private final PreparedSteps prepared;
    private final ClockBook clocks;
    private final WantedOpinionPolicy wishes;
    private final TakeOverPolicy takeovers;
    private final WrongBodyPolicy wrongBodies;
    private final Steps steps;
    private final CurrentActor actors;
    private final Materials materials;
    private final ReopenPolicy reopenings;
    private final PartPolicy parts;

    /** For the proxy. */
    protected ProcedureOffers() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    ProcedureOffers(
            PreparedSteps prepared,
            ClockBook clocks,
            WantedOpinionPolicy wishes,
            TakeOverPolicy takeovers,
            WrongBodyPolicy wrongBodies,
            Steps steps,
            CurrentActor actors,
            Materials materials,
            ReopenPolicy reopenings,
            PartPolicy parts) {
        this.prepared = prepared;
        this.clocks = clocks;
        this.wishes = wishes;
        this.takeovers = takeovers;
        this.wrongBodies = wrongBodies;
        this.steps = steps;
        this.actors = actors;
        this.materials = materials;
        this.reopenings = reopenings;
        this.parts = parts;
    }

    /** What is open to the actor; while something waits for a signature, nothing but that. */
    public Set<Offer> of(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        Actor actor = actors.get();
        if (actor.may(Permission.REGISTER) && mayWantOpinion(matter, actor)) {
            offers.add(Offer.OPINION);
        }
        aboutMaterial(matter, actor, offers);
        boolean pending = prepared.pending(matter.id()).isPresent();
        if (!pending) {
            fromAbove(matter, actor, offers);
        }
        if (!matter.part().holder()) {
            if (pending && (actor.may(Permission.APPROVE) || actor.may(Permission.DISPATCH))) {
                offers.add(Offer.SIGN);
            }
            return ofReviewer(matter, offers);
        }
        if (actor.may(Permission.REGISTER)) {
            if (leads(matter, Transition.ASK_SUPPLEMENT)) {
                offers.add(Offer.SUPPLEMENT);
            }
            if (leads(matter, Transition.WITHDRAW)) {
                offers.add(Offer.WITHDRAW);
            }
        }
        boolean prepares = actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH);
        if (pending) {
            if (prepares || actor.may(Permission.APPROVE)) {
                offers.add(Offer.SIGN);
            }
            return offers;
        }
        if (actor.may(Permission.REGISTER) && parts.possible(matter)) {
            offers.add(Offer.PART);
        }
        if (actor.may(Permission.HANDLE) && matter.state() == MatterState.ACCEPTED) {
            inHandling(matter, offers);
        }
        if (actor.may(Permission.DISPATCH)
                && matter.state() == MatterState.REGISTERED
                && matter.nature() != Nature.CLAIM) {
            offers.add(Offer.ANSWER);
        }
        if (prepares && leads(matter, Transition.DIVERT, Transition.DIVERT_RECEIVED)) {
            offers.add(Offer.DIVERT);
        }
        if (prepares && leads(matter, Transition.REFUSE, Transition.NO_LONGER_ACCEPT)) {
            offers.add(Offer.REFUSE);
        }
        return offers;
    }

    /** What comes in later is entered in any state, and dealt with whatever else waits. */
    private void aboutMaterial(MatterView matter, Actor actor, Set<Offer> offers) {
        if (EnterMaterial.offered(matter, actor)) {
            offers.add(Offer.MATERIAL);
        }
        boolean deals =
                actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH) || actor.may(Permission.REGISTER);
        if (deals
                && matter.part().holder()
                && !materials.unanswered(matter.id()).isEmpty()) {
            offers.add(Offer.DUTY);
        }
    }

    /** Steps back to work, for the holder and for whoever stands above it. */
    private void fromAbove(MatterView matter, Actor actor, Set<Offer> offers) {
        boolean dispatches = actor.may(Permission.DISPATCH);
        boolean supervises = actor.may(Permission.SUPERVISE);
        if (dispatches
                && leads(matter, Transition.TAKE_OVER)
                && takeovers.possible(matter.id()).isPresent()) {
            offers.add(Offer.TAKEOVER);
        }
        if (dispatches
                && leads(matter, Transition.CHANGE_HANDLER)
                && wrongBodies.waiting(matter.id()).isPresent()) {
            offers.add(Offer.MOVE);
        }
        if ((dispatches || supervises) && leads(matter, Transition.REOPEN) && reopenings.may(matter.part())) {
            offers.add(Offer.REOPEN);
        }
        boolean ordered = supervises && ResumeMatter.above(matter.part());
        if ((ordered || (dispatches && matter.part().holder())) && leads(matter, Transition.RESUME)) {
            offers.add(Offer.RESUME);
        }
    }

    /** Entered where the letter arrives: at the body that answered, or at the office that registered. */
    private boolean mayWantOpinion(MatterView matter, Actor actor) {
        boolean here = matter.part().holder() || matter.officeId().equals(actor.officeId());
        return here && matter.state() == MatterState.ANSWERED && wishes.possible(matter);
    }

    /** The reviewing body signs what it has prepared; everything else is the review's own. */
    private Set<Offer> ofReviewer(MatterView matter, Set<Offer> offers) {
        Actor actor = actors.get();
        boolean signs = actor.may(Permission.REVIEW) || actor.may(Permission.APPROVE);
        if (matter.part().has(StandingRole.REVIEWER)
                && signs
                && prepared.pending(matter.id()).isPresent()) {
            offers.add(Offer.SIGN);
        }
        return offers;
    }

    private void inHandling(MatterView matter, Set<Offer> offers) {
        UUID id = matter.id();
        boolean simple = clocks.running(id, ClockKind.SIMPLE_PROCEDURE).isPresent();
        MatterClock handling = clocks.running(id, ClockKind.HANDLING).orElse(null);
        if (simple || matter.nature() != Nature.CLAIM) {
            offers.add(Offer.ANSWER);
        }
        if (simple || handling != null) {
            offers.add(Offer.SIMPLIFY);
        }
        if (handling != null && !handling.extended() && !steps.today().isAfter(handling.dueOn())) {
            offers.add(Offer.EXTEND);
        }
        if (wrongBodies.reportable(id).isPresent()) {
            offers.add(Offer.MISPLACED);
        }
    }

    private static boolean leads(MatterView matter, Transition... transitions) {
        for (Transition transition : transitions) {
            if (!MatterLifecycle.rows(matter.state(), transition).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
