package org.hongyan.admin.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;

/** Says why dates that do not run yet would be those days. */
@ApplicationScoped
public class DateReasons {

    private final Deadlines deadlines;

    /** For the proxy. */
    protected DateReasons() {
        this(null);
    }

    @Inject
    public DateReasons(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A date and which clock it would be of; the date may be missing. */
    record Named(ClockKind kind, DueDate due) {}

    static Named named(ClockKind kind, DueDate due) {
        return new Named(kind, due);
    }

    List<String> of(Named... dates) {
        List<String> reasons = new ArrayList<>();
        for (Named date : dates) {
            if (date.due() != null && date.due().exists()) {
                reasons.add(Texts.text(
                        "handover.because", date.kind(), date.due().explain(deadlines.calendar(), Texts.locale())));
            }
        }
        return reasons;
    }
}
