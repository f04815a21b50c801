package org.hongyan.accusation;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.Handovers;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.petition.Receipt;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.testing.World;

/** What the attackers know before they begin: every id and number, and how to talk to the database in their own name. */
final class Attackers {

    final SealedScene scene = new SealedScene().withKeys();
    final World world = scene.stage.world;
    /** The township is accused and had the matter; the county handed it over. */
    final Actor accused = scene.stage.handler;

    final Actor county = scene.stage.cityClerk;
    final Actor supervisor = world.places().person(scene.stage.city, "督", Role.SUPERVISOR, Role.AUDITOR);
    final Actor admin =
            world.places().person(scene.stage.city, "省", Role.PROVINCE_ADMINISTRATOR, Role.OFFICE_ADMINISTRATOR);
    final Receipt receipt;
    final UUID matter;
    final UUID handover;
    final UUID letter;
    final String letterNumber;
    final String letterCode;
    final UUID petitioner;
    final UUID petition;
    final UUID slipOnPaper;
    final UUID atLower;
    final UUID atUpper;
    final String atLowerNumber;
    final String atLowerCode;
    /** What the console got while all of it happened. */
    final String log;

    Attackers() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        receipt = scene.stage.petitioners.letter(county, scene.accusingClaim());
        matter = receipt.matterId();
        scene.stage.hand(county, matter, HandoverKind.ASSIGN);
        handover = world.as(
                county,
                () -> world.inTransaction(
                        () -> world.get(Handovers.class).ofMatter(matter).get(0).id()));
        letter = UUID.fromString(owner("select id::text from document where kind = 'ASSIGNMENT_LETTER'"));
        letterNumber = owner("select number from document where kind = 'ASSIGNMENT_LETTER'");
        letterCode = owner("select check_code from document where kind = 'ASSIGNMENT_LETTER'");
        petitioner = UUID.fromString(owner("select id::text from petitioner"));
        petition = UUID.fromString(owner("select id::text from petition"));
        scene.stage.accept(matter);
        scene.stage.hear(matter);
        scene.sealOut(accused, matter, false, "");
        slipOnPaper = world.as(county, () -> world.get(RegisterSealedPaper.class)
                .register(org.hongyan.petition.Channel.LETTER, scene.stage.today()));
        SubmitAccusation.Ticket ticket =
                scene.submit(false, SealedScene.ACCUSER, SealedScene.text("账单.txt", SealedScene.WORDS));
        atLowerNumber = ticket.number();
        atLowerCode = ticket.code();
        atLower = scene.idOf(scene.lowerClerk, atLowerNumber);
        world.run(scene.lowerClerk, () -> world.get(DecideAccusation.class)
                .register(atLower, AccusationNature.VILLAGE_FINANCE, ""));
        atUpper = scene.idOf(
                scene.upperClerk, scene.submit(true, SealedScene.ACCUSER).number());
        System.setErr(before);
        log = console.toString(StandardCharsets.UTF_8) + SealedScene.input(false, SealedScene.ACCUSER);
    }

    /** Everything a statement yields to that person at the staff pages' database role. */
    String desk(Actor actor, String sql) {
        return run(world.database().asDesk(), actor, "", sql);
    }

    /** The same for the portal's role with a proof. */
    String portal(String proofs, String sql) {
        return run(world.database().asPortal(), null, proofs, sql);
    }

    String jobs(String sql) {
        return run(world.database().asJobs(), null, "", sql);
    }

    private String run(DataSource role, Actor actor, String proofs, String sql) {
        try (Connection connection = role.getConnection()) {
            connection.setAutoCommit(false);
            tell(connection, actor, proofs);
            StringBuilder gained = new StringBuilder();
            try (Statement statement = connection.createStatement()) {
                if (statement.execute(sql)) {
                    ResultSet rows = statement.getResultSet();
                    while (rows.next()) {
                        gained.append(rows.getString(1)).append('\n');
                    }
                } else {
                    gained.append(statement.getUpdateCount()).append(" changed");
                }
            }
            connection.commit();
            return gained.toString();
        } catch (SQLException denied) {
            return "denied: " + denied.getMessage();
        }
    }

    private static void tell(Connection connection, Actor actor, String proofs) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement(
                "select set_config('hongyan.office', ?, true), set_config('hongyan.body', ?, true),"
                        + " set_config('hongyan.actor', ?, true), set_config('hongyan.proofs', ?, true)")) {
            settings.setString(1, actor == null ? "" : String.valueOf(actor.officeId()));
            settings.setString(2, actor == null ? "" : String.valueOf(actor.bodyId()));
            settings.setString(3, actor == null ? "" : String.valueOf(actor.personId()));
            settings.setString(4, proofs);
            settings.execute();
        }
    }

    /** One value, by the owner of the tables; for setting the scene. */
    String owner(String sql) {
        return run(world.database().as("postgres"), null, "", sql).strip();
    }

    /** Every row of every table that the role of the staff pages lets this person read. */
    String everything(Actor actor) {
        List<String> tables = new ArrayList<>(
                List.of(owner("select string_agg(tablename, ',') from pg_tables where schemaname = 'public'")
                        .split(",")));
        StringBuilder gained = new StringBuilder();
        for (String table : tables) {
            if (!table.equals("staff_member")) {
                gained.append(desk(actor, "select t::text from \"" + table + "\" t"));
            }
        }
        return gained.toString();
    }

    /** Who holds what, so that a change shows. */
    String holders() {
        return owner("select string_agg(s.matter_id || ' ' || s.body_id || ' ' || s.is_holder, E'\\n' order by"
                        + " s.matter_id, s.body_id) from standing s")
                + owner("select string_agg(a.id || ' ' || a.office_id || ' ' || a.state || ' ' || length(a.content),"
                        + " E'\\n' order by a.id) from accusation a");
    }

    byte[] content(UUID id) {
        return java.util.HexFormat.of()
                .parseHex(owner("select encode(content, 'hex') from accusation where id = '" + id + "'"));
    }

    /** A use case, which opens its transaction itself. */
    AttackList.Attempt use(Actor actor, String words, Callable<Object> deed) {
        return new AttackList.Attempt(words, () -> world.as(actor, deed));
    }

    static String shown(PublicStatus status) {
        return status.toString() + status.title();
    }
}
