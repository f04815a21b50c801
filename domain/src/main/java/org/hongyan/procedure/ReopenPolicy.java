package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.handover.ReturnedReports;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * An answered matter is handled again (T27) by the body that holds it, by whoever handed it over or by its supervisor: new
 * facts, nothing carried out, an order, a wrong opinion. Sixty new days begin; a report is due again.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条、第三十二条第二款、第四十条")
class ReopenPolicy implements SignedStep {

    static final String GUARD = "reopen.with_reason";

    private final ReturnedReports reports;
    private final CaseAccess access;
    private final Offices offices;
    private final ClockBook clocks;
    private final Documents documents;
    private final Recipients recipients;
    private final Steps steps;
    private final PaperWords words;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ReopenPolicy() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    ReopenPolicy(
            ReturnedReports reports,
            CaseAccess access,
            Offices offices,
            ClockBook clocks,
            Documents documents,
            Recipients recipients,
            Steps steps,
            PaperWords words,
            CurrentActor actors) {
        this.reports = reports;
        this.access = access;
        this.offices = offices;
        this.clocks = clocks;
        this.documents = documents;
        this.recipients = recipients;
        this.steps = steps;
        this.words = words;
        this.actors = actors;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.REOPEN;
    }

    /** Not for a body that only once had it. */
    @Override
    public void requirePart(CaseAccess parts, UUID matterId) {
        Part part = parts.require(matterId);
        if (!part.holder() && congress()) {
            throw new RefusedException(new CongressReopensNothing());
        }
        if (!may(part)) {
            parts.requireHolder(matterId);
        }
    }

    /**
     * True for the holder and whoever stands above it. A congress commands nobody: its verdict on a report is recorded, and
     * it hears, inquires and inspects (domain.md §3.3, §3.4).
     */
    boolean may(Part part) {
        return part.holder() || (above(part) && !congress());
    }

    private boolean congress() {
        return offices.byId(actors.get().officeId())
                .filter(office -> office.kind() == OfficeKind.NPC)
                .isPresent();
    }

    private static boolean above(Part part) {
        return part.has(StandingRole.SENDER) || part.has(StandingRole.ASSIGNER) || part.has(StandingRole.SUPERVISOR);
    }

    @Override
    public void require(Matter matter, Details details) {
        reports.check(matter, limit(details));
    }

    @Override
    public boolean signerTakesIt() {
        return false;
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return fate(details).document();
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        List<DocumentContent.Part> parts = new ArrayList<>();
        OpinionFate fate = fate(details);
        parts.add(new DocumentContent.Part(
                "",
                PaperWords.text(
                        "reopen.paper." + fate,
                        Map.of("on", matter.receivedOn().toString(), "number", matter.number()))));
        parts.add(new DocumentContent.Part(
                PaperWords.text("paper.reason"),
                PaperWords.name(details.constant("ground", ReopenGround.class)) + "。\n" + details.text("reason")));
        parts.add(new DocumentContent.Part(PaperWords.text("paper.next"), PaperWords.text("reopen.next")));
        parts.add(new DocumentContent.Part(PaperWords.text("paper.contact"), words.contact()));
        return new DocumentContent.Plain("", List.copyOf(parts));
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        LocalDate until = matter.nature() == Nature.CLAIM ? handleAnew(matter) : steps.today();
        reports.again(matter, limit(details), details.text("reason"));
        if (fate(details) != OpinionFate.STANDS) {
            documents.issue(new NewDocument(
                    DocumentKind.REOPENING_NOTICE,
                    matter.id(),
                    recipients.wording(matter, content(matter, details.with("fate", OpinionFate.STANDS.name())))));
        }
        matter.closeOn(null);
        return matter.nature() == Nature.CLAIM
                ? Map.of("reason", details.text("reason"), "until", until.toString())
                : Map.of("reason", details.text("reason"));
    }

    private LocalDate handleAnew(Matter matter) {
        var holder = offices.unit(access.holderOf(matter.id())).orElseThrow();
        return clocks.start(
                        ClockStart.of(matter.id(), ClockKind.HANDLING, holder.officeId(), holder.id(), steps.today()))
                .map(MatterClock::dueOn)
                .orElseThrow();
    }

    private static OpinionFate fate(Details details) {
        return details.constant("fate", OpinionFate.class);
    }

    private static LocalDate limit(Details details) {
        return details.text("limitOn").isEmpty() ? null : LocalDate.parse(details.text("limitOn"));
    }
}
