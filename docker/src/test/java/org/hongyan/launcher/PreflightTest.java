package org.hongyan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path root;

    @Test
    void a_machine_with_room_may_start() {
        assertThat(Preflight.missing(root, freePorts())).isEmpty();
    }

    @Test
    void a_taken_port_is_named_with_the_variable_that_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = freePorts();
            environment.put("HONGYAN_KEYCLOAK_PORT", Integer.toString(other.getLocalPort()));

            assertThat(Preflight.missing(root, environment)).hasValueSatisfying(sentence -> assertThat(sentence)
                    .contains("port " + other.getLocalPort() + " is taken")
                    .contains("HONGYAN_KEYCLOAK_PORT"));
        }
    }

    @Test
    void a_port_given_twice_is_refused() {
        Map<String, String> environment = freePorts();
        environment.put("HONGYAN_DB_PORT", environment.get("HONGYAN_HTTP_PORT"));

        assertThat(Preflight.missing(root, environment)).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("HONGYAN_HTTP_PORT and HONGYAN_DB_PORT are both")
                .contains("must differ"));
    }

    @Test
    void what_is_no_port_is_refused_with_its_value() {
        Map<String, String> environment = freePorts();
        environment.put("HONGYAN_HTTP_PORT", "80a");
        assertThat(Preflight.missing(root, environment)).contains("HONGYAN_HTTP_PORT is \"80a\", which is not a port.");

        environment.put("HONGYAN_HTTP_PORT", "70000");
        assertThat(Preflight.missing(root, environment))
                .contains("HONGYAN_HTTP_PORT is 70000, which is not a port (1 to 65535).");
    }

    @Test
    void data_in_use_by_another_stack_is_told() throws IOException {
        Path data = Files.createDirectories(root.resolve(".hongyan"));
        try (FileChannel file =
                FileChannel.open(data.resolve(Preflight.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LockHolder.class.getName(),
                            data.resolve(Preflight.LOCK).toString())
                    .start();
            try {
                assertThat(other.getInputStream().read()).isEqualTo('l');
                assertThat(file.isOpen()).isTrue();
                assertThat(Preflight.missing(root, freePorts()))
                        .hasValueSatisfying(sentence ->
                                assertThat(sentence).contains("already runs").contains("" + data));
            } finally {
                other.destroyForcibly();
            }
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(root.resolve("file"));
        Map<String, String> environment = freePorts();
        environment.put("HONGYAN_DATA", file.resolve("data").toString());

        assertThat(Preflight.missing(root, environment))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("cannot be used"));
    }

    private static Map<String, String> freePorts() {
        Ports free = Ports.free();
        return new HashMap<>(Map.of(
                "HONGYAN_HTTP_PORT", Integer.toString(free.http()),
                "HONGYAN_KEYCLOAK_PORT", Integer.toString(free.keycloak()),
                "HONGYAN_MANAGEMENT_PORT", Integer.toString(free.management()),
                "HONGYAN_DB_PORT", Integer.toString(free.database())));
    }

    /** Another JVM that holds the lock: within one JVM a second lock is an error and not a refusal. */
    static final class LockHolder {

        private LockHolder() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel file = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                    var lock = file.lock()) {
                System.out.write(lock.isValid() ? 'l' : 'f');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
