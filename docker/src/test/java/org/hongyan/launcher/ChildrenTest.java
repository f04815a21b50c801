package org.hongyan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final List<String> SLEEP = List.of("sleep", "100");

    @TempDir
    private Path folder;

    @Test
    void closing_stops_what_runs_and_nothing_starts_afterwards() {
        Children children = new Children(folder);
        Child sleeper = children.start("sleeper", "sleeper", folder, Map.of(), SLEEP);
        assertThat(sleeper.alive()).isTrue();

        children.close();

        assertThat(sleeper.alive()).isFalse();
        assertThatThrownBy(() -> children.start("late", "late", folder, Map.of(), SLEEP))
                .isInstanceOf(LaunchException.class);
    }

    @Test
    void a_child_runs_in_a_session_of_its_own_without_the_callers_variables() throws IOException {
        try (Children children = new Children(folder)) {
            Child child = children.start(
                    "shell",
                    "shell",
                    folder,
                    Map.of("OURS", "1"),
                    List.of("sh", "-c", "cut -d' ' -f6 /proc/$$/stat; echo $$ $OURS"));
            child.awaitSuccess(Duration.ofSeconds(10));

            List<String> lines = Files.readAllLines(children.log("shell"));
            assertThat(lines).containsExactly(Long.toString(child.pid()), child.pid() + " 1");
        }
    }

    @Test
    void a_program_that_ends_early_is_told_with_the_end_of_its_log() {
        try (Children children = new Children(folder)) {
            Child child = children.start(
                    "Server", "server", folder, Map.of(), List.of("sh", "-c", "echo no such data; exit 3"));
            assertThatThrownBy(() -> child.awaitUntil(() -> false, Duration.ofSeconds(10)))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Server ended while starting")
                    .hasMessageContaining("no such data");
        }
    }

    @Test
    void children_die_even_when_the_launcher_is_killed() throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLauncher.class.getName(),
                        folder.toString())
                .start();
        String pid = new String(launcher.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
        ProcessHandle child = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        launcher.destroyForcibly().waitFor();

        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    /** Starts a child, tells its process id in 20 characters and waits to be killed. */
    static final class KilledLauncher {

        private KilledLauncher() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            try (Children children = new Children(folder)) {
                Child child = children.start("sleeper", "sleeper", folder, Map.of(), SLEEP);
                System.out.printf("%-20d", child.pid());
                System.out.flush();
                System.in.read();
            }
        }
    }
}
