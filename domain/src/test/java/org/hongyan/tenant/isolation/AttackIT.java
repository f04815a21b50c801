package org.hongyan.tenant.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What nobody can do, tried with the rights of each role: {@code attacks.tsv} says who tries what and how the database
 * answers (an SQL state, or the number of rows).
 */
class AttackIT {

    private static Scene scene;

    @BeforeAll
    static void play() {
        scene = new Scene();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/attacks.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    @DisplayName("an attack")
    void refused(String who, String answer, String what, String sql) {
        try (Session session = session(who)) {
            assertThat(attempt(session, fill(sql))).as(what).isEqualTo(answer);
        }
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                        "insert into %s select * from %s limit 0",
                        "update %s set office_id = office_id", "delete from %s")
                .flatMap(sql -> Stream.of("standing", "desk_item", "event", "event_link", "chain_head")
                        .flatMap(table -> Stream.of("town", "citizen", "job:town")
                                .map(who -> Arguments.of(who, String.format(sql, table, table)))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("writes")
    @DisplayName("what only the definer functions write is written by nobody else")
    void onlyTheWriterWrites(String who, String sql) {
        try (Session session = session(who)) {
            String attack = sql.startsWith("update") && (sql.contains("_link") || sql.contains("chain_head"))
                    ? sql.replace("office_id", "seq")
                    : sql;
            assertThat(attempt(session, attack)).isEqualTo("42501");
        }
    }

    @Test
    @DisplayName("a temporary table of the same name does not deceive the definer functions")
    void temporaryTablesDoNotDeceive() {
        try (Session desk = scene.desk(scene.stranger)) {
            desk.run("create temporary table standing as select * from standing limit 0");
            desk.run(
                    "insert into pg_temp.standing (matter_id, office_id, body_id, roles, is_holder, since)"
                            + " values (?, ?, ?, array['HOLDER'], true, now())",
                    scene.own.matter,
                    scene.stranger.officeId(),
                    scene.stranger.bodyId());
            assertThat(desk.query("select desk_refresh(?)", scene.own.matter)).containsExactly("0");
            assertThat(desk.query("select standing_holder(?)", scene.own.matter))
                    .containsExactly((String) null);
        }
    }

    @Test
    @DisplayName("nobody reads past the policies by switching row security off")
    void rowSecurityCannotBeSwitchedOff() {
        try (Session desk = scene.desk(scene.town)) {
            desk.run("set local row_security = off");
            assertThat(attempt(desk, "select count(*) from working_note")).isEqualTo("42501");
        }
    }

    @Test
    @DisplayName("a matter is never committed without a holder")
    void noMatterWithoutHolder() {
        try (Session desk = scene.desk(scene.stranger)) {
            desk.run(fill(
                    "insert into matter (id, number, office_id, body_id, state, state_since, nature, title, head_count,"
                            + " received_on) values (gen_random_uuid(), 'X1', '{stranger.office}', '{stranger.body}',"
                            + " 'REGISTERED', now(), 'CLAIM', 'x', 1, current_date)"));
            assertThat(attempt(desk, "commit")).isEqualTo("23000");
        }
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run(
                    "update standing set is_holder = false, roles = array['PAST'] where matter_id = ?",
                    scene.own.matter);
            assertThat(attempt(superuser, "commit")).isEqualTo("23000");
        }
    }

    private static String attempt(Session session, String sql) {
        try {
            if (sql.equals("commit")) {
                session.commit();
                return "committed";
            }
            return sql.startsWith("select ") ? String.join(",", session.query(sql)) : String.valueOf(session.run(sql));
        } catch (Session.Failed failed) {
            return failed.state();
        }
    }

    private static Session session(String who) {
        return switch (who) {
            case "town" -> scene.desk(scene.town);
            case "city" -> scene.desk(scene.city);
            case "otherTown" -> scene.desk(scene.otherTown);
            case "stranger" -> scene.desk(scene.stranger);
            case "section" -> scene.desk(scene.sectionWorker);
            case "signer" -> standIn(scene.city.personId());
            case "notTheSigner" -> standIn(scene.otherTown.personId());
            case "job:town" -> scene.job(scene.town);
            case "job:stranger" -> scene.job(scene.stranger);
            case "citizen" -> scene.citizen(scene.own.firstProof);
            case "second" -> scene.citizen(scene.own.secondProof);
            case "newcomer" -> scene.citizen("newcomer".repeat(8));
            case "pretender" ->
                Session.of(scene.database.asPortal())
                        .tell(scene.town.officeId(), scene.town.bodyId(), null, scene.town.personId(), "");
            default -> throw new IllegalArgumentException(who);
        };
    }

    /** Somebody of the city who signs for the town in one matter, and somebody who only says so. */
    private static Session standIn(UUID person) {
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            String id = superuser
                    .query("select id from stand_in where matter_id = ?", scene.own.matter)
                    .get(0);
            return Session.of(scene.database.asDesk())
                    .tell(scene.town.officeId(), scene.town.bodyId(), UUID.fromString(id), person, "");
        }
    }

    private static String fill(String sql) {
        Map<String, Object> words = new TreeMap<>();
        words.put("matter", scene.own.matter);
        words.put("petition", scene.own.petition);
        words.put("petitioner", scene.own.firstPetitioner);
        words.put("handover", scene.own.handover);
        words.put("opinion", scene.own.opinion);
        words.put("demand", scene.own.demand);
        words.put("other.matter", scene.other.matter);
        words.put("other.petition", scene.other.petition);
        words.put("other.petitioner", scene.other.firstPetitioner);
        words.put("other.handover", scene.other.handover);
        words.put("other.demand", scene.other.demand);
        words.put("section", scene.section);
        words.put("department", scene.department);
        words.put("section.worker", scene.sectionWorker.personId());
        Map.of("city", scene.city, "town", scene.town, "otherTown", scene.otherTown, "stranger", scene.stranger)
                .forEach((name, actor) -> {
                    words.put(name + ".office", actor.officeId());
                    words.put(name + ".body", actor.bodyId());
                    words.put(name + ".person", actor.personId());
                });
        String filled = sql;
        for (Map.Entry<String, Object> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue().toString());
        }
        return filled;
    }
}
