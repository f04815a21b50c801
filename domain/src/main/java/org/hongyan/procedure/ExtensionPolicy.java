package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Extension;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;

/** The handling period is prolonged once, before it has ended; a congress's limit with it (T20). */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十四条")
class ExtensionPolicy implements SignedStep {

    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final Steps steps;
    private final PaperWords words;

    /** For the proxy. */
    protected ExtensionPolicy() {
        this(null, null, null, null);
    }

    @Inject
    ExtensionPolicy(ClockBook clocks, Deadlines deadlines, Steps steps, PaperWords words) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.steps = steps;
        this.words = words;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.EXTEND;
    }

    @Override
    public void require(Matter matter, Details details) {
        MatterClock handling = handling(matter);
        if (handling.extended()) {
            throw new RefusedException(new ExtendedBefore(matter.number(), handling.dueOn()));
        }
        if (steps.today().isAfter(handling.dueOn())) {
            throw new RefusedException(new ExtensionTooLate(matter.number(), handling.dueOn()));
        }
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return DocumentKind.EXTENSION_NOTICE;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        MatterClock handling = handling(matter);
        return new DocumentContent.ExtensionNotice(
                handling.startedOn(),
                handling.originalDueOn(),
                days(details),
                dueWith(matter, handling, details),
                details.text("reason"),
                words.contact());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        LocalDate until = clocks.extend(
                        matter.id(), days(details), steps.today(), ClockKind.HANDLING, ClockKind.CONGRESS_ASSIGNMENT)
                .orElseThrow();
        return Map.of("until", until.toString(), "reason", details.text("reason"));
    }

    private LocalDate dueWith(Matter matter, MatterClock handling, Details details) {
        return deadlines
                .due(ClockRun.of(ClockKind.HANDLING, handling.startedOn())
                        .registeredOn(matter.registeredOn())
                        .extended(new Extension(days(details), steps.today())))
                .due();
    }

    private MatterClock handling(Matter matter) {
        return clocks.running(matter.id(), ClockKind.HANDLING)
                .orElseThrow(() -> new RefusedException(new NoPeriodToExtend(matter.number())));
    }

    private static int days(Details details) {
        return Integer.parseInt(details.text("days"));
    }
}
