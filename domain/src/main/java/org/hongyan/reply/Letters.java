package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentContent.DemandOpinion;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.Wording;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.reply.Recipients.Addressed;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Words the notices and opinions of this capability; on paper everything is simplified Chinese. */
@ApplicationScoped
class Letters {

    private final Documents documents;
    private final Recipients recipients;
    private final Matters matters;
    private final Handovers handovers;
    private final WorkingPapers papers;
    private final EvidenceShelf shelf;
    private final ReviewBodyPolicy reviewBodies;
    private final ClockBook clocks;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected Letters() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Letters(
            Documents documents,
            Recipients recipients,
            Matters matters,
            Handovers handovers,
            WorkingPapers papers,
            EvidenceShelf shelf,
            ReviewBodyPolicy reviewBodies,
            ClockBook clocks,
            Offices offices,
            CurrentActor actors) {
        this.documents = documents;
        this.recipients = recipients;
        this.matters = matters;
        this.handovers = handovers;
        this.papers = papers;
        this.shelf = shelf;
        this.reviewBodies = reviewBodies;
        this.clocks = clocks;
        this.offices = offices;
        this.actors = actors;
    }

    /** Makes and signs the 接收告知书. */
    UUID acceptanceNotice(Matter matter, Handover handover, String unit, LocalDate until) {
        Addressed to = recipients.addressed(matter.id());
        return documents
                .issue(new NewDocument(
                        DocumentKind.ACCEPTANCE_NOTICE,
                        matter.id(),
                        wording(
                                matter,
                                to,
                                new DocumentContent.AcceptanceNotice(
                                        matter.receivedOn(),
                                        channel(to),
                                        sender(handover),
                                        handover == null ? null : handover.arrivedOn(),
                                        matters.demands(matter.id()).stream()
                                                .map(Demand::text)
                                                .toList(),
                                        text("procedure." + (matter.route() == null ? "promise" : matter.route())),
                                        unit,
                                        contact(),
                                        until))))
                .id();
    }

    /** Puts the opinion before the head. */
    UUID draftOpinion(Matter matter) {
        return documents.draft(new NewDocument(DocumentKind.HANDLING_OPINION, matter.id(), opinion(matter)));
    }

    /** The 处理意见书 as the findings stand now. */
    Wording opinion(Matter matter) {
        Addressed to = recipients.addressed(matter.id());
        Map<UUID, DemandFinding> findings = papers.findings(matter.id()).stream()
                .collect(Collectors.toMap(DemandFinding::demandId, Function.identity()));
        Handover handover = handovers.openTo(matter.id(), actors.get().bodyId()).orElse(null);
        List<DemandOpinion> opinions = matters.demands(matter.id()).stream()
                .map(demand -> opinion(matter, demand, findings.get(demand.id())))
                .toList();
        return wording(
                matter,
                to,
                new DocumentContent.HandlingOpinion(
                        matter.receivedOn(),
                        channel(to),
                        sender(handover),
                        handover == null ? null : handover.arrivedOn(),
                        clocks.ofMatter(matter.id()).stream()
                                .filter(clock -> clock.kind() == ClockKind.HANDLING
                                        && clock.bodyId().equals(actors.get().bodyId()))
                                .map(MatterClock::startedOn)
                                .min(LocalDate::compareTo)
                                .orElse(null),
                        opinions,
                        reviewBodies.of(actors.get().officeId(), actors.get().bodyId()),
                        offices.unit(actors.get().bodyId()).map(Unit::name).orElse(""),
                        contact(),
                        false));
    }

    /**
     * Makes the 办结登记, a record of the body.
     *
     * @param how {@code confirmed} by the petitioners, or {@code lapsed}
     */
    UUID completionRecord(Matter matter, String how) {
        Addressed to = recipients.addressed(matter.id());
        return documents
                .issue(new NewDocument(
                        DocumentKind.COMPLETION_RECORD,
                        matter.id(),
                        wording(
                                matter,
                                to,
                                new DocumentContent.CompletionRecord(
                                        matter.completedOn(),
                                        text("completion.outcome." + how),
                                        execution(matter),
                                        to.about(),
                                        text("completion.channel." + how)))))
                .id();
    }

    private String execution(Matter matter) {
        return papers.findings(matter.id()).stream()
                .filter(finding -> finding.promisedOn() != null)
                .map(finding -> Texts.of("reply", Locale.SIMPLIFIED_CHINESE)
                        .text(
                                "completion.execution",
                                Map.of(
                                        "by",
                                        finding.promiseBy(),
                                        "on",
                                        finding.promisedOn().toString())))
                .collect(Collectors.joining("\n"));
    }

    private DemandOpinion opinion(Matter matter, Demand demand, DemandFinding finding) {
        return finding == null
                ? new DemandOpinion(demand.text(), "", "", null, "", "", null)
                : new DemandOpinion(
                        demand.text(),
                        finding.facts(),
                        finding.legalBasis(),
                        finding.finding(),
                        finding.opinion(),
                        finding.promiseBy(),
                        finding.promisedOn(),
                        shelf.names(matter.id(), finding.evidence()));
    }

    private static Wording wording(Matter matter, Addressed to, DocumentContent content) {
        return new Wording(matter.number(), to.addressee(), to.about(), to.several(), content);
    }

    private static String channel(Addressed to) {
        return Texts.of("petition", Locale.SIMPLIFIED_CHINESE)
                .text("Channel." + to.first().channel().name());
    }

    private String sender(Handover handover) {
        return handover == null
                ? ""
                : offices.unit(handover.senderBodyId()).map(Unit::name).orElse("");
    }

    private String contact() {
        return offices.byId(actors.get().officeId()).orElseThrow().phone();
    }

    private static String text(String key) {
        return Texts.of("reply", Locale.SIMPLIFIED_CHINESE).text(key);
    }
}
