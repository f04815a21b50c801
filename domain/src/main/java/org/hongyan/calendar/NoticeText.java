package org.hongyan.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.deadline.CalendarDay;
import org.hongyan.deadline.DayKind;
import org.hongyan.deadline.Holiday;
import org.hongyan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Reads the State Council's yearly notice on holidays as it is published, or lines {@code date,kind,name}. What it
 * reads is shown before anything is stored; where the text contradicts itself, it says so.
 */
public final class NoticeText {

    private static final String FIELD = "/text";
    private static final String NATIONAL = "国庆节";
    private static final Map<String, Holiday> NAMES = names();
    private static final Pattern HEADING = Pattern.compile(
            "(" + String.join("|", NAMES.keySet()) + ")(?:[、和](?:" + String.join("|", NAMES.keySet()) + "))*\\s*[：:]");
    private static final Pattern DATE = Pattern.compile(
            "(?:(\\d{4})\\s*年)?\\s*(?:(\\d{1,2})\\s*月)?\\s*(\\d{1,2})\\s*日(?:\\s*[（(]([^）)]*)[）)])?(\\s*[至到—-])?");
    private static final Pattern COUNT = Pattern.compile("共\\s*(\\d{1,2})\\s*天");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*[,，\\t]\\s*(\\w+)\\s*[,，\\t]\\s*(\\w+)");
    private static final String WEEK = "一二三四五六日";

    private final int year;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<FieldError> doubts = new ArrayList<>();

    private NoticeText(int year) {
        this.year = year;
    }

    /** Reads the text of the notice for that year. */
    public static NoticeDays read(int year, @Nullable String text) {
        NoticeText notice = new NoticeText(year);
        String all = text == null ? "" : text;
        if (LINE.matcher(all).find()) {
            notice.lines(all);
        } else {
            notice.sections(all);
        }
        notice.wholeYear();
        return new NoticeDays(List.copyOf(notice.days.values()), notice.doubts);
    }

    private void lines(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher cells = LINE.matcher(line);
            if (line.isBlank() || !Character.isDigit(line.strip().charAt(0))) {
                continue;
            }
            try {
                if (!cells.find()) {
                    throw new IllegalArgumentException(line);
                }
                add(LocalDate.parse(cells.group(1)), DayKind.valueOf(cells.group(2)), Holiday.valueOf(cells.group(3)));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                doubts.add(new FieldError(FIELD, "calendar.line", number, line.strip()));
            }
        }
    }

    private void sections(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Holiday> holidays = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            starts.add(heading.end());
            ends.add(heading.start());
            // mid-autumn and the national holidays in one heading: it is the national holidays that make it long
            String name = heading.group().contains(NATIONAL) ? NATIONAL : heading.group(1);
            holidays.add(NAMES.getOrDefault(name, Holiday.NATIONAL_DAY));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? ends.get(i + 1) : text.length();
            section(holidays.get(i), text.substring(starts.get(i), end));
        }
    }

    private void section(Holiday holiday, String text) {
        for (String clause : text.split("[。；;\n]", -1)) {
            if (clause.contains("上班")) {
                dates(clause).forEach(span -> span.forEach(day -> add(day, DayKind.WORKDAY, holiday)));
            } else if (clause.contains("放假")) {
                List<LocalDate> free =
                        dates(clause).stream().flatMap(List::stream).toList();
                free.forEach(day -> add(day, DayKind.HOLIDAY, holiday));
                Matcher count = COUNT.matcher(clause);
                if (count.find() && Integer.parseInt(count.group(1)) != free.size()) {
                    doubts.add(new FieldError(
                            FIELD, "calendar.count", holiday, Integer.parseInt(count.group(1)), free.size()));
                }
            }
        }
    }

    /** Each span of days, a single day being a span of one. */
    private List<List<LocalDate>> dates(String clause) {
        List<List<LocalDate>> spans = new ArrayList<>();
        Matcher date = DATE.matcher(clause);
        LocalDate from = null;
        int month = 0;
        while (date.find()) {
            month = date.group(2) == null ? month : Integer.parseInt(date.group(2));
            LocalDate day = day(date, month);
            if (day == null) {
                continue;
            }
            if (date.group(5) != null) {
                from = day;
            } else {
                spans.add(
                        from == null || day.isBefore(from)
                                ? List.of(day)
                                : from.datesUntil(day.plusDays(1)).toList());
                from = null;
            }
        }
        return spans;
    }

    private @Nullable LocalDate day(Matcher date, int month) {
        try {
            int inYear = date.group(1) == null ? year : Integer.parseInt(date.group(1));
            LocalDate day = LocalDate.of(inYear, month, Integer.parseInt(date.group(3)));
            String brackets = date.group(4);
            Matcher weekday = WEEKDAY.matcher(brackets == null ? "" : brackets);
            if (weekday.find()
                    && day.getDayOfWeek()
                            != DayOfWeek.of(WEEK.indexOf(weekday.group(1).replace('天', '日')) + 1)) {
                doubts.add(new FieldError(FIELD, "calendar.weekday", day, weekday.group()));
            }
            return day;
        } catch (DateTimeException impossible) {
            doubts.add(new FieldError(FIELD, "calendar.noSuchDay", date.group().strip()));
            return null;
        }
    }

    private void add(LocalDate day, DayKind kind, Holiday holiday) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (Math.abs(day.getYear() - year) > 1) {
            doubts.add(new FieldError(FIELD, "calendar.otherYear", day));
        } else if (kind == DayKind.WORKDAY && !weekend) {
            doubts.add(new FieldError(FIELD, "calendar.workedAnyway", day));
        } else {
            CalendarDay before = days.put(day, new CalendarDay(day, kind, holiday));
            if (before != null && before.kind() != kind) {
                doubts.add(new FieldError(FIELD, "calendar.twice", day));
            }
        }
    }

    private void wholeYear() {
        if (days.isEmpty()) {
            doubts.add(new FieldError(FIELD, "calendar.nothing"));
            return;
        }
        // a year without its seven holidays is a piece of a notice; mid-autumn may fall into the national holidays
        NAMES.values().stream()
                .filter(holiday -> holiday != Holiday.MID_AUTUMN && holiday != Holiday.VICTORY_DAY)
                .filter(holiday -> days.values().stream()
                        .noneMatch(day -> day.holiday() == holiday && day.kind() == DayKind.HOLIDAY))
                .sorted(Comparator.naturalOrder())
                .forEach(holiday -> doubts.add(new FieldError(FIELD, "calendar.missing", holiday)));
    }

    private static Map<String, Holiday> names() {
        Map<String, Holiday> names = new LinkedHashMap<>();
        names.put("元旦", Holiday.NEW_YEAR);
        names.put("春节", Holiday.SPRING_FESTIVAL);
        names.put("清明节", Holiday.QINGMING);
        names.put("劳动节", Holiday.LABOUR_DAY);
        names.put("端午节", Holiday.DRAGON_BOAT);
        names.put(NATIONAL, Holiday.NATIONAL_DAY);
        names.put("中秋节", Holiday.MID_AUTUMN);
        names.put("抗战胜利纪念日", Holiday.VICTORY_DAY);
        return names;
    }
}
