package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Channel;
import org.hongyan.tenant.Office;

/** What a whole matter and a part of one have in common on their way from a desk to the discipline office. */
@ApplicationScoped
class WayToTheLine {

    private final Matters matters;
    private final CaseAccess access;
    private final Steps steps;
    private final DisciplineRoutePolicy route;
    private final RealNamePolicy days;
    private final SlipPapers papers;
    private final SealedSending sending;

    /** For the proxy. */
    protected WayToTheLine() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    WayToTheLine(
            Matters matters,
            CaseAccess access,
            Steps steps,
            DisciplineRoutePolicy route,
            RealNamePolicy days,
            SlipPapers papers,
            SealedSending sending) {
        this.matters = matters;
        this.access = access;
        this.steps = steps;
        this.route = route;
        this.days = days;
        this.papers = papers;
        this.sending = sending;
    }

    /** Which step of the lifecycle it is: before anybody handles it (T05), or found late (T45). */
    record Step(Transition transition, String guard) {

        static Step of(MatterState state) {
            return state == MatterState.REGISTERED
                    ? new Step(Transition.SEAL_OUT, "accusation.class")
                    : new Step(Transition.SEAL_OUT_LATE, "accusation.found_late");
        }
    }

    /**
     * Ready to go.
     *
     * @param arrived its header in the line
     * @param slip the paper that stays
     */
    record Leaving(Arrived arrived, Channel channel, String number, MatterWords.Everything words, byte[] slip) {

        UUID id() {
            return arrived.id();
        }

        @Override
        public String toString() {
            return "Leaving[" + number + "]";
        }
    }

    /** The matter, held by the caller's body and in a state that lets it go; else refused. */
    Matter held(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        Step step = Step.of(matter.state());
        steps.check(matter, step.transition(), step.guard());
        return matter;
    }

    /**
     * Finds the receiver and issues the slip.
     *
     * @param own office that registered it
     * @param number on the slip
     */
    Leaving prepare(
            Matter matter,
            Office own,
            boolean sitsThere,
            MatterWords.Everything words,
            Channel channel,
            String number) {
        Office receiver = route.receiver(own, sitsThere);
        Arrived arrived = days.arrived(
                null, receiver, days.today(), words.text().accuser().named());
        SignedDocument slip = papers.issue(matter, receiver, number, channel);
        return new Leaving(arrived, channel, number, words, papers.pdf(slip));
    }

    /**
     * Seals and hands it in.
     *
     * @param exposed somebody may have seen it that must not
     * @param others what other bodies wrote about it
     */
    void send(Matter matter, Leaving leaving, boolean exposed, List<SealedDoor.Paper> others) {
        sending.send(
                leaving.arrived(),
                leaving.channel(),
                new SealedDoor.Source(matter.id(), leaving.number(), exposed),
                leaving.words(),
                others);
    }
}
