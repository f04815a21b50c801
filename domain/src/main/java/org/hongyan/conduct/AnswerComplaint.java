package org.hongyan.conduct;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;

/** The supervision of the office above looks into a complaint about conduct and answers the petitioner in writing. */
@UseCase
@LegalBasis("信访工作条例 第四十条")
public class AnswerComplaint {

    private static final PlainText WORDS = PlainText.lines(2000).mandatory();

    @Inject
    private Complaints complaints;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /** Writes down what was done to find out; the petitioner does not read it. */
    @Requires(Permission.SUPERVISE)
    public void note(UUID complaintId, String steps) {
        ConductComplaint complaint = opened(complaintId);
        InvalidInputException.throwIfAny(WORDS.check("/steps", steps).stream().toList());
        complaint.did(WORDS.clean(steps));
    }

    /** Answers, once; the petitioner reads what was found and the words. */
    @Requires(Permission.SUPERVISE)
    public void answer(UUID complaintId, String steps, ConductFinding finding, String answer) {
        ConductComplaint complaint = opened(complaintId);
        List<FieldError> errors = new ArrayList<>();
        WORDS.check("/steps", steps).ifPresent(errors::add);
        if (finding == null) {
            errors.add(new FieldError("/finding", "conduct.finding"));
        }
        WORDS.check("/answer", answer).ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        complaint.did(WORDS.clean(steps));
        complaint.answer(finding, WORDS.clean(answer), actors.get(), SystemTime.today(clock));
    }

    private ConductComplaint opened(UUID complaintId) {
        ConductComplaint complaint = complaints
                .byId(complaintId)
                .filter(ConductComplaint::open)
                .orElseThrow(() -> new RefusedException(new ComplaintNotOpen()));
        subject.matter(complaint.matterId());
        return complaint;
    }
}
