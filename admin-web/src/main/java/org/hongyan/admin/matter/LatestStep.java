package org.hongyan.admin.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.shared.RefusedException;

/** Who did what last, and when, in the matter somebody has just been refused in: for whoever was overtaken. */
@ApplicationScoped
public class LatestStep {

    @Inject
    private AuditSubject subject;

    @Inject
    private MatterReader matters;

    @Inject
    private Timeline timeline;

    /** One sentence, empty if the reader has no part in the matter. */
    public Optional<String> told() {
        UUID matter = subject.latestMatterId();
        if (matter == null) {
            return Optional.empty();
        }
        try {
            matters.open(matter);
            return timeline.latest(matter).map(LatestStep::told);
        } catch (RefusedException notTheirs) {
            return Optional.empty();
        }
    }

    private static String told(TimelineEntry last) {
        TimelineLine line = TimelineLine.of(last);
        return Texts.text("case.latestStep", line.head(), line.at(), line.text());
    }
}
