package org.hongyan.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Extension;
import org.hongyan.deadline.Term;

/** The half-year ledger of {@code golden/half-year}, counted as the summaries count the book. */
final class HalfYear {

    private final Deadlines deadlines = Deadlines.official();
    private final Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
    private final LocalDate from;
    private final LocalDate until;

    private HalfYear(int year) {
        from = LocalDate.of(year, 1, 1);
        until = LocalDate.of(year, 6, 30);
    }

    static Figures of(int year) {
        HalfYear half = new HalfYear(year);
        half.submissions(year);
        if (year == 2026) {
            rows("cases-2026h1.csv").forEach(half::handled);
        }
        return Figures.of(half.counts);
    }

    private void submissions(int year) {
        Map<String, Set<String>> people = new HashMap<>();
        for (int each = 2025; each <= year; each++) {
            for (Map<String, String> row : rows("submissions-" + each + "h1.csv")) {
                Set<String> known = people.computeIfAbsent(row.get("matter_no"), none -> new HashSet<>());
                List<String> keys = List.of(row.get("person_keys").split("\\|"));
                boolean repeat = keys.stream().anyMatch(known::contains);
                known.addAll(keys);
                if (each == year) {
                    submission(row, repeat);
                }
            }
        }
    }

    private void submission(Map<String, String> row, boolean repeat) {
        int heads = Integer.parseInt(row.get("headcount"));
        add(Measure.RECEIVED, 1);
        add(Measure.REGISTERED, 1);
        add(Measure.PERSONS, heads);
        add(row.get("channel").equals("来访") ? Measure.VISITS : Measure.LETTERS, 1);
        if (repeat) {
            add(Measure.REPEATS, 1);
            add(Measure.REPEAT_PERSONS, heads);
        }
        LocalDate due =
                deadlines.due(ClockKind.DISPATCH, day(row, "received_date")).due();
        judge(due, day(row, "first_handled_date"), Measure.DISPATCH_N, Measure.DISPATCH_MET);
    }

    private void handled(Map<String, String> row) {
        add(Measure.MATTERS, 1);
        if (day(row, "completed_date") != null) {
            add(Measure.COMPLETED, 1);
        }
        LocalDate received = day(row, "unit_received_date");
        if (received != null) {
            judge(
                    deadlines.due(ClockKind.RECEIPT_NOTICE, received).due(),
                    day(row, "notice_served_date"),
                    Measure.NOTICE_N,
                    Measure.NOTICE_MET);
        }
        if (received != null && !row.get("set_limit_days").isEmpty()) {
            Term limit = Term.calendarDays(Integer.parseInt(row.get("set_limit_days")));
            judge(
                    deadlines
                            .due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, received).within(limit))
                            .due(),
                    day(row, "report_date"),
                    Measure.LIMIT_N,
                    Measure.LIMIT_MET);
        }
        LocalDate accepted = day(row, "accepted_date");
        if (accepted != null) {
            boolean extended = !row.get("extension_days").isEmpty();
            ClockRun run = ClockRun.of(ClockKind.HANDLING, accepted).registeredOn(accepted);
            LocalDate due = deadlines
                    .due(
                            extended
                                    ? run.extended(new Extension(Integer.parseInt(row.get("extension_days")), accepted))
                                    : run)
                    .due();
            judge(due, day(row, "opinion_date"), Measure.HANDLING_N, Measure.HANDLING_MET);
        }
    }

    private void judge(LocalDate due, LocalDate done, Measure all, Measure kept) {
        if (due.isBefore(from) || due.isAfter(until)) {
            return;
        }
        add(all, 1);
        if (done != null && !done.isAfter(due)) {
            add(kept, 1);
        }
    }

    private void add(Measure measure, int n) {
        counts.merge(measure, BigDecimal.valueOf(n), BigDecimal::add);
    }

    private static LocalDate day(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }

    private static List<Map<String, String>> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                HalfYear.class.getResourceAsStream("/golden/half-year/" + file), StandardCharsets.UTF_8))) {
            String[] heading = reader.readLine().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < heading.length; i++) {
                    row.put(heading[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
