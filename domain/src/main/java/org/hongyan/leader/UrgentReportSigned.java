package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.UrgentReport;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Timeline;

/** An urgent report is signed: the leader has it, and the office above if it was addressed there. */
@ApplicationScoped
class UrgentReportSigned implements SignedPaper {

    private final Timeline timeline;

    /** For the proxy. */
    protected UrgentReportSigned() {
        this(null);
    }

    @Inject
    UrgentReportSigned(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.URGENT_REPORT;
    }

    @Override
    public void require(Matter matter, LeaderPaper paper) {
        // whoever signs it need only be somebody else
    }

    @Override
    public void after(Matter matter, LeaderPaper paper, DocumentContent content, SignedDocument document) {
        String copy = ((UrgentReport) content).copy();
        Map<String, String> args =
                new HashMap<>(Map.of("leader", paper.leader(), "post", paper.post(), "document", document.number()));
        if (!copy.isEmpty()) {
            args.put("copy", copy);
        }
        timeline.add(matter.id(), copy.isEmpty() ? "URGENT_REPORTED" : "URGENT_REPORTED_UP", Audience.OFFICE, args);
    }
}
