package org.hongyan.tenant.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what (domain.md §3.7), asked of the database with the rights of its own roles. */
class IsolationIT {

    private static final String DENIED = "42501";

    private static Scene scene;

    @BeforeAll
    static void play() {
        scene = new Scene();
    }

    static Stream<String> privateTables() {
        return Catalogue.privateTables().stream();
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    @DisplayName("the scene has rows in every table, so that seeing none means something")
    void sceneIsComplete(String table) {
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            assertThat(superuser.count(table))
                    .as("a new table needs a row in CaseRows or Scene")
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    @DisplayName("a body without a part sees no row of anything")
    void strangerSeesNothing(String table) {
        try (Session desk = scene.desk(scene.stranger)) {
            assertThat(rows(desk, table)).isIn("0", "denied");
        }
        try (Session nobody = Session.of(scene.database.asDesk())) {
            assertThat(rows(nobody, table)).isIn("0", "denied");
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    @DisplayName("each of the four bodies sees rows of its own case and none of the other")
    void onlyTheOwnCase(String table) {
        for (Actor actor : List.of(scene.city, scene.town)) {
            noneOf(table, scene.own, actor);
        }
        for (Actor actor : List.of(scene.otherCity, scene.otherTown)) {
            noneOf(table, scene.other, actor);
        }
    }

    private static void noneOf(String table, CaseRows own, Actor actor) {
        String foreign = String.format(
                Foreign.ROWS.getOrDefault(table, table.startsWith("accusation") ? "true" : "matter_id <> '%1$s'"),
                own.matter,
                actor.officeId(),
                actor.bodyId(),
                actor.personId());
        try (Session desk = scene.desk(actor)) {
            assertThat(rows(desk, table + " where " + foreign)).as(actor.name()).isIn("0", "denied");
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    @DisplayName("a citizen without a proof, or with a wrong one, sees no row of anything")
    void withoutProofNothing(String table) {
        try (Session nobody = Session.of(scene.database.asPortal())) {
            assertThat(rows(nobody, table)).isIn("0", "denied");
        }
        try (Session guesser = scene.citizen("guess".repeat(8), "")) {
            assertThat(rows(guesser, table)).isIn("0", "denied");
        }
        try (Session pretender = Session.of(scene.database.asPortal())
                .tell(scene.town.officeId(), scene.town.bodyId(), null, scene.town.personId(), "")) {
            assertThat(rows(pretender, table))
                    .as("a portal connection that claims a body")
                    .isIn("0", "denied");
        }
    }

    @ParameterizedTest(name = "{0}: holder {1}, sender {2}, unallotted section {3}, first {4}, second petitioner {5}")
    @CsvSource(
            textBlock =
                    """
            matter,           1, 1, 0, 2, 2
            petition,         1, 1, 0, 1, 1
            petitioner,       2, 2, 0, 1, 1
            material,         1, 1, 0, 1, 0
            petitioner_proof, denied, denied, denied, 1, 1
            demand,           1, 1, 0, 1, 1
            standing,         1, 1, 0, denied, denied
            desk_item,        1, 1, 0, denied, denied
            clock,            2, 2, 0, 4, 4
            handover,         1, 1, 0, denied, denied
            handover_packet,  1, 1, 0, denied, denied
            objection,        1, 1, 0, denied, denied
            report,           1, 1, 0, denied, denied
            document,         4, 1, 0, 2, 1
            document_counter, 1, 0, 1, denied, denied
            document_service, 2, 2, 0, 1, 1
            document_seal,    1, 1, 0, 1, 1
            working_note,     1, 1, 0, denied, denied
            demand_finding,   1, 0, 0, denied, denied
            notice,           1, 0, 0, denied, denied
            outbox,           denied, denied, denied, denied, denied
            merger,           1, 1, 0, 1, 1
            match_ask,        1, 0, 1, denied, denied
            match_request,    0, 0, 0, denied, denied
            match_alarm,      0, 0, 0, denied, denied
            rating,           0, 0, 0, 1, 0
            reply_confirmation, 1, 1, 0, 1, 0
            event,            3, 3, 0, 2, 2
            event_link,       4, 4, 0, 4, 4
            chain_head,       denied, denied, denied, denied, denied
            attachment,       1, 1, 0, 1, 1
            attachment_share, 1, 1, 1, denied, denied
            staff_draft,      1, 0, 0, denied, denied
            review,           0, 1, 0, 1, 0
            review_order,     1, 1, 0, denied, denied
            """)
    @DisplayName("who sees how many rows of one case")
    void whoSeesWhat(String table, String holder, String sender, String section, String first, String second) {
        List<String> seen = new ArrayList<>();
        for (Actor actor : List.of(scene.town, scene.city, scene.sectionWorker)) {
            try (Session desk = scene.desk(actor)) {
                seen.add(rows(desk, table));
            }
        }
        for (String proof : List.of(scene.own.firstProof, scene.own.secondProof)) {
            try (Session portal = scene.citizen(proof)) {
                seen.add(rows(portal, table));
            }
        }
        assertThat(seen).containsExactly(holder, sender, section, first, second);
    }

    @Test
    @DisplayName(
            "a sender sees milestones and what was signed for the chain, never notes or drafts of the body handling it")
    void senderSeesMilestones() {
        try (Session desk = scene.desk(scene.city)) {
            assertThat(desk.query("select text from working_note")).containsExactly("市里的内部记录");
            assertThat(desk.query("select kind from document")).containsExactly("HANDLING_OPINION");
            assertThat(desk.query("select kind || ' ' || audience from event order by seq"))
                    .containsExactly("SUBMIT PETITIONER", "HAND_OVER CHAIN", "REMARK OFFICE");
        }
        try (Session desk = scene.desk(scene.otherTown)) {
            assertThat(desk.count("petition")).isEqualTo(1);
            assertThat(desk.count("petitioner"))
                    .as("the packet came without identity")
                    .isZero();
        }
    }

    @Test
    @DisplayName("a representative sees the own name, papers and rating, not those of the other")
    void representativesApart() {
        try (Session portal = scene.citizen(scene.own.secondProof)) {
            assertThat(portal.query("select seq from petitioner")).containsExactly("2");
            assertThat(portal.query("select kind from document")).containsExactly("HANDLING_OPINION");
            assertThat(portal.query("select petitioner_id from document_service"))
                    .containsExactly(scene.own.secondPetitioner.toString());
            assertThat(portal.run("update rating set value = 'SATISFIED'")).isZero();
        }
    }

    @Test
    @DisplayName("the rated body sees a rating once its window has closed, and the reason only with consent")
    void ratedAfterTheWindow() {
        try (Session job = scene.job(scene.stranger)) {
            assertThat(job.run("update rating set shown_at = now()")).isZero();
        }
        try (Session job = scene.job(scene.town)) {
            assertThat(job.run("update rating set shown_at = now() where id = ?", scene.own.rating))
                    .isEqualTo(1);
            job.commit();
        }
        try (Session desk = scene.desk(scene.town)) {
            assertThat(desk.query("select value || coalesce(reason_shown, '-') from rating"))
                    .containsExactly("DISSATISFIED-");
            assertThat(refused(() -> desk.query("select reason from rating"))).isEqualTo(DENIED);
        }
        try (Session portal = scene.citizen(scene.own.firstProof)) {
            assertThat(portal.run("update rating set value = 'SATISFIED'"))
                    .as("too late")
                    .isZero();
        }
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run("update rating set shown_at = null where id = ?", scene.own.rating);
            superuser.commit();
        }
    }

    @Test
    @DisplayName("settings end with the transaction: the next one on the same connection sees nothing")
    void settingsDoNotLeak() {
        try (Session desk = scene.desk(scene.town)) {
            assertThat(desk.count("matter")).isEqualTo(1);
            desk.commit();
            assertThat(desk.count("matter")).isZero();
            assertThat(desk.query("select coalesce(hy_office(), hy_body(), hy_section(), hy_actor())::text"))
                    .containsExactly((String) null);
            desk.rollback();
            desk.as(scene.otherTown.officeId(), scene.otherTown.bodyId(), null, scene.otherTown.personId());
            assertThat(desk.query("select id from matter")).containsExactly(scene.other.matter.toString());
            desk.rollback();
            assertThat(desk.count("matter")).isZero();
        }
        try (Session portal = scene.citizen(scene.own.firstProof)) {
            assertThat(portal.count("petition")).isEqualTo(1);
            portal.commit();
            assertThat(portal.count("petition")).isZero();
            assertThat(portal.query("select hy_proofs()")).containsExactly((String) null);
        }
    }

    @Test
    @DisplayName("the day passing finds clocks, windows and unscanned files of all offices, and no content")
    void jobsFindWithoutContent() {
        try (Session job = scene.job(scene.stranger)) {
            assertThat(job.count("clock")).isEqualTo(4);
            for (String table : List.of("matter", "petition", "petitioner", "event", "document", "handover")) {
                assertThat(job.count(table)).as(table).isZero();
            }
        }
        for (String sql : List.of(
                "select value from rating",
                "select reason from rating",
                "select text from working_note",
                "select proof from petitioner_proof",
                "select content from staff_draft",
                "select answers_sealed from public_draft",
                "select detail from audit_record")) {
            try (Session job = scene.job(scene.town)) {
                assertThat(refused(() -> job.query(sql))).as(sql).isEqualTo(DENIED);
            }
        }
        Function<Session, Integer> stop = session ->
                session.run("update clock set state = 'STOPPED', stopped_on = current_date where state = 'RUNNING'");
        try (Session job = scene.job(scene.stranger)) {
            assertThat(stop.apply(job)).as("moves nothing without standing").isZero();
        }
        try (Session job = scene.job(scene.town)) {
            assertThat(stop.apply(job))
                    .as("acts for the body whose clock it is")
                    .isEqualTo(2);
        }
    }

    static String rows(Session session, String from) {
        try {
            return String.valueOf(session.count(from));
        } catch (Session.Failed failed) {
            assertThat(failed.state()).as(from).isEqualTo(DENIED);
            return "denied";
        }
    }

    private static String refused(ThrowingCallable attack) {
        Session.Failed failed = catchThrowableOfType(Session.Failed.class, attack);
        return failed == null ? "done" : failed.state();
    }
}
