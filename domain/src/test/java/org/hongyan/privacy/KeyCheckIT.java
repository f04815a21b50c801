package org.hongyan.privacy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hongyan.testing.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCheckIT {

    private static Database database;

    @TempDir
    Path folder;

    @BeforeAll
    static void migrate() {
        database = Database.fresh();
    }

    @BeforeEach
    void empty() {
        database.runAsSuperuser("truncate key_check");
    }

    @Test
    @DisplayName("R1 the ring the data was written with is accepted, also after a rotation, by every role")
    void the_right_ring_is_accepted() throws SQLException {
        KeyRing ring = KeyRingFile.create(folder);
        record(ring);
        record(KeyRingFile.rotate(folder));
        record(KeyRingFile.load(folder));
        try (Connection portal = database.asPortal().getConnection()) {
            assertThatCode(() -> KeyCheck.verify(KeyRingFile.load(folder), portal))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> KeyCheck.verifyAndRecord(ring.rotated().rotated(), portal))
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    @DisplayName("R1 a foreign ring is refused in one sentence that names both")
    void a_foreign_ring_is_refused() throws SQLException {
        KeyRing ring = KeyRing.generate();
        record(ring);
        KeyRing foreign = KeyRing.generate();
        assertThatThrownBy(() -> record(foreign))
                .isInstanceOf(KeyRingException.class)
                .hasMessageContaining(ring.id())
                .hasMessageContaining(foreign.id());
    }

    @Test
    @DisplayName("R4 a copy older than the last rotation is refused, for it cannot read what came after")
    void an_outdated_copy_is_refused() throws SQLException {
        KeyRing old = KeyRing.generate();
        record(old);
        record(old.rotated());
        assertThatThrownBy(() -> record(old))
                .isInstanceOf(KeyRingException.class)
                .hasMessageContaining("restore the newest copy");
    }

    private static void record(KeyRing ring) throws SQLException {
        try (Connection desk = database.asDesk().getConnection()) {
            KeyCheck.verifyAndRecord(ring, desk);
        }
    }
}
