package org.hongyan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void a_password_is_long_random_and_the_same_after_a_restart() {
        Path file = folder.resolve("secrets.properties");
        String first = new Secrets(file).get("db.hongyan_desk");

        assertThat(first).matches("[0-9a-f]{48}");
        assertThat(new Secrets(file).get("db.hongyan_desk")).isEqualTo(first);
        assertThat(new Secrets(file).get("db.hongyan_portal")).isNotEqualTo(first);
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        Path file = folder.resolve("secrets.properties");
        new Secrets(file).get("db.hongyan_desk");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
