package org.hongyan.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.matter.MatterState;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;

/** The dated steps of a matter: what is done, where it is now, and the date that comes next with its reason. */
@ApplicationScoped
public class ProgressLine {

    private final Deadlines deadlines;

    /** For the proxy. */
    protected ProgressLine() {
        this(null);
    }

    @Inject
    public ProgressLine(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * One step as the page shows it.
     *
     * @param kind {@code done}, {@code now} or {@code todo}
     */
    public record Entry(String kind, LocalDate on, String title, String text, String why) {

        public String getKind() {
            return kind;
        }

        public String getIsoDate() {
            return on.toString();
        }

        public String getDate() {
            return Format.shortDate(on);
        }

        public String getWeekday() {
            return Format.weekday(on);
        }

        public String getTitle() {
            return title;
        }

        public String getText() {
            return text;
        }

        public String getWhy() {
            return why;
        }
    }

    /** Oldest first; the last step done is where the matter is now. */
    public List<Entry> of(PublicStatus status) {
        org.hongyan.shared.Texts words = org.hongyan.shared.Texts.of("timeline", Texts.locale());
        List<Entry> entries = new ArrayList<>();
        for (PublicStatus.Step step : status.steps()) {
            String key = "event." + step.kind() + ".public";
            if (words.has(key)) {
                entries.add(new Entry("done", step.on(), words.text(key, written(step)), "", ""));
            }
        }
        if (!entries.isEmpty()) {
            Entry last = entries.remove(entries.size() - 1);
            entries.add(new Entry("now", last.on(), last.title(), last.text(), ""));
        }
        if (status.next() != null) {
            entries.add(next(status));
        }
        return entries;
    }

    private Entry next(PublicStatus status) {
        PublicStatus.NextDate next = status.next();
        return new Entry("todo", next.dueOn(), Texts.text("my.next." + kind(status)), "", why(status));
    }

    /** What the next date is for: the end of the key of its text. */
    static String kind(PublicStatus status) {
        PublicStatus.NextDate next = status.next();
        return next.clock() != null
                ? next.clock().name()
                : status.state() == MatterState.SUBMITTED ? "INTAKE" : "PROMISED";
    }

    /** The reason in full where the clock ran undisturbed; else start and end. */
    private String why(PublicStatus status) {
        PublicStatus.NextDate next = status.next();
        if (kind(status).equals("PROMISED")) {
            return Texts.text("my.why.promised");
        }
        DueDate plain = next.clock() == null
                ? deadlines.due(SmallTimer.INTAKE, next.startedOn())
                : deadlines.due(next.clock(), next.startedOn());
        return plain.exists() && plain.due().equals(next.dueOn())
                ? plain.explain(deadlines.calendar(), Texts.locale())
                : Texts.text("my.why", next.startedOn(), next.dueOn());
    }

    /** Dates among the arguments are written out; the acting body may be named in the text. */
    private static Map<String, String> written(PublicStatus.Step step) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("body", step.body());
        step.args()
                .forEach((name, value) ->
                        args.put(name, isDate(value) ? Format.longDate(LocalDate.parse(value)) : value));
        return args;
    }

    private static boolean isDate(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
}
