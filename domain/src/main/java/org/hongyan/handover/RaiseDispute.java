package org.hongyan.handover;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The sender calls the common superior: a second body denies too, and there is no objection to judge (T15). */
@UseCase
@LegalBasis("信访工作条例 第二十四条")
public class RaiseDispute {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private DenialPolicy policy;

    @Inject
    private Disputes disputes;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    /**
     * Brings it before the superior.
     *
     * @param denial what the receiver said, by which letter or call
     * @param deniedOn the day it said so
     * @param properBody name of the body that is competent in its opinion
     */
    @Requires(Permission.DISPATCH)
    public void raise(UUID matterId, String denial, LocalDate deniedOn, String properBody) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        Handover handover = policy.require(matter);
        InvalidInputException.throwIfAny(new HandoverText()
                .required("/denial", denial, 4)
                .and(day(deniedOn, handover))
                .required("/properBody", properBody, 2)
                .errors());
        disputes.raise(
                matter,
                handover,
                new DesignationCall.Words(
                        DesignationCall.Ground.BOTH_DENY,
                        PaperDesk.text("paper.denied", Map.of("day", deniedOn.toString(), "words", denial.strip())),
                        properBody.strip()));
        standing.refresh(matter);
    }

    private List<FieldError> day(LocalDate on, Handover handover) {
        if (on == null) {
            return List.of(new FieldError("/deniedOn", "day.missing"));
        }
        if (on.isAfter(steps.today())) {
            return List.of(new FieldError("/deniedOn", "day.inFuture", steps.today()));
        }
        return on.isBefore(handover.arrivedOn())
                ? List.of(new FieldError("/deniedOn", "day.tooEarly", handover.arrivedOn()))
                : List.of();
    }
}
