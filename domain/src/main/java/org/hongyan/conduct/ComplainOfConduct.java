package org.hongyan.conduct;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.audit.AuditSubject;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;

/**
 * A petitioner complains, by the own code, about how the matter is handled. It stops no clock and leaves no trace in the
 * matter: only the supervision of the office above reads it.
 */
@UseCase
@LegalBasis("信访工作条例 第四十条")
public class ComplainOfConduct {

    /** Characters of a complaint at most. */
    public static final int MAX = 2000;

    private static final PlainText SAID = PlainText.lines(MAX).mandatory();

    @Inject
    private Petitions petitions;

    @Inject
    private Complaints complaints;

    @Inject
    private Deadlines deadlines;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /** About whom; empty where no office above works with the platform. */
    @Requires(Permission.PETITIONER)
    public List<ConductTarget> targets(String number) {
        return complaints.targets(proven(number).matterId());
    }

    /** The own complaints and what became of them. */
    @Requires(Permission.PETITIONER)
    public List<OwnComplaint> own(String number) {
        return complaints.own(proven(number).matterId());
    }

    /** Hands it in. Returns the last day of the answer. */
    @Requires(Permission.PETITIONER)
    public LocalDate complain(String number, ConductAbout about, String said) {
        Petitioner own = proven(number);
        subject.matter(own.matterId());
        if (about == null) {
            throw new InvalidInputException(List.of(new FieldError("/about", "conduct.about")));
        }
        InvalidInputException.throwIfAny(SAID.check("/said", said).stream().toList());
        ConductTarget target = complaints.targets(own.matterId()).stream()
                .filter(one -> one.about() == about)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoHearerAbove()));
        LocalDate today = SystemTime.today(clock);
        LocalDate due = deadlines.due(SmallTimer.CONDUCT_COMPLAINT, today).due();
        if (!complaints.raise(number, about, SAID.clean(said), today, due)) {
            throw new RefusedException(new ComplaintWaiting(waitingUntil(own, target, due)));
        }
        return due;
    }

    private LocalDate waitingUntil(Petitioner own, ConductTarget target, LocalDate otherwise) {
        return complaints.own(own.matterId()).stream()
                .filter(one -> one.open() && one.aboutBody().equals(target.bodyName()))
                .map(OwnComplaint::dueOn)
                .findFirst()
                .orElse(otherwise);
    }

    private Petitioner proven(String number) {
        return petitions.proven(number).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }
}
