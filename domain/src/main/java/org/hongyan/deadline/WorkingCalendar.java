package org.hongyan.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days are worked: Monday to Friday, without the public holidays, with the weekend days worked instead. A year
 * without announced days is not official yet: its dates are provisional. Immutable.
 */
public final class WorkingCalendar {

    private static final String OFFICIAL = "/calendar/china-2004-2026.csv";

    private final TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();
    private final int version;

    private WorkingCalendar(Collection<CalendarDay> days, int version) {
        this.version = version;
        days.forEach(day -> this.days.put(day.date(), day));
        if (this.days.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a single holiday");
        }
    }

    /** The calendar that comes with the product. */
    public static WorkingCalendar official() {
        return Official.CALENDAR;
    }

    public static WorkingCalendar of(Collection<CalendarDay> days) {
        return new WorkingCalendar(days, 0);
    }

    /** Reads lines {@code date,kind,name}; a line that begins with {@code #} and the heading are passed over. */
    public static WorkingCalendar read(Reader reader) throws IOException {
        List<CalendarDay> days = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
                days.add(CalendarDay.parse(line));
            }
        }
        return new WorkingCalendar(days, 0);
    }

    /** This calendar with the year imported: what stood there for that year goes. */
    public WorkingCalendar withYear(int year, Collection<CalendarDay> announced) {
        // the announced days come last: a notice may free or take the last days of the December before
        List<CalendarDay> all = new ArrayList<>(days.values().stream()
                .filter(day -> day.date().getYear() != year)
                .toList());
        all.addAll(announced);
        return new WorkingCalendar(all, version);
    }

    /** This calendar under the number of the announcement that was taken in last. */
    public WorkingCalendar asOf(int newVersion) {
        return new WorkingCalendar(days.values(), newVersion);
    }

    /** Number of the announcement taken in last; 0 for the calendar that comes with the product. */
    public int version() {
        return version;
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null ? !isWeekend(date) : day.kind() == DayKind.WORKDAY;
    }

    /** True for a Saturday or Sunday that is worked. */
    public boolean isMakeupWorkday(LocalDate date) {
        CalendarDay day = days.get(date);
        return day != null && day.kind() == DayKind.WORKDAY;
    }

    /** The public holiday that frees this day, if one does. */
    public Optional<Holiday> holidayOn(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null || day.kind() == DayKind.WORKDAY ? Optional.empty() : Optional.of(day.holiday());
    }

    /** The date itself if worked, else the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after the date. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after the first date up to and with the second; 0 if the second is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** First and last day of the holidays in a row around a date that is one of them. */
    public List<LocalDate> holidaySpan(LocalDate date) {
        LocalDate from = date;
        while (holidayOn(from.minusDays(1)).isPresent()) {
            from = from.minusDays(1);
        }
        LocalDate to = date;
        while (holidayOn(to.plusDays(1)).isPresent()) {
            to = to.plusDays(1);
        }
        return List.of(from, to);
    }

    /** The announced days of a year, in order. */
    public List<CalendarDay> year(int year) {
        return days.values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    public int firstOfficialYear() {
        return days.firstKey().getYear();
    }

    public int lastOfficialYear() {
        // the announcement for a year may free or take the last days of December before it; a year has its own New Year
        return days.values().stream()
                .filter(day -> day.holiday() == Holiday.NEW_YEAR && day.date().getMonth() == Month.JANUARY)
                .map(day -> day.date().getYear())
                .max(Integer::compare)
                .orElseGet(() -> days.lastKey().getYear());
    }

    /** True past the last official year: the date is computed by weekends alone. */
    public boolean isProvisional(LocalDate date) {
        return date.getYear() > lastOfficialYear();
    }

    /** The year that an administrator should import by now, if one is missing; announcements come out in November. */
    public Optional<Integer> missingYear(LocalDate today) {
        int needed = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return lastOfficialYear() < needed ? Optional.of(lastOfficialYear() + 1) : Optional.empty();
    }

    List<CalendarDay> days() {
        return Collections.unmodifiableList(new ArrayList<>(days.values()));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Read when first needed. */
    private static final class Official {
        private static final WorkingCalendar CALENDAR = load();

        private static WorkingCalendar load() {
            try (Reader reader = new InputStreamReader(
                    WorkingCalendar.class.getResourceAsStream(OFFICIAL), StandardCharsets.UTF_8)) {
                return read(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
