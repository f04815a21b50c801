package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.HandoverContent;
import org.hongyan.document.NewDocument;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;

/** Writes the request to the common superior and its decision, in the transaction of the act; they name no petitioner. */
@ApplicationScoped
class DisputePapers {

    private final PaperDesk desk;
    private final Documents documents;
    private final Handovers handovers;
    private final Matters matters;
    private final WrongBodyReports reports;

    /** For the proxy. */
    protected DisputePapers() {
        this(null, null, null, null, null);
    }

    @Inject
    DisputePapers(PaperDesk desk, Documents documents, Handovers handovers, Matters matters, WrongBodyReports reports) {
        this.desk = desk;
        this.documents = documents;
        this.handovers = handovers;
        this.matters = matters;
        this.reports = reports;
    }

    void onDispute(@Observes MatterDisputed event) {
        Matter matter = event.matter();
        if (event.superiorBodyId().equals(desk.own()) || desk.first(matter).isEmpty()) {
            // nobody writes a letter to itself
            return;
        }
        List<HandoverContent.Position> positions = new ArrayList<>();
        reports.ofMatter(matter.id()).stream()
                .filter(one -> one.verdict() == WrongBodyReport.Verdict.GRANTED)
                .map(one -> new HandoverContent.Position(
                        desk.name(one.receiverBodyId()),
                        one.grounds().reasons(),
                        one.grounds().evidence(),
                        one.grounds().properBody(),
                        true,
                        false,
                        one.verdictReasons()))
                .forEach(positions::add);
        handovers.objectionsOf(matter.id()).stream()
                .filter(Objection::signed)
                .map(one -> new HandoverContent.Position(
                        desk.name(one.receiverBodyId()),
                        one.reasons(),
                        one.evidence(),
                        one.properBody(),
                        one.verdict() == Objection.Verdict.UPHELD,
                        one.verdict() == Objection.Verdict.REJECTED,
                        one.verdictReasons()))
                .forEach(positions::add);
        DesignationCall call = event.call();
        if (call != null) {
            positions.add(new HandoverContent.Position(
                    desk.name(call.aboutBodyId()), call.words(), "", call.properBody(), false, false, ""));
        }
        HandoverContent.DesignationRequest request = new HandoverContent.DesignationRequest(
                matter.title(),
                matter.receivedOn(),
                demands(matter),
                positions,
                call != null && call.ground() == DesignationCall.Ground.BODY_ENDED,
                event.until());
        documents.issue(NewDocument.toBody(
                DocumentKind.DESIGNATION_REQUEST,
                matter.id(),
                desk.wording(matter, event.superiorBodyId(), request),
                event.superiorBodyId(),
                event.handover() == null ? null : event.handover().id()));
    }

    void onDecision(@Observes HandlerDesignated event) {
        Matter matter = event.matter();
        Handover handover = event.handover();
        documents.issue(NewDocument.toBody(
                DocumentKind.DESIGNATION_DECISION,
                matter.id(),
                desk.wording(
                        matter,
                        handover.receiverBodyId(),
                        new HandoverContent.Designation(
                                matter.title(),
                                event.parties().stream().map(desk::name).toList(),
                                desk.name(handover.receiverBodyId()),
                                event.reasons(),
                                handover.arrivedOn(),
                                event.noticeBy(),
                                handover.limitOn(),
                                event.succession())),
                handover.receiverBodyId(),
                handover.id()));
    }

    private List<String> demands(Matter matter) {
        return matters.demands(matter.id()).stream().map(Demand::text).toList();
    }
}
