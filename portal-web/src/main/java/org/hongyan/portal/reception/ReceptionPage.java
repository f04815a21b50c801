package org.hongyan.portal.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.deadline.Deadlines;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.portal.faces.Texts;
import org.hongyan.reception.ReceptionDay;
import org.hongyan.reception.ReceptionDays;
import org.hongyan.reception.ReceptionRecord;
import org.hongyan.reception.ReceptionState;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.omnifaces.cdi.Param;

/** {@code /reception/chibi}: which leader receives when and where, and how the days that have passed were kept. */
@Named("receptionPage")
@RequestScoped
public class ReceptionPage {

    private static final int NEXT = 3;
    private static final int UPCOMING = 40;
    private static final int PAST = 20;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private final Offices offices;
    private final ReceptionDays days;
    private final Deadlines deadlines;
    private final Clock clock;
    private Office office;
    private List<ReceptionDay> upcoming;
    private List<ReceptionDay> past;
    private ReceptionRecord record;

    /** For the proxy. */
    protected ReceptionPage() {
        this(null, null, null, null);
    }

    @Inject
    public ReceptionPage(Offices offices, ReceptionDays days, Deadlines deadlines, Clock clock) {
        this.offices = offices;
        this.days = days;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @PostConstruct
    void find() {
        office = offices.published(String.valueOf(code))
                .filter(found -> found.kind() != OfficeKind.DISC)
                .orElseThrow(() -> new NotFoundException("office"));
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }

    public Office getOffice() {
        return office;
    }

    /** From today on; without days that became days off after they were planned, on which nobody should set out. */
    public List<ReceptionDay> getUpcoming() {
        if (upcoming == null) {
            upcoming = days.upcoming(office.id(), today(), null, UPCOMING).stream()
                    .filter(day -> !day.planned() || deadlines.calendar().isWorkingDay(day.heldOn()))
                    .toList();
        }
        return upcoming;
    }

    /** The nearest ones that take place, for the page of the office. */
    public List<ReceptionDay> getNext() {
        return getUpcoming().stream().filter(ReceptionDay::planned).limit(NEXT).toList();
    }

    /** Days that have passed, the newest first. */
    public List<ReceptionDay> getPast() {
        if (past == null) {
            past = days.past(office.id(), today(), null, PAST);
        }
        return past;
    }

    /** How the last twelve months were kept. */
    public String getKept() {
        if (record == null) {
            record = days.record(office.id(), today());
        }
        return record.total() == 0
                ? Texts.text("reception.noRecord")
                : Texts.text(
                        "reception.record",
                        record.percent(),
                        record.kept(),
                        record.total(),
                        record.substituted(),
                        record.batches(),
                        record.persons());
    }

    /** Day and time in one line. */
    public String when(ReceptionDay day) {
        return Format.longDate(day.heldOn()) + " " + day.begins() + "–" + day.ends();
    }

    /** What became of it; of a day that has passed and that nobody has spoken of yet, just that. */
    public String state(ReceptionDay day) {
        return day.planned() && day.heldOn().isBefore(today()) ? Texts.text("reception.silent") : Texts.of(day.state());
    }

    /** True for a day that will not be held. */
    public boolean gone(ReceptionDay day) {
        return day.state() == ReceptionState.CANCELLED || day.state() == ReceptionState.MISSED;
    }

    /** How many people can come. */
    public String places(ReceptionDay day) {
        return Texts.text(day.video() ? "reception.placesVideo" : "reception.places", day.capacity());
    }
}
