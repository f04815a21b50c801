package org.hongyan.admin.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hongyan.accusation.AccusationOffers;
import org.hongyan.admin.faces.Texts;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.exchange.ExchangeOffers;
import org.hongyan.fairness.ComplainedOfReader;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.handover.HandoverOffers;
import org.hongyan.hearing.HearingOffers;
import org.hongyan.leader.LeaderReader;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.petition.AgentReader;
import org.hongyan.procedure.ProcedureOffers;
import org.hongyan.record.RecordReader;
import org.hongyan.reply.HandlingOffers;
import org.hongyan.review.ReviewOffers;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;
import org.hongyan.standin.StandInOffers;
import org.hongyan.supervision.SupervisionOffers;

/**
 * The pages that the person at the desk may work on a matter with now. The case makes its buttons of them and
 * {@link StepGuard} opens no other page, so that nothing is offered in vain and nothing opens that was not offered.
 */
@ApplicationScoped
public class OpenSteps {

    /** What other bodies asked, and what they may be asked; each kind is named in the address. */
    private static final String ANSWER = "/exchange/answer";

    private static final String SEND = "/exchange/send";

    /** Supervision that is possible, never what a matter waits for. */
    private static final Set<SupervisionOffers.Offer> BESIDE =
            EnumSet.of(SupervisionOffers.Offer.OPEN, SupervisionOffers.Offer.FOLLOW);

    /** Who may correct what the own body wrote. */
    private static final Set<Permission> CORRECTS =
            EnumSet.of(Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE);

    private final HandoverOffers handovers;
    private final ProcedureOffers decisions;
    private final ReviewOffers reviews;
    private final HearingOffers hearings;
    private final CommitmentReader commitments;
    private final SupervisionOffers supervision;
    private final StandInOffers standIns;
    private final ComplainedOfReader complained;
    private final RecusalReader recusals;
    private final RecordReader entries;
    private final LeaderReader leaders;
    private final AgentReader agents;
    private final AccusationOffers accusations;
    private final ExchangeOffers exchanges;
    private final Timeline timeline;
    private final StepPages pages;
    private final CurrentActor actors;

    /** For the proxy. */
    protected OpenSteps() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public OpenSteps(
            HandoverOffers handovers,
            ProcedureOffers decisions,
            ReviewOffers reviews,
            HearingOffers hearings,
            CommitmentReader commitments,
            SupervisionOffers supervision,
            StandInOffers standIns,
            ComplainedOfReader complained,
            RecusalReader recusals,
            RecordReader entries,
            LeaderReader leaders,
            AgentReader agents,
            AccusationOffers accusations,
            ExchangeOffers exchanges,
            Timeline timeline,
            StepPages pages,
            CurrentActor actors) {
        this.handovers = handovers;
        this.decisions = decisions;
        this.reviews = reviews;
        this.hearings = hearings;
        this.commitments = commitments;
        this.supervision = supervision;
        this.standIns = standIns;
        this.complained = complained;
        this.recusals = recusals;
        this.entries = entries;
        this.leaders = leaders;
        this.agents = agents;
        this.accusations = accusations;
        this.exchanges = exchanges;
        this.timeline = timeline;
        this.pages = pages;
        this.actors = actors;
    }

    /**
     * What is open, read once.
     *
     * @param steps each page with the name of its act; the first in the order of the lifecycle is the main one
     * @param decisions the pages of the other decisions about the matter's course, each with its name
     */
    public record Open(Map<String, String> steps, Map<String, String> decisions) {

        /** True if the page may be opened. */
        boolean opens(String page) {
            return steps.containsKey(page) || decisions.containsKey(page);
        }
    }

    /** Everything that is open now. */
    public Open read(MatterView matter) {
        Map<String, String> open = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        boolean away = recusals.away(matter.id()).isPresent();
        standIns.of(matter).forEach(offer -> (away || offer == StandInOffers.Offer.NAME ? open : others)
                .put(pages.of(offer), Texts.of(offer)));
        // whoever is complained of or stepped aside does nothing here but ask for somebody else
        if (away) {
            return new Open(open, others);
        }
        if (slip(matter)) {
            accusations.of(matter).forEach(offer -> open.put(pages.of(offer), Texts.of(offer)));
            return new Open(open, others);
        }
        Set<HandoverOffers.Offer> offers = handovers.of(matter);
        // whom somebody else named says first whether there is an interest of one's own
        if (recusals.missing(matter.id())) {
            open.put(StepPages.RECUSAL, Texts.text("fairness.recusal.title"));
        }
        decisions.of(matter).forEach(offer -> (isMain(offer) ? open : others).put(pages.of(offer), Texts.of(offer)));
        supervision.of(matter).forEach(offer -> (BESIDE.contains(offer) ? others : open)
                .put(pages.of(offer), Texts.of(offer)));
        // that a body has ended is rare, and never the main step
        offers.forEach(
                offer -> pages.of(offer).ifPresent(page -> (offer == HandoverOffers.Offer.SUCCESSOR ? others : open)
                        .put(page, Texts.of(offer))));
        reviews.of(matter).forEach(offer -> (offer == ReviewOffers.Offer.ENTER ? others : open)
                .put(pages.of(offer), Texts.of(offer)));
        for (Transition step : matter.steps()) {
            boolean recalls = step != Transition.RECALL || offers.contains(HandoverOffers.Offer.RECALL);
            // what is no claim is answered by a decision, without an opinion
            boolean opines = step != Transition.DRAFT_OPINION || matter.nature() == Nature.CLAIM;
            if (recalls && opines && step != Transition.MERGE) {
                pages.of(step).ifPresent(page -> open.putIfAbsent(page, Texts.text("Transition." + step)));
            }
        }
        for (HandlingOffers.Offer offer : HandlingOffers.of(matter, actors.get())) {
            open.put(pages.of(offer), Texts.of(offer));
        }
        if (!exchanges.toAnswer(matter).isEmpty()) {
            open.put(ANSWER, Texts.text("exchange.answer.title"));
        }
        // most matters are nobody's repeat: looking for one is possible, never the main step
        if (matter.steps().contains(Transition.MERGE)) {
            pages.of(Transition.MERGE).ifPresent(page -> open.putIfAbsent(page, Texts.text("matching.merge.title")));
        }
        accusations.of(matter).forEach(offer -> others.put(pages.of(offer), Texts.of(offer)));
        return new Open(open, others);
    }

    /** Nobody here works on an accusation; it is passed on sealed. */
    private static boolean slip(MatterView matter) {
        return matter.nature() == Nature.ACCUSATION;
    }

    /** The pages of the work itself. */
    public Map<String, String> of(MatterView matter) {
        return read(matter).steps();
    }

    /** The pages of what goes into the record beside the opinion, each with its name. */
    public Map<String, String> records(MatterView matter) {
        return records(matter, () -> timeline.wrote(matter.id()));
    }

    /**
     * The same for whoever has read a part of the timeline.
     *
     * @param wrote whether the own body made any entry
     */
    Map<String, String> records(MatterView matter, BooleanSupplier wrote) {
        Map<String, String> open = new LinkedHashMap<>();
        if (recusals.away(matter.id()).isPresent() || slip(matter)) {
            return open;
        }
        entries.offers(matter).forEach(offer -> open.put(pages.of(offer), Texts.of(offer)));
        hearings.of(matter).forEach(offer -> open.put(pages.of(offer), Texts.of(offer)));
        commitments.offers(matter).forEach(offer -> open.put(pages.of(offer), Texts.of(offer)));
        if (agents.offered(matter)) {
            open.put(StepPages.AGENT, Texts.text("register.agent.title"));
        }
        if (CORRECTS.stream().anyMatch(actors.get()::may) && wrote.getAsBoolean()) {
            open.put("/audit/correct", Texts.text("audit.correct.title"));
        }
        if (complained.offered(matter)) {
            open.put(StepPages.COMPLAINED, Texts.text("fairness.complained.title"));
        }
        if (recusals.offered(matter)) {
            open.put(StepPages.RECUSAL, Texts.text("fairness.recusal.title"));
        }
        return open;
    }

    /** The pages of leaders' papers, each with its name. */
    public Map<String, String> leaders(MatterView matter) {
        Map<String, String> open = new LinkedHashMap<>();
        if (recusals.away(matter.id()).isEmpty()) {
            leaders.offers(matter).forEach(offer -> open.put(pages.of(offer), Texts.of(offer)));
        }
        return open;
    }

    /** A signature asked of this person comes first; an answer takes the place of an opinion. */
    private boolean isMain(ProcedureOffers.Offer offer) {
        return offer == ProcedureOffers.Offer.ANSWER
                || (offer == ProcedureOffers.Offer.SIGN && actors.get().may(Permission.APPROVE));
    }

    /** True if the page may be opened. */
    public boolean opens(MatterView matter, String page) {
        return read(matter).opens(page)
                || records(matter).containsKey(page)
                || leaders(matter).containsKey(page)
                || (page.equals(SEND) && !exchanges.of(matter).isEmpty());
    }
}
