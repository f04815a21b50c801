package org.hongyan.matching;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * A clerk asks whether a registered matter is one that another body handles already (并案核对): same person and same
 * matter. Whoever asks learns nothing but a holder's yes; after three working days it goes on as a matter of its own.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条第三款")
public class AskHolder {

    static final String GUARD = "merge.confirmed_by_holder";

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Steps steps;

    @Inject
    private Matches matches;

    @Inject
    private FindMatches finder;

    @Inject
    private Timeline timeline;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentActor actors;

    /** Asks whoever it may be, anywhere. Returns the last day for an answer. */
    @Requires({Permission.REGISTER, Permission.DISPATCH})
    public LocalDate ask(UUID matterId) {
        return open(matterId).dueOn();
    }

    /** Asks the holder of a matter that the own body knows. Returns the last day for an answer. */
    @Requires({Permission.REGISTER, Permission.DISPATCH})
    public LocalDate askAbout(UUID matterId, UUID earlierId) {
        access.require(earlierId);
        Matter earlier = matters.byId(earlierId).orElseThrow();
        if (!finder.open(earlier)) {
            throw new RefusedException(new NotOpenNow(earlier.number()));
        }
        Likeness likeness = finder.likeness(matterId, earlierId)
                .filter(found -> found.person() != null)
                .orElseThrow(() -> new RefusedException(new NotTheSamePerson(earlier.number())));
        MatchAsk ask = open(matterId);
        matches.put(ask.id(), earlierId, likeness, finder.said(matterId));
        return ask.dueOn();
    }

    private MatchAsk open(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        steps.check(matter, Transition.MERGE, GUARD);
        matches.askOf(matterId)
                .filter(ask -> ask.state() == MatchAsk.State.OPEN)
                .ifPresent(ask -> {
                    throw new RefusedException(new AskThereAlready(matter.number()));
                });
        LocalDate today = steps.today();
        MatchAsk ask = new MatchAsk(
                matter,
                actors.get(),
                today,
                deadlines.due(SmallTimer.MATCH_REQUEST, today).due());
        matches.add(ask);
        timeline.add(
                matterId,
                "MATCH_ASKED",
                Audience.OFFICE,
                Map.of("until", ask.dueOn().toString()));
        return ask;
    }
}
