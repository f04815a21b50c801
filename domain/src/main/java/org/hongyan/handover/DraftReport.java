package org.hongyan.handover;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The receiver of an assignment writes the report of completion; it goes up when the head has signed it. */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class DraftReport {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private ReportPolicy policy;

    @Inject
    private ReportPapers papers;

    @Inject
    private StandingBook standing;

    /** Drafts it, or drafts it anew while it is unsigned; who did so last does not sign. Returns the id of the paper. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID draft(UUID matterId, Report.Content content) {
        InvalidInputException.throwIfAny(new HandoverText()
                .required("/course", content.course(), 10)
                .required("/facts", content.facts(), 10)
                .required("/legalBasis", content.legalBasis(), 4)
                .required("/result", content.result(), 10)
                .required("/execution", content.execution(), 4)
                .optional("/petitionerOpinion", content.petitionerOpinion())
                .errors());
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        UUID paper = papers.draft(matter, policy.require(matter), content);
        standing.refresh(matter);
        return paper;
    }
}
