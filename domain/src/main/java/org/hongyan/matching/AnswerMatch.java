package org.hongyan.matching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Timeline;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The holder of the earlier matter says whether another petition is the same person with the same matter. */
@UseCase
@LegalBasis("信访工作条例 第十九条第三款")
public class AnswerMatch {

    private static final PlainText REASON = PlainText.lines(500);

    @Inject
    private Matches matches;

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private FindMatches finder;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Yes: whoever asked now learns number, body and date of this one matter. */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER, Permission.REVIEW})
    public void confirm(UUID requestId) {
        MatchRequest request = request(requestId);
        Matter matter = matters.forChange(request.matterId());
        access.require(matter.id());
        if (!finder.open(matter)) {
            throw new RefusedException(new NotOpenNow(matter.number()));
        }
        request.confirm(actors.get(), clock.instant(), until(matter.id()));
        timeline.add(
                matter.id(),
                "MATCH_CONFIRMED",
                Audience.OFFICE,
                Map.of(
                        "office",
                        request.askerOffice(),
                        "on",
                        request.said().receivedOn().toString()));
    }

    /** No, with the reason; whoever asked is not told. */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER, Permission.REVIEW})
    public void deny(UUID requestId, String reason) {
        MatchRequest request = request(requestId);
        REASON.mandatory().check("/reason", reason).ifPresent(wrong -> {
            throw new InvalidInputException(List.of(wrong));
        });
        request.deny(actors.get(), clock.instant(), REASON.clean(reason));
        timeline.add(request.matterId(), "MATCH_DENIED", Audience.OFFICE, Map.of("office", request.askerOffice()));
    }

    private MatchRequest request(UUID requestId) {
        return matches.request(requestId).orElseThrow(() -> new RefusedException(new QuestionAnswered()));
    }

    /** Until when the matter is handled: what the holder's clocks leave. */
    private LocalDate until(UUID matterId) {
        return clocks.ofMatter(matterId).stream()
                .filter(one -> one.isRunning() && one.petitionerId() == null)
                .map(MatterClock::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
