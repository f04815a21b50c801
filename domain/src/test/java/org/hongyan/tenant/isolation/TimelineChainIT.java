package org.hongyan.tenant.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of the timeline, and what is left to a body once its packet was ended. */
class TimelineChainIT {

    private static final String DENIED = "42501";

    private static Scene scene;

    @BeforeAll
    static void play() {
        scene = new Scene();
    }

    @Test
    @DisplayName("the timeline verifies for everybody with a part, and a changed entry is found")
    void timelineVerifies() {
        for (Session session :
                List.of(scene.desk(scene.town), scene.desk(scene.city), scene.citizen(scene.own.firstProof))) {
            try (session) {
                assertThat(session.query(
                                "select entries || coalesce(faults, '') from timeline_own(?)", scene.own.matter))
                        .containsExactly("4");
            }
        }
        try (Session stranger = scene.desk(scene.otherCity)) {
            assertThat(stranger.query("select entries from timeline_own(?)", scene.own.matter))
                    .isEmpty();
        }
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run("set local timezone to 'America/New_York'");
            assertThat(faults(superuser)).as("whatever the session's settings").isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            update event set happened_at = happened_at - interval '1 day' where seq = 2 and matter_id = ? | 2 CHANGED
            update event set actor_name = '别人' where seq = 2 and matter_id = ? | 2 CHANGED
            update event set args = '{"a":"b"}' where seq = 2 and matter_id = ? | 2 CHANGED
            update event_link set link = '\\x00' where seq = 2 and matter_id = ? | 2 CHANGED
            delete from event_link where seq = 2 and matter_id = ? | 2 MISSING
            delete from event where seq = 2 and matter_id = ? | 2 MISSING
            update event set args = '{}', salt = null where seq = 2 and matter_id = ? | 2 ERASED
            with e as (delete from event where seq = 4 and matter_id = ? returning matter_id) delete from event_link l using e where l.matter_id = e.matter_id and l.seq = 4 | 4 CUT
            update chain_head set seq = 3 where matter_id = ? | 4 CUT
            delete from chain_head where matter_id = ? | 4 CUT
            """)
    @DisplayName("whoever has the rights of a superuser changes, erases, takes out or cuts off, and is found")
    void found(String forgery, String fault) {
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run(forgery, scene.own.matter);
            assertThat(faults(superuser)).contains(fault);
        }
    }

    @Test
    @DisplayName("content erased by law holds once a later entry says so and the hash of what stood there is kept")
    void erasedByLaw() {
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run("delete from timeline_sealed_head where matter_id = ?", scene.own.matter);
            superuser.run(
                    "update event_link l set erased = event_content_hash(e) from event e where e.matter_id = ? and"
                            + " l.matter_id = e.matter_id and l.seq = e.seq and e.seq = 2",
                    scene.own.matter);
            superuser.run(
                    "update event set args = '{}', salt = null where seq = 2 and matter_id = ?", scene.own.matter);
            assertThat(faults(superuser)).as("nothing says so").containsExactly("2 ERASED");
            superuser.run("update event set kind = 'CONTENT_ERASED' where seq = 4 and matter_id = ?", scene.own.matter);
            superuser.run(
                    "update event_link l set link = event_link_of(b.link, e) from event e, event_link b"
                            + " where e.matter_id = ? and l.matter_id = e.matter_id and l.seq = 4 and e.seq = 4"
                            + " and b.matter_id = e.matter_id and b.seq = 3",
                    scene.own.matter);
            superuser.run(
                    "update chain_head h set link = l.link from event_link l where h.matter_id = ?"
                            + " and l.matter_id = h.matter_id and l.seq = 4",
                    scene.own.matter);
            assertThat(faults(superuser)).isEmpty();
        }
    }

    @Test
    @DisplayName("a whole chain rewritten, head and all, differs from what was sealed; so does a batch rewritten")
    void sealed() {
        try (Session jobs = Session.of(scene.database.asJobs())) {
            assertThat(jobs.query("select timeline_seal_next(now(), 5000)"))
                    .as("once each, the scene has sealed them")
                    .containsExactly("0");
            assertThat(jobs.query("select no || ' ' || holds from timeline_seals(0)"))
                    .containsExactly("1 true");
            jobs.commit();
        }
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run("delete from event where seq = 4 and matter_id = ?", scene.own.matter);
            superuser.run("delete from event_link where seq = 4 and matter_id = ?", scene.own.matter);
            superuser.run(
                    "update chain_head h set seq = 3, link = l.link from event_link l where h.matter_id = ?"
                            + " and l.matter_id = h.matter_id and l.seq = 3",
                    scene.own.matter);
            assertThat(faults(superuser)).containsExactly("4 SEALED");
            superuser.run("delete from timeline_sealed_head where matter_id = ?", scene.own.matter);
            assertThat(faults(superuser)).isEmpty();
            assertThat(superuser.query("select no || ' ' || holds from timeline_seals(0)"))
                    .as("the digest of the batch, which stands in the book outside as well")
                    .containsExactly("1 false");
        }
        try (Session desk = scene.desk(scene.city)) {
            assertThat(desk.query("select matter_id from timeline_sweep(null, '', 500)"))
                    .as("no auditor")
                    .isEmpty();
        }
    }

    private static List<String> faults(Session session) {
        return session.query("select seq || ' ' || fault from timeline_faults(?)", scene.own.matter);
    }

    @Test
    @DisplayName("a body whose packet was ended keeps milestones, not the material")
    void endedPacket() {
        try (Session desk = scene.desk(scene.otherCity)) {
            assertThat(desk.run("update handover_packet set ended = true")).isEqualTo(1);
            desk.commit();
        }
        try (Session desk = scene.desk(scene.otherTown)) {
            assertThat(desk.count("petition")).isZero();
            assertThat(desk.count("matter")).isEqualTo(1);
        }
        try (Session desk = scene.desk(scene.otherCity)) {
            assertThat(refused(() -> desk.run("update handover_packet set ended = false")))
                    .isEqualTo(DENIED);
        }
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run("update handover_packet set ended = false");
            superuser.commit();
        }
    }

    private static String refused(ThrowingCallable attack) {
        Session.Failed failed = catchThrowableOfType(Session.Failed.class, attack);
        return failed == null ? "done" : failed.state();
    }
}
