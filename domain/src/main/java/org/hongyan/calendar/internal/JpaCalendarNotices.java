package org.hongyan.calendar.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.calendar.CalendarNotice;
import org.hongyan.calendar.CalendarNotices;
import org.hongyan.deadline.CalendarDay;
import org.hongyan.deadline.DayKind;
import org.hongyan.deadline.Holiday;
import org.hongyan.deadline.WorkingCalendar;

@ApplicationScoped
@Transactional
class JpaCalendarNotices implements CalendarNotices {

    private static final String ALL = "select n.version, n.year, n.document_number, n.announced_on,"
            + " s.name, n.taken_in_at"
            + " from calendar_notice n join staff_member s on s.id = n.taken_in_by order by n.version desc";

    private static final String IN_FORCE = "select n.version, n.year, d.day, d.kind, d.holiday"
            + " from calendar_notice n join calendar_day d on d.version = n.version"
            + " where n.version = (select max(l.version) from calendar_notice l where l.year = n.year)";

    private static final String ADD =
            "select calendar_take_in(:year, :document, :announced, cast(:days as jsonb), :now) as version";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaCalendarNotices() {
        this(null, null);
    }

    @Inject
    JpaCalendarNotices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<CalendarNotice> all() {
        return rows(ALL).stream()
                .map(row -> new CalendarNotice(
                        row.get("version", Integer.class),
                        row.get("year", Integer.class),
                        row.get("document_number", String.class),
                        row.get("announced_on", Date.class).toLocalDate(),
                        row.get("name", String.class),
                        row.get("taken_in_at", Instant.class)))
                .toList();
    }

    @Override
    public int add(int year, String documentNumber, LocalDate announcedOn, List<CalendarDay> days) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        days.forEach(day -> all.add(JSON.createObjectBuilder()
                .add("day", day.date().toString())
                .add("kind", day.kind().name())
                .add("holiday", day.holiday().name())));
        return ((Number) entities.createNativeQuery(ADD)
                        .setParameter("year", year)
                        .setParameter("document", documentNumber)
                        .setParameter("announced", announcedOn)
                        .setParameter("days", all.build().toString())
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .intValue();
    }

    /** The product's calendar with the announced years in place of its own. */
    WorkingCalendar inForce() {
        Map<Integer, List<CalendarDay>> years = new TreeMap<>();
        int version = 0;
        for (Tuple row : rows(IN_FORCE)) {
            version = Math.max(version, row.get("version", Integer.class));
            years.computeIfAbsent(row.get("year", Integer.class), year -> new ArrayList<>())
                    .add(new CalendarDay(
                            row.get("day", Date.class).toLocalDate(),
                            DayKind.valueOf(row.get("kind", String.class)),
                            Holiday.valueOf(row.get("holiday", String.class))));
        }
        WorkingCalendar calendar = WorkingCalendar.official();
        for (Map.Entry<Integer, List<CalendarDay>> year : years.entrySet()) {
            calendar = calendar.withYear(year.getKey(), year.getValue());
        }
        return calendar.asOf(version);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
