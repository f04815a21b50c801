package org.hongyan.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hongyan.procedure.PrepareExtension;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is being decided is read by nobody who must keep away; asked in the database itself, past every page. */
class KeptFromTheFileIT {

    private static final List<String> FILE = List.of("working_note", "demand_finding", "prepared_step");

    private static ReplyStage stage;
    private static Actor colleague;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        colleague = stage.world.places().person(stage.town, "辛", Role.HANDLER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    /** In handling, heard, with findings and an extension before the head. */
    private static UUID inHandling() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        stage.hear(matter);
        stage.findAll(matter);
        stage.world.run(
                stage.handler, () -> stage.world.get(PrepareExtension.class).prepare(matter, 20, "案情复杂，需要实地勘测。"));
        return matter;
    }

    /** How many rows of the file somebody reads by the rights of the desk. */
    private static Map<String, Integer> rows(Actor reader, UUID matter) {
        Map<String, Integer> found = new TreeMap<>();
        try (Connection desk = stage.world.database().asDesk().getConnection()) {
            desk.setAutoCommit(false);
            try (PreparedStatement set = desk.prepareStatement("select set_config('hongyan.office', ?, true),"
                    + " set_config('hongyan.body', ?, true), set_config('hongyan.actor', ?, true)")) {
                set.setString(1, String.valueOf(reader.officeId()));
                set.setString(2, String.valueOf(reader.bodyId()));
                set.setString(3, String.valueOf(reader.personId()));
                set.executeQuery();
            }
            for (String table : FILE) {
                found.put(table, count(desk, "select count(*) from " + table + " where matter_id = ?", matter));
            }
            found.put(
                    "draft",
                    count(desk, "select count(*) from document where matter_id = ? and state = 'DRAFT'", matter));
            found.put(
                    "signed",
                    count(desk, "select count(*) from document where matter_id = ? and state = 'SIGNED'", matter));
            desk.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    private static int count(Connection desk, String sql, UUID matter) throws SQLException {
        try (PreparedStatement asked = desk.prepareStatement(sql)) {
            asked.setObject(1, matter);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void assertReads(Actor reader, UUID matter) {
        assertThat(rows(reader, matter))
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
    }

    private static void assertReadsOnlyWhatWasServed(Actor reader, UUID matter) {
        assertThat(rows(reader, matter)).allSatisfy((table, count) -> {
            if (table.equals("signed")) {
                assertThat(count).as(table).isPositive();
            } else {
                assertThat(count).as(table).isZero();
            }
        });
    }

    @Test
    @DisplayName(
            "whoever steps aside reads no note, finding, prepared step or draft any more; colleagues do; lifted, again")
    void recused() {
        UUID matter = inHandling();
        assertReads(stage.handler, matter);
        stage.world.run(
                stage.handler, () -> stage.world.get(StateInterest.class).declare(matter, "信访人是我的表姐。"));
        assertReadsOnlyWhatWasServed(stage.handler, matter);
        assertThat(stage.world
                        .as(
                                stage.handler,
                                () -> stage.world.get(HandlingReader.class).open(matter))
                        .notes())
                .isEmpty();
        assertReads(stage.head, matter);
        assertReads(colleague, matter);
        stage.world.run(
                stage.head,
                () -> stage.world.get(StateInterest.class).lift(matter, stage.handler.personId(), "核实后没有利害关系。"));
        assertReads(stage.handler, matter);
    }

    @Test
    @DisplayName("whoever is complained of, by account or by name, reads none of it; a namesake of the account does")
    void complainedOf() {
        UUID matter = inHandling();
        Actor namesake = stage.world.places().person(stage.town, colleague.name(), Role.HANDLER);
        stage.world.as(
                stage.handler,
                () -> stage.world.get(NameComplainedOf.class).name(matter, null, colleague.personId(), "", ""));
        assertReadsOnlyWhatWasServed(colleague, matter);
        assertReads(namesake, matter);
        stage.world.as(
                stage.handler,
                () -> stage.world.get(NameComplainedOf.class).name(matter, null, null, namesake.name(), ""));
        assertReadsOnlyWhatWasServed(namesake, matter);
        assertReads(stage.handler, matter);
    }
}
