package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.LeaderContent.UrgentReport;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Urgent reports the own body made or was sent; whoever was sent one sees the paper alone. A plain read. */
@ApplicationScoped
@Transactional
public class UrgentReports {

    private static final int SHOWN = 100;

    @Inject
    private Documents documents;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /**
     * One signed report.
     *
     * @param from name of the body that reported
     * @param own true if that is the own body
     */
    public record Line(
            UUID documentId,
            UUID matterId,
            String number,
            LocalDate signedOn,
            String from,
            boolean own,
            String subject,
            String place,
            int headCount) {}

    /** The latest first. */
    public List<Line> latest() {
        return documents.signed(DocumentKind.URGENT_REPORT, SHOWN).stream()
                .map(this::line)
                .toList();
    }

    private Line line(DocumentLine line) {
        UrgentReport report =
                (UrgentReport) documents.wording(line.id()).orElseThrow().content();
        return new Line(
                line.id(),
                line.matterId(),
                line.number(),
                line.signedOn(),
                offices.unit(line.bodyId()).map(Unit::name).orElse(""),
                line.bodyId().equals(actors.get().bodyId()),
                report.subject(),
                report.place(),
                report.headCount());
    }
}
