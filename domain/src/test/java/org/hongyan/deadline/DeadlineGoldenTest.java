package org.hongyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongyan.shared.time.SystemTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every vector of {@code golden/deadlines.csv}; {@code -Dgolden.deadlines=<file>} names another copy of it. */
class DeadlineGoldenTest {

    private final Deadlines deadlines = Deadlines.official();

    @Test
    @DisplayName("期限计算与标准数据逐行一致")
    void every_row_of_the_golden_data_comes_out_right() throws IOException {
        List<Map<String, String>> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> actual = actual(row);
            actual.forEach((column, value) -> {
                if (!value.equals(row.get(column))) {
                    wrong.add(row.get("id") + " " + column + ": " + value + ", not " + row.get(column));
                }
            });
        }
        long right = rows.size()
                - wrong.stream().map(line -> line.split(" ")[0]).distinct().count();
        System.out.println("rows=" + rows.size() + " right=" + right);
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(334);
    }

    private Map<String, String> actual(Map<String, String> row) {
        ClockRun run = run(row);
        DueDate due = deadlines.due(run);
        Map<String, String> actual = new HashMap<>();
        actual.put("rule_version", run.rules().name().substring("RULES_".length()));
        actual.put("unit", due.term().unit().name().toLowerCase(Locale.ROOT));
        actual.put(
                "length",
                due.term().length() == 0 ? "" : String.valueOf(due.term().length()));
        actual.put("original_due", text(due.original()));
        actual.put("last_day_before_rolling", text(due.lastDayBeforeRolling()));
        actual.put("expected_due", text(due.due()));
        actual.put("because", String.join("|", due.because()));
        actual.put("result", result(due));
        return actual;
    }

    private static ClockRun run(Map<String, String> row) {
        ClockRun run = ClockRun.of(ClockKind.ofCode(row.get("clock")), date(row.get("start")))
                .registeredOn(date(row.get("registered")));
        if (!row.get("variant").isEmpty()) {
            // 转送 is a handover in our words, never "forward"
            run = run.as(ClockVariant.valueOf(row.get("variant").replace("FORWARD", "DISPATCH")));
        }
        String limit = row.get("limit");
        if (!limit.isEmpty()) {
            run = run.within(
                    limit.contains("-")
                            ? Term.until(LocalDate.parse(limit))
                            : Term.calendarDays(Integer.parseInt(limit)));
        }
        for (String extension : parts(row.get("extensions"))) {
            String[] cells = extension.split("@");
            run = run.extended(new Extension(Integer.parseInt(cells[0]), LocalDate.parse(cells[1])));
        }
        for (String pause : parts(row.get("pauses"))) {
            String[] cells = pause.split("/");
            run = run.paused(new Pause(LocalDate.parse(cells[0]), LocalDate.parse(cells[1])));
        }
        return run;
    }

    private static String result(DueDate due) {
        if (!due.exists()) {
            return "NOT_APPLICABLE";
        }
        if (due.extensionRefused()) {
            return due.extended() ? "EXT_PARTLY_REFUSED" : "EXT_REFUSED";
        }
        boolean ignored = due.because().stream().anyMatch(key -> key.startsWith("PAUSE_"));
        return ignored ? "PAUSE_IGNORED" : "OK";
    }

    private static LocalDate date(String instant) {
        return SystemTime.dateOf(OffsetDateTime.parse(instant).toInstant());
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static List<Map<String, String>> rows() throws IOException {
        List<String> lines = lines();
        String[] heading = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < heading.length; i++) {
                row.put(heading[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines() throws IOException {
        String file = System.getProperty("golden.deadlines", "");
        if (!file.isEmpty()) {
            return Files.readAllLines(Path.of(file));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DeadlineGoldenTest.class.getResourceAsStream("/golden/deadlines.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
