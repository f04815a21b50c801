package org.hongyan.admin.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.matching.AskHolder;
import org.hongyan.matching.FindMatches;
import org.hongyan.matching.MatchAsk;
import org.hongyan.matching.Matches;
import org.hongyan.matching.MergeMatter;
import org.hongyan.matching.Proposal;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Earlier matters that a petition may belong to: merged, asked about, or left alone. */
@Named
@RequestScoped
public class MatchingMergePage extends ReplyForm {

    private static final String NAME = "matching.merge";

    @Inject
    private FindMatches finder;

    @Inject
    private Matches matches;

    @Inject
    private AskHolder holders;

    @Inject
    private MergeMatter merging;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    private List<Proposal> proposals;
    private String conduct;

    /** What was found in the own office. */
    public List<Proposal> getProposals() {
        if (proposals == null) {
            proposals = finder.of(getMatterId());
        }
        return proposals;
    }

    /** The own question, or null. */
    public MatchAsk getAsk() {
        return matches.askOf(getMatterId()).orElse(null);
    }

    /** True while the clerk may ask others: before it is handed over, and not twice at a time. */
    public boolean isMayAsk() {
        MatchAsk ask = getAsk();
        return getMatter().state() == MatterState.REGISTERED
                && (actors.get().may(Permission.REGISTER) || actors.get().may(Permission.DISPATCH))
                && (ask == null || ask.state() == MatchAsk.State.CLOSED);
    }

    /** True if a holder's yes waits to be carried out. */
    public boolean isConfirmed() {
        MatchAsk ask = getAsk();
        return ask != null
                && ask.state() == MatchAsk.State.CONFIRMED
                && getMatter().state() == MatterState.REGISTERED;
    }

    /** True if this body holds the other matter and may merge at once. */
    public boolean mergeable(Proposal proposal) {
        return proposal.repeat() && proposal.open() && own(proposal);
    }

    /** True if the body that holds the other matter is to be asked. */
    public boolean askable(Proposal proposal) {
        return proposal.repeat() && proposal.open() && !own(proposal) && isMayAsk();
    }

    private boolean own(Proposal proposal) {
        return proposal.holderBodyId().equals(actors.get().bodyId());
    }

    /** Name of the body that holds it. */
    public String holder(Proposal proposal) {
        return offices.unit(proposal.holderBodyId()).map(Unit::name).orElse("");
    }

    /** What speaks for it. */
    public List<String> inFavour(Proposal proposal) {
        return ReasonTexts.inFavour(proposal.reasons());
    }

    /** What speaks against it. */
    public List<String> against(Proposal proposal) {
        return ReasonTexts.against(proposal.reasons());
    }

    /** Into a matter of the own body. */
    public void merge(UUID earlierId) {
        merging.mergeOwn(getMatterId(), earlierId, conduct);
        done(NAME, "case", "matching.merge.done", getMatter().number());
    }

    /** Into the matter that its holder confirmed. */
    public void mergeConfirmed() {
        merging.mergeConfirmed(getMatterId(), conduct);
        done(NAME, "case", "matching.merge.done", getMatter().number());
    }

    /** Asks the body that holds that matter. */
    public void askAbout(UUID earlierId) {
        done(
                NAME,
                "matching/merge",
                "matching.merge.asked",
                getMatter().number(),
                holders.askAbout(getMatterId(), earlierId));
    }

    /** Asks whoever it may be. */
    public void ask() {
        done(NAME, "matching/merge", "matching.merge.asked", getMatter().number(), holders.ask(getMatterId()));
    }

    public String getConduct() {
        return conduct;
    }

    public void setConduct(String newConduct) {
        conduct = newConduct;
    }
}
