package org.hongyan.golden;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.Texts;
import org.hongyan.testing.World;

/**
 * A matter as it is: its state, clocks and documents from the database itself, and what the first petitioner reads with
 * number and code. What is new since an earlier look is what a script has to say.
 */
final class Observation {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    /** Of a matter or a review; they count on from history to history. */
    private static final Pattern NUMBER = Pattern.compile("[^（\\s]+-\\d{4}-\\d{5}-\\d");

    private static final Texts SENTENCES = Texts.of("timeline", Locale.SIMPLIFIED_CHINESE);
    private static final Texts STATES = Texts.of("matter", Locale.SIMPLIFIED_CHINESE);

    private final Map<String, String> clocks = new LinkedHashMap<>();
    private final Map<String, String> papers = new LinkedHashMap<>();
    private final Map<String, String> edges = new LinkedHashMap<>();
    private final Map<String, String> ratings = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> help = new LinkedHashMap<>();
    private final Map<String, String> climbs = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private String state = "";
    private String next = "";

    private Observation() {}

    /** Before there was a matter. */
    static Observation nothing() {
        return new Observation();
    }

    static Observation of(Story story, Story.Case one) {
        Observation now = new Observation();
        try (Connection connection = story.world.database().as("postgres").getConnection()) {
            now.readState(connection, one);
            now.readClocks(connection, story, one);
            now.readPapers(connection, one);
            now.readEdges(connection, one);
            now.readRatings(connection, one);
            now.readMarks(connection, one);
            now.readMaterial(connection, one);
            now.help.putAll(Beside.help(connection, one.id()));
            now.climbs.putAll(Beside.climbs(connection, one.id()));
            now.readNotices(connection, one);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (!one.people().isEmpty()) {
            now.readAsPetitioner(story.world, one);
        }
        return now;
    }

    /** What is different from an earlier look, line by line, in the words of the scripts. */
    List<String> since(Observation before) {
        List<String> lines = new ArrayList<>();
        if (!state.equals(before.state)) {
            lines.add("state " + state);
        }
        changed("handover", edges, before.edges, lines);
        changed("clock", clocks, before.clocks, lines);
        changed("paper", papers, before.papers, lines);
        changed("rating", ratings, before.ratings, lines);
        changed("counts", marks, before.marks, lines);
        changed("help", help, before.help, lines);
        changed("climbs", climbs, before.climbs, lines);
        added(sentences, before.sentences).forEach(sentence -> lines.add("reads " + sentence));
        if (!next.equals(before.next)) {
            lines.add("next " + (next.isEmpty() ? "nothing" : next));
        }
        added(notices, before.notices).forEach(notice -> lines.add("told " + notice));
        return lines.stream().map(Observation::normal).toList();
    }

    /** What stands at the end and did not before; where a matter was sealed out, earlier ones are gone. */
    private static List<String> added(List<String> now, List<String> before) {
        boolean grown =
                now.size() >= before.size() && now.subList(0, before.size()).equals(before);
        return grown
                ? now.subList(before.size(), now.size())
                : now.stream().filter(one -> !before.contains(one)).toList();
    }

    private static void changed(String what, Map<String, String> now, Map<String, String> before, List<String> lines) {
        now.forEach((id, one) -> {
            if (!one.equals(before.get(id))) {
                lines.add(what + " " + one);
            }
        });
    }

    /** One blank between words. */
    static String normal(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }

    private void readState(Connection connection, Story.Case one) throws SQLException {
        query(connection, "select state from matter where id = ?", one.id(), row -> {
            String name = row.getString(1);
            state = name + " " + STATES.text("MatterState." + name + ".public");
        });
    }

    private void readClocks(Connection connection, Story story, Story.Case one) throws SQLException {
        Deadlines deadlines = story.world.get(Deadlines.class);
        query(
                connection,
                "select c.id, c.kind, u.name, p.seq, c.started_on, c.original_due_on, c.due_on, c.because, c.provisional,"
                        + " c.state, c.stopped_on from clock c join unit u on u.id = c.body_id"
                        + " left join petitioner p on p.id = c.petitioner_id where c.matter_id = ?"
                        + " order by c.id",
                one.id(),
                row -> {
                    ClockKind kind = ClockKind.valueOf(row.getString(2));
                    int seq = row.getInt(4);
                    String keeper = seq == 0
                            ? row.getString(3)
                            : one.people().get(seq - 1).name();
                    LocalDate due = date(row, 7);
                    DueDate date =
                            DueDate.restore(date(row, 5), date(row, 6), due, row.getString(8), row.getBoolean(9));
                    LocalDate stopped = date(row, 11);
                    String text = kind.code() + " " + kind + " " + keeper + " until " + due + " "
                            + row.getString(10).toLowerCase(Locale.ROOT) + (stopped == null ? "" : " " + stopped);
                    String why = date.explain(deadlines.calendar(), Locale.SIMPLIFIED_CHINESE);
                    // why it is that day is said where something moved it
                    boolean moved = stopped == null && why.contains("；");
                    clocks.put(row.getString(1), moved ? text + " (" + why + ")" : text);
                });
    }

    private void readPapers(Connection connection, Story.Case one) throws SQLException {
        query(
                connection,
                "select d.id, d.kind, u.name, d.state, (select count(*) from document_service s where s.document_id = d.id)"
                        + " from document d join unit u on u.id = d.body_id where d.matter_id = ?"
                        + " order by d.drafted_at, d.id",
                one.id(),
                row -> papers.put(
                        row.getString(1),
                        row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4).toLowerCase(Locale.ROOT)
                                + (row.getInt(5) == 0 ? "" : " served " + row.getInt(5))));
    }

    private void readEdges(Connection connection, Story.Case one) throws SQLException {
        query(
                connection,
                "select h.id, h.kind, s.name, r.name, h.state from handover h join unit s on s.id = h.sender_body_id"
                        + " join unit r on r.id = h.receiver_body_id where h.matter_id = ? order by h.arrived_at, h.id",
                one.id(),
                row -> edges.put(
                        row.getString(1),
                        row.getString(2) + " " + row.getString(3) + " -> " + row.getString(4) + " "
                                + row.getString(5).toLowerCase(Locale.ROOT)));
    }

    private void readRatings(Connection connection, Story.Case one) throws SQLException {
        query(
                connection,
                "select r.id, r.target, p.seq, case when r.shown_at is null then 'open' else 'closed' end,"
                        + " coalesce(r.value, '-'), r.closes_on from rating r"
                        + " join petitioner p on p.id = r.petitioner_id where r.matter_id = ?"
                        + " order by r.target, p.seq, r.id",
                one.id(),
                row -> ratings.put(
                        row.getString(1),
                        row.getString(2) + " "
                                + one.people().get(row.getInt(3) - 1).name() + " " + row.getString(5) + " "
                                + row.getString(4) + " until " + row.getString(6)));
    }

    /** What a petition counts as, where that is not just one more petition. */
    private void readMarks(Connection connection, Story.Case one) throws SQLException {
        query(
                connection,
                "select 'above level' from petition where matter_id = ? and above_level",
                one.id(),
                row -> marks.put("level", row.getString(1)));
        query(
                connection,
                "select lower(replace(repetition, '_', ' ')) from merger where matter_id = ?",
                one.id(),
                row -> marks.put("merged", row.getString(1)));
        query(
                connection,
                "select matter_id, received_on, lower(replace(repetition, '_', ' ')) from merger where into_matter_id = ?"
                        + " order by received_on, matter_id",
                one.id(),
                row -> marks.put(row.getString(1), "with that of " + row.getString(2) + ", " + row.getString(3)));
    }

    /** What was added and is to be answered by itself, came over the counter, or goes to a reviewer. */
    private void readMaterial(Connection connection, Story.Case one) throws SQLException {
        query(
                connection,
                "select m.id, coalesce(m.channel, 'online'), case when m.for_review then ' for ' || b.name else '' end,"
                        + " ' until ' || m.answer_by || ' ' || a.name || ' ' || lower(coalesce(m.answered_how, 'waits'))"
                        + " from material m join unit b on b.id = m.body_id left join unit a on a.id = m.answering_body_id"
                        + " where m.matter_id = ? and (m.channel is not null or m.answer_by is not null or m.for_review)"
                        + " order by m.received_at, m.id",
                one.id(),
                row -> marks.put(
                        row.getString(1),
                        "material " + row.getString(2).toLowerCase(Locale.ROOT) + row.getString(3)
                                + (row.getString(4) == null ? "" : row.getString(4))));
    }

    private void readNotices(Connection connection, Story.Case one) throws SQLException {
        query(
                connection,
                "select n.text from notice n join petitioner p on p.id = n.petitioner_id where n.matter_id = ?"
                        + " and p.seq = 1 order by n.created_at, n.id",
                one.id(),
                row -> notices.add(
                        NUMBER.matcher(row.getString(1).replace(one.receipt().number(), "〔编号〕"))
                                .replaceAll("〔编号〕")));
    }

    private void readAsPetitioner(World world, Story.Case one) {
        PublicStatus status = world.asCitizen(List.of(), () -> world.get(LookUpPetition.class)
                        .lookUp(one.receipt().number(), one.receipt().firstCode(), "203.0.113.7"))
                .status();
        for (PublicStatus.Step step : status.steps()) {
            String key = "event." + step.kind() + ".public";
            if (SENTENCES.has(key)) {
                sentences.add(NUMBER.matcher(SENTENCES.text(key, written(step))).replaceAll("〔编号〕"));
            }
        }
        if (status.next() != null) {
            ClockKind clock = status.next().clock();
            next = status.next().dueOn() + " "
                    + (clock == null ? status.state() == MatterState.SUBMITTED ? "INTAKE" : "PROMISED" : clock);
        }
    }

    /** As the page writes it: dates in words, numbers of papers as a mark, for they count on from history to history. */
    private static Map<String, String> written(PublicStatus.Step step) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("body", step.body());
        step.args().forEach((name, value) -> {
            boolean date = value.matches("\\d{4}-\\d\\d-\\d\\d");
            args.put(name, name.equals("document") ? "〔文号〕" : date ? LONG.format(LocalDate.parse(value)) : value);
        });
        return args;
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void query(Connection connection, String sql, UUID matter, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, matter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        }
    }
}
