package org.hongyan.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.handover.HandedOver;
import org.hongyan.handover.Handover;
import org.hongyan.shared.LegalBasis;
import org.hongyan.tenant.TenantSettings;

/** The registering office may be rated from its first handover on, for the office's own number of days (CL13). */
@ApplicationScoped
@LegalBasis("信访事项办理群众满意度评价工作办法 第三条")
public class OfficeWindow {

    private final Ratings ratings;
    private final Deadlines deadlines;
    private final TenantSettings settings;

    /** For the proxy. */
    protected OfficeWindow() {
        this(null, null, null);
    }

    @Inject
    public OfficeWindow(Ratings ratings, Deadlines deadlines, TenantSettings settings) {
        this.ratings = ratings;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    void onHandover(@Observes HandedOver event) {
        Handover handover = event.handover();
        if (!handover.senderBodyId().equals(event.matter().bodyId())) {
            return;
        }
        LocalDate opens = handover.arrivedOn();
        Term days = Term.calendarDays(settings.ratingWindowDays(handover.senderOfficeId()));
        LocalDate closes =
                deadlines.due(ClockRun.of(ClockKind.RATING, opens).within(days)).due();
        ratings.open(new RatingWindow(
                event.matter().id(),
                RatingTarget.OFFICE,
                handover.senderOfficeId(),
                handover.senderBodyId(),
                opens,
                closes));
    }
}
