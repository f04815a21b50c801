package org.hongyan.hearing;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.PetitionerNotices;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** A hearing ends: with what its panel concluded, or cancelled before it began. The days of a final review run on. */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项、第三十六条第二款")
public class ConcludeHearing {

    @Inject
    private HearingDesk desk;

    @Inject
    private HearingClock clock;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private PetitionerNotices notices;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    /**
     * Returns the id of the conclusion, which is to be served.
     *
     * @param facts what the panel holds to be found
     * @param conclusion what it recommends
     */
    @Requires({Permission.HANDLE, Permission.REVIEW})
    public UUID conclude(UUID matterId, String facts, String conclusion) {
        Matter matter = desk.withHearing(matterId);
        Hearing hearing = desk.open(matter);
        if (hearing.state() != Hearing.State.HELD) {
            throw new RefusedException(new NoOpenHearing(matter.number()));
        }
        new FieldChecks()
                .required("/facts", facts, FieldChecks.LONG)
                .required("/conclusion", conclusion, FieldChecks.LONG)
                .done();
        hearing.conclude(steps.today());
        clock.runOn(matterId);
        SignedDocument paper = documents.issue(new NewDocument(
                DocumentKind.HEARING_CONCLUSION,
                matterId,
                recipients.wording(
                        matter,
                        new RecordContent.HearingConclusion(
                                hearing.beginsAt().toLocalDate(),
                                hearing.place(),
                                hearing.chairName(),
                                hearing.panel().stream()
                                        .map(PanelMember::written)
                                        .toList(),
                                FieldChecks.clean(facts),
                                FieldChecks.clean(conclusion)))));
        Map<String, String> args = Map.of("document", paper.number());
        timeline.add(matterId, "HEARING_CONCLUDED", Audience.PETITIONER, args);
        notices.tell(matter, "hearing_concluded", args);
        standing.refresh(matter);
        return paper.id();
    }

    /** Before it was held; another may be announced, again seven days before. */
    @Requires({Permission.HANDLE, Permission.REVIEW})
    public void cancel(UUID matterId, String because) {
        Matter matter = desk.withHearing(matterId);
        Hearing hearing = desk.open(matter);
        if (hearing.state() != Hearing.State.ANNOUNCED) {
            throw new RefusedException(new NoOpenHearing(matter.number()));
        }
        new FieldChecks().required("/because", because, FieldChecks.LINE).done();
        hearing.cancel(FieldChecks.clean(because), steps.today());
        clock.runOn(matterId);
        Map<String, String> args = Map.of(
                "on", hearing.beginsAt().toLocalDate().toString(),
                "reason", hearing.cancelledBecause());
        timeline.add(matterId, "HEARING_CANCELLED", Audience.PETITIONER, args);
        notices.tell(matter, "hearing_cancelled", args);
        standing.refresh(matter);
    }
}
