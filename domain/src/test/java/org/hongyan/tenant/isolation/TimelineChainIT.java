package org.hongyan.tenant.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
                assertThat(session.query("select event_broken(?)", scene.own.matter))
                        .isEmpty();
            }
        }
        for (String forgery : List.of(
                "update event set happened_at = happened_at - interval '1 day' where seq = 2 and matter_id = ?",
                "update event set actor_name = '别人' where seq = 2 and matter_id = ?",
                "update event set args = '{\"a\":\"b\"}' where seq = 2 and matter_id = ?",
                "update event_link set link = '\\x00' where seq = 2 and matter_id = ?",
                "delete from event_link where seq = 2 and matter_id = ?")) {
            try (Session superuser = Session.of(scene.database.as("postgres"))) {
                superuser.run(forgery, scene.own.matter);
                assertThat(superuser.query("select event_broken(?)", scene.own.matter))
                        .as(forgery)
                        .isNotEmpty();
            }
        }
        try (Session superuser = Session.of(scene.database.as("postgres"))) {
            superuser.run("set local timezone to 'America/New_York'");
            assertThat(superuser.query("select event_broken(?)", scene.own.matter))
                    .as("whatever the session's settings")
                    .isEmpty();
            superuser.run(
                    "update event set args = '{}', salt = null where seq = 2 and matter_id = ?", scene.own.matter);
            assertThat(superuser.query("select event_broken(?)", scene.own.matter))
                    .as("erased by law, still verifies")
                    .isEmpty();
        }
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
