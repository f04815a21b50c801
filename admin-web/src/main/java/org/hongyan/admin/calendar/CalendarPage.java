package org.hongyan.admin.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.audit.NotPermitted;
import org.hongyan.calendar.CalendarNotice;
import org.hongyan.calendar.CalendarNotices;
import org.hongyan.calendar.NoticeDays;
import org.hongyan.calendar.NoticeText;
import org.hongyan.calendar.TakeInCalendar;
import org.hongyan.deadline.CalendarDay;
import org.hongyan.deadline.DayKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Holiday;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** The holidays of the years: what is known, what is missing, and the announcement of a year taken in. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    private TakeInCalendar takeIn;

    @Inject
    private CalendarNotices announced;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    private Integer year;
    private String documentNumber;
    private LocalDate announcedOn;
    private String text;
    private List<HolidayLine> read = List.of();

    @PostConstruct
    void open() {
        if (!desk.may(Permission.PROVINCE_ADMIN)) {
            throw new RefusedException(new NotPermitted("TakeInCalendar"));
        }
    }

    /** Shows what the text was understood to say; nothing is stored. */
    public void read() {
        NoticeDays reading = NoticeText.read(getYear(), text);
        InvalidInputException.throwIfAny(reading.doubts());
        read = lines(reading.days());
    }

    /** Takes the year in. */
    public void take() {
        takeIn.takeIn(getYear(), documentNumber, announcedOn, text);
        notes.say(Texts.text("calendar.taken", String.valueOf(getYear())));
        Faces.redirect("calendar");
    }

    /** The year that should be here by now and is not; null if none is missing. */
    public Integer getMissing() {
        return deadlines.calendar().missingYear(SystemTime.today(clock)).orElse(null);
    }

    /** Until when due dates are final. */
    public int getLast() {
        return deadlines.calendar().lastOfficialYear();
    }

    public List<CalendarNotice> getAnnounced() {
        return announced.all();
    }

    /** The holidays of the chosen year as they count now. */
    public List<HolidayLine> getInForce() {
        return lines(deadlines.calendar().year(getYear()));
    }

    public List<HolidayLine> getRead() {
        return read;
    }

    private static List<HolidayLine> lines(List<CalendarDay> days) {
        Map<Holiday, List<CalendarDay>> byHoliday = new EnumMap<>(Holiday.class);
        days.forEach(day -> byHoliday
                .computeIfAbsent(day.holiday(), none -> new ArrayList<>())
                .add(day));
        return byHoliday.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .filter(line -> line.from() != null)
                .sorted(Comparator.comparing(HolidayLine::from))
                .toList();
    }

    private static HolidayLine line(Holiday holiday, List<CalendarDay> days) {
        List<LocalDate> free = dates(days, DayKind.HOLIDAY);
        return new HolidayLine(
                Texts.of(holiday),
                free.isEmpty() ? null : free.get(0),
                free.isEmpty() ? null : free.get(free.size() - 1),
                free.size(),
                dates(days, DayKind.WORKDAY));
    }

    private static List<LocalDate> dates(List<CalendarDay> days, DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::date)
                .toList();
    }

    /** The year worked on: the missing one, else the next. */
    public Integer getYear() {
        if (year == null) {
            Integer missing = getMissing();
            year = missing == null ? Integer.valueOf(getLast()) : missing;
        }
        return year;
    }

    public void setYear(Integer newYear) {
        year = newYear;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String newDocumentNumber) {
        documentNumber = newDocumentNumber;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate newAnnouncedOn) {
        announcedOn = newAnnouncedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }
}
