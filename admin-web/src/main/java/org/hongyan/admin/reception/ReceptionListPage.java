package org.hongyan.admin.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.deadline.Deadlines;
import org.hongyan.reception.ReceptionDay;
import org.hongyan.reception.ReceptionDays;
import org.hongyan.reception.ReceptionNotFound;
import org.hongyan.reception.ReceptionRecord;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;

/** The rota of the own office: days to come, or the days that have passed with how they went. */
@Named
@RequestScoped
public class ReceptionListPage {

    private static final int ROWS = 50;
    private static final String PAST = "past";

    @Inject
    private ReceptionDays days;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    @Param(pathIndex = 0)
    private String side;

    @Inject
    @Param(name = "after")
    private String after;

    private List<ReceptionDay> rows = List.of();
    private boolean more;
    private ReceptionRecord kept;

    /** One of the views. */
    public record View(String path, String label, boolean current) {}

    @PostConstruct
    void open() {
        if (side != null && !side.isEmpty() && !isPast()) {
            throw unknown();
        }
        UUID office = desk.getDesk().officeId();
        List<ReceptionDay> found = isPast()
                ? days.past(office, chips.today(), afterId(), ROWS + 1)
                : days.upcoming(office, chips.today(), afterId(), ROWS + 1);
        more = found.size() > ROWS;
        rows = more ? found.subList(0, ROWS) : found;
        kept = days.record(office, chips.today());
    }

    private UUID afterId() {
        try {
            return after == null || after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(new ReceptionNotFound());
    }

    /** True for the days that have passed. */
    public boolean isPast() {
        return PAST.equals(side);
    }

    public List<View> getViews() {
        return List.of(
                new View("/reception/list", Texts.text("reception.list.upcoming"), !isPast()),
                new View("/reception/list/past", Texts.text("reception.list.past"), isPast()));
    }

    public List<ReceptionDay> getRows() {
        return rows;
    }

    /** The next page, null on the last. */
    public String getNext() {
        return more
                ? (isPast() ? "/reception/list/past" : "/reception/list") + "?after="
                        + rows.get(rows.size() - 1).id()
                : null;
    }

    /** How the last twelve months were kept, in one sentence. */
    public String getKeptLine() {
        return kept.total() == 0
                ? Texts.text("reception.list.noRecord")
                : Texts.text(
                        "reception.list.record",
                        kept.percent(),
                        kept.kept(),
                        kept.total(),
                        kept.substituted(),
                        kept.batches(),
                        kept.persons());
    }

    /** True for a planned day that a later announcement made a day off. */
    public boolean off(ReceptionDay day) {
        return day.planned() && !deadlines.calendar().isWorkingDay(day.heldOn());
    }

    /** True where somebody has to say how it went. */
    public boolean due(ReceptionDay day) {
        return day.due(chips.today());
    }

    /** True where days can be entered. */
    public boolean isKeeping() {
        return ReceptionPosts.keep(desk);
    }
}
