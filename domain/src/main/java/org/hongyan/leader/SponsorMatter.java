package org.hongyan.leader;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.LeaderContent.SponsorshipSheet;
import org.hongyan.document.Wording;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * A leader's sponsorship is put before the head, and so is more time for it; it ends when the file is handed in with the
 * result. It moves no matter and no limit of the law.
 */
@UseCase
@LegalBasis("信访工作条例 第十八条")
public class SponsorMatter {

    /**
     * As typed.
     *
     * @param reason why the matter is sponsored
     * @param measures the task, and what the leader will do about it
     * @param dueOn day by which it is to be resolved
     */
    public record Order(
            UUID matterId, LeaderChoice leader, String reason, String measures, @Nullable LocalDate dueOn) {}

    @Inject
    private LeaderDesk desk;

    @Inject
    private SponsorPolicy policy;

    @Inject
    private PaperDesk papers;

    @Inject
    private Documents documents;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the paper that waits for the head's signature. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public UUID draft(Order order) {
        Matter matter = desk.open(order.matterId());
        policy.requireNone(matter);
        papers.requireNoneWaiting(matter, DocumentKind.SPONSORSHIP_SHEET);
        FieldChecks checks = new FieldChecks();
        Leaders.Known who = policy.check(checks, matter, order.leader());
        checks.required("/reason", order.reason(), FieldChecks.LONG)
                .required("/measures", order.measures(), FieldChecks.LONG);
        limit(checks, "/dueOn", order.dueOn(), steps.today());
        checks.done();
        return put(
                matter,
                who,
                new SponsorshipSheet(
                        who.name(),
                        who.post(),
                        matter.title(),
                        FieldChecks.clean(order.reason()),
                        FieldChecks.clean(order.measures()),
                        order.dueOn(),
                        "",
                        null,
                        ""));
    }

    /** More time, with the reason; for the head to approve on another sheet. Returns the id of the paper. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public UUID extend(UUID matterId, @Nullable LocalDate dueOn, String reason) {
        Matter matter = desk.open(matterId);
        Sponsorship sponsorship = policy.require(matter);
        papers.requireNoneWaiting(matter, DocumentKind.SPONSORSHIP_SHEET);
        FieldChecks checks = new FieldChecks().required("/extension", reason, FieldChecks.LONG);
        LocalDate after = sponsorship.dueOn().isAfter(steps.today()) ? sponsorship.dueOn() : steps.today();
        limit(checks, "/newDueOn", dueOn, after);
        checks.done();
        DocumentLine former = documents.byId(sponsorship.documentId()).orElseThrow();
        SponsorshipSheet sheet = (SponsorshipSheet)
                documents.wording(sponsorship.documentId()).orElseThrow().content();
        return put(
                matter,
                new Leaders.Known(sponsorship.leaderId(), sponsorship.leader(), sponsorship.post()),
                new SponsorshipSheet(
                        sheet.leader(),
                        sheet.post(),
                        sheet.title(),
                        sheet.reason(),
                        sheet.measures(),
                        dueOn,
                        former.number(),
                        sponsorship.dueOn(),
                        FieldChecks.clean(reason)));
    }

    /**
     * The file is handed in.
     *
     * @param on day of it
     * @param result what came of the sponsorship
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public void end(UUID matterId, @Nullable LocalDate on, String result) {
        Matter matter = desk.open(matterId);
        Sponsorship sponsorship = policy.require(matter);
        papers.requireNoneWaiting(matter, DocumentKind.SPONSORSHIP_SHEET);
        new FieldChecks()
                .happened("/endedOn", on, sponsorship.begunOn(), steps.today())
                .required("/result", result, FieldChecks.LONG)
                .done();
        sponsorship.end(FieldChecks.clean(result), on, actors.get());
        timeline.add(
                matterId,
                "SPONSORSHIP_ENDED",
                Audience.OFFICE,
                Map.of("leader", sponsorship.leader(), "on", on.toString(), "result", sponsorship.result()));
        standing.refresh(matter);
    }

    private UUID put(Matter matter, Leaders.Known who, SponsorshipSheet sheet) {
        UUID paper = papers.put(
                matter,
                DocumentKind.SPONSORSHIP_SHEET,
                who,
                sheet.dueOn(),
                null,
                new Wording(matter.number(), "", "", false, sheet));
        standing.refresh(matter);
        return paper;
    }

    private static void limit(FieldChecks checks, String pointer, @Nullable LocalDate dueOn, LocalDate after) {
        if (dueOn == null) {
            checks.unless(false, pointer, "day.missing");
        } else {
            checks.unless(dueOn.isAfter(after), pointer, "leader.dueOn");
        }
    }
}
