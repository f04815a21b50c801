package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.Matters;
import org.hongyan.shared.Ids;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.PetitionNumber;

/**
 * The days of the line: passing on to the right level five working days from receipt (CL18); a real name is told of
 * acceptance fifteen working days from receipt and of the result fifteen from completion (CL15). Anonymous ones have no
 * such notice, and a repeat is not told again.
 */
@ApplicationScoped
@LegalBasis("纪检监察机关处理检举控告工作规则")
class RealNamePolicy {

    private final Deadlines deadlines;
    private final Matters matters;
    private final Clock clock;

    /** For the proxy. */
    protected RealNamePolicy() {
        this(null, null, null);
    }

    @Inject
    RealNamePolicy(Deadlines deadlines, Matters matters, Clock clock) {
        this.deadlines = deadlines;
        this.matters = matters;
        this.clock = clock;
    }

    LocalDate today() {
        return SystemTime.today(clock);
    }

    /** The header of what arrives now, or on an earlier day on paper. */
    Arrived arrived(UUID id, Office office, LocalDate on, boolean named) {
        Instant now = clock.instant();
        String number = PetitionNumber.of(office.numberPrefix(), today().getYear(), matters.nextSerial())
                .toString();
        return new Arrived(
                id == null ? Ids.next() : id,
                office.id(),
                number,
                now,
                on,
                named,
                deadlines.due(ClockKind.ACCUSATION_SENT_ON, on).due(),
                named ? noticeDue(on) : null);
    }

    LocalDate noticeDue(LocalDate receivedOn) {
        return deadlines.due(ClockKind.REAL_NAME_ACCUSATION, receivedOn).due();
    }

    LocalDate feedbackDue(LocalDate completedOn) {
        return deadlines.due(ClockKind.REAL_NAME_ACCUSATION, completedOn).due();
    }
}
