package org.hongyan.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The first body writes down that, when and how it has done what a review ordered. */
@UseCase
@LegalBasis("信访工作条例 第三十二条第二款、第三十五条、第三十六条")
public class RecordExecution {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Reviews reviews;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /**
     * Records the oldest order that is outstanding.
     *
     * @param on when it was done
     * @param how what was done; the petitioner does not read it
     */
    @Requires(Permission.HANDLE)
    public void record(UUID matterId, LocalDate on, String how) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        ReviewOrder order = reviews.orders(matterId).stream()
                .filter(one -> one.executedOn() == null
                        && one.receiverBodyId().equals(actors.get().bodyId()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NothingOrdered(matter.number())));
        new FieldChecks()
                .happened("/on", on, order.orderedOn(), steps.today())
                .required("/how", how, FieldChecks.LONG)
                .done();
        order.execute(on, FieldChecks.clean(how), actors.get().person());
        reviews.settle(matterId);
        timeline.add(
                matterId,
                "REVIEW_EXECUTED",
                Audience.PETITIONER,
                Map.of("review", order.reviewNumber(), "on", on.toString()));
        standing.refresh(matter);
    }
}
