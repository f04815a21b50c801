package org.hongyan.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that stands before every server in an image. */
class WithSecretsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("files become variables, what is set stays, what is empty goes")
    void filesBecomeVariables() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "from a file\n");
        String told = run(Map.of(
                "HONGYAN_DB_DESK_PASSWORD_FILE", secret.toString(),
                "KC_DB_PASSWORD_FILE", secret.toString(),
                "HONGYAN_OIDC_SECRET_FILE", secret.toString(),
                "HONGYAN_OIDC_SECRET", "said",
                "HONGYAN_SMTP_HOST", "",
                "HONGYAN_CLOCK_FILE", "/not/there",
                "SSL_CERT_FILE", "/not/there"));
        assertThat(told.lines())
                .contains(
                        "HONGYAN_DB_DESK_PASSWORD=from a file",
                        "KC_DB_PASSWORD=from a file",
                        "HONGYAN_OIDC_SECRET=said",
                        "HONGYAN_CLOCK_FILE=/not/there")
                .noneMatch(line -> line.startsWith("HONGYAN_SMTP_HOST=") || line.startsWith("HONGYAN_CLOCK="));
    }

    @Test
    @DisplayName("a secret that cannot be read stops the start and names the file")
    void missingFile() throws Exception {
        assertThat(run(Map.of("HONGYAN_OIDC_SECRET_FILE", "/not/there")))
                .contains("HONGYAN_OIDC_SECRET: /not/there cannot be read")
                .doesNotContain("PATH=");
    }

    private static String run(Map<String, String> variables) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "src/main/images/with-secrets", "env").redirectErrorStream(true);
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("PATH", System.getenv("PATH"));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
