package org.hongyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.shared.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty thousand texts of two bodies: what the index finds is what reading every text finds, and never by reading all. */
class SearchPlanIT {

    private static final int TEXTS = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    // few characters, so that pairs meet often and a term of several is mostly not where its pairs are
    private static final String CHARACTERS = "青苗补偿款路基水渠宅地征收欠薪社保低，。1a";
    private static final Random RANDOM = new Random(20261123);

    private static SearchStage stage;
    private static final TreeMap<UUID, String> OWN = new TreeMap<>();
    private static UUID body;

    @BeforeAll
    static void fill() throws SQLException {
        stage = new SearchStage();
        body = stage.reply.city.body();
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            insert(superuser);
            statement.execute("insert into desk_item (body_id, matter_id, office_id, part, number, title, state,"
                    + " state_group, place, masked_names, head_count, due_on, marks, received_on, changed_at)"
                    + " select case when grams @@ ('r' || '" + body + "')::tsquery then '" + body + "'::uuid else '"
                    + stage.reply.town.body() + "' end, matter_id, gen_random_uuid(), 'HOLDER',"
                    + " matter_id::text, '', 'ACCEPTED', 'HANDLING', '', '', 1, received_on, '{}', received_on, now()"
                    + " from search_text");
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("vacuum analyze search_text");
            statement.execute("vacuum analyze desk_item");
        }
    }

    private static void insert(Connection superuser) throws SQLException {
        try (PreparedStatement rows =
                superuser.prepareStatement("insert into search_text (matter_id, received_on, words,"
                        + " face, grams) values (?, ?, ?, 0, array_to_tsvector(string_to_array(?, ',')))")) {
            for (int i = 0; i < TEXTS; i++) {
                boolean own = i % 2 == 0;
                UUID matter = Ids.next();
                String words = Grams.normal(text(60) + (i % 500 == 0 ? "界桩被挖走" : ""));
                rows.setObject(1, matter);
                LocalDate received = FIRST.plusDays(RANDOM.nextInt(300));
                rows.setObject(2, received);
                rows.setString(3, words);
                rows.setString(
                        4,
                        String.join(",", Grams.of(words)) + ",r" + (own ? body : stage.reply.town.body())
                                + received.format(DateTimeFormatter.ofPattern("',m'yyyyMM")));
                rows.addBatch();
                if (own) {
                    OWN.put(matter, words);
                }
            }
            rows.executeBatch();
        }
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    @AfterAll
    static void end() {
        stage.reply.world.close();
    }

    private static Connection superuser() throws SQLException {
        return stage.reply.world.database().as("postgres").getConnection();
    }

    @Test
    @DisplayName("两到八个字的词：找到的与逐条读出来的一样，一条不多，一条不少")
    void recallIsThatOfReadingEverything() {
        for (int length = 2; length <= 8; length++) {
            for (int i = 0; i < 6; i++) {
                String sample = OWN.values().stream()
                        .skip(RANDOM.nextInt(OWN.size()))
                        .findFirst()
                        .orElseThrow();
                int at = RANDOM.nextInt(sample.length() - length);
                String term = sample.substring(at, at + length);
                if (Grams.of(term).isEmpty()) {
                    continue;
                }
                List<UUID> read = OWN.entrySet().stream()
                        .filter(text -> text.getValue().contains(term))
                        .map(text -> text.getKey())
                        .sorted()
                        .toList();
                assertThat(everyPage(term)).as(term).isEqualTo(read);
            }
        }
    }

    private static List<UUID> everyPage(String term) {
        List<UUID> all = new ArrayList<>();
        SearchQuery query = SearchQuery.of(SearchWords.of(term), SearchQuery.MAX_LIMIT);
        while (true) {
            SearchQuery page = query;
            List<Hit> hits = stage.reply.world.as(
                    stage.reply.cityClerk,
                    () -> stage.reply.world.get(Searches.class).find(page));
            hits.forEach(hit -> all.add(hit.matterId()));
            if (hits.size() < SearchQuery.MAX_LIMIT) {
                all.sort(Comparator.naturalOrder());
                return all;
            }
            Hit last = hits.get(hits.size() - 1);
            query = query.after(new SearchQuery.After(last.receivedOn(), last.matterId()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"界桩", "界桩被挖走", "青苗", "青苗补偿", "补偿款路基水渠"})
    @DisplayName("从来不从头读到尾：常见的词、少见的词，都走索引")
    void neverReadsAll(String words) throws SQLException {
        assertThat(plan("search_hits", SearchWords.of(words)))
                .doesNotContain("Seq Scan")
                .contains("Index Scan using desk_item_received")
                .contains("Index Scan using search_text_pkey");
        assertThat(plan("search_indexed", SearchWords.of(words)))
                .doesNotContain("Seq Scan")
                .contains("Bitmap Index Scan on search_text_grams");
    }

    /** The plan of what the function runs, as its owner runs it. */
    private static String plan(String function, SearchWords words) throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            String sql = only(statement, "select pg_get_function_sqlbody('" + function + "'::regproc)")
                    .replaceAll("(?s)^BEGIN ATOMIC\\s+|;\\s*END$", "");
            List<String> names = List.of(only(
                            statement,
                            "select array_to_string(proargnames, ',') from pg_proc where proname = '" + function + "'")
                    .split(","));
            List<String> values = List.of(
                    "'" + String.join(",", words.grams()) + "'",
                    "E'" + String.join("\\n", words.terms()) + "'",
                    "null::text",
                    "null::text",
                    "null::text",
                    "null::text",
                    "date '1900-01-01'",
                    "date '9999-12-31'",
                    "null::date",
                    "null::uuid",
                    "21",
                    "'m202611'");
            for (int i = 0; i < values.size() && names.get(i).startsWith("p_"); i++) {
                sql = sql.replaceAll(
                        "(?:" + function + "\\.)?\\b" + Pattern.quote(names.get(i)) + "\\b",
                        values.get(i).replace("\\", "\\\\"));
            }
            for (String setting : only(
                            statement,
                            "select array_to_string(proconfig, ';') from pg_proc where proname = '" + function + "'")
                    .split(";")) {
                statement.execute("set local " + setting);
            }
            statement.execute("set local role hongyan_search");
            statement.execute("set local hongyan.body = '" + body + "'");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("explain (costs off) " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    private static String only(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
