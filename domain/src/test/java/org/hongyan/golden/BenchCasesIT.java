package org.hongyan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The benchmark multiplies whole cases that the product itself has written. They are kept as files, and this test plays
 * them again: where the product writes a row or a value that the files do not have, or no longer writes one, it fails.
 *
 * <p>{@code -Dbench.cases.write=<folder>} writes the files anew.
 */
class BenchCasesIT {

    private static final Path KEPT = Path.of("..", "docker", "src", "main", "resources", "bench", "cases");

    private static World world;
    private static Stage stage;

    @BeforeAll
    static void begin() {
        world = World.start();
        stage = new Stage(world);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("the cases which the benchmark multiplies have the rows and values the product writes today")
    void cases() throws IOException {
        Map<String, Map<String, List<String>>> written = new TreeMap<>();
        // one line of the script after which the case is taken, by the name of the file
        written.putAll(play("01-online-township-opinion", Map.of(1, "submitted", 2, "registered", 6, "handling")));
        written.putAll(play("08-answer-at-once", Map.of()));
        String folder = System.getProperty("bench.cases.write", "");
        for (var one : written.entrySet()) {
            String name = one.getKey() + ".tsv";
            if (!folder.isEmpty()) {
                Files.write(Path.of(folder).resolve(name), CaseRows.lines(one.getValue()));
            } else {
                assertThat(CaseRows.shape(CaseRows.lines(one.getValue())))
                        .as("%s: what the product writes (left) and what the benchmark multiplies (right)", name)
                        .isEqualTo(CaseRows.shape(Files.readAllLines(KEPT.resolve(name))));
            }
        }
    }

    /** Plays the script to its end, where the case is called {@code closed-<number of the script>}. */
    private static Map<String, Map<String, List<String>>> play(String script, Map<Integer, String> after)
            throws IOException {
        History history = History.all().stream()
                .filter(one -> one.file().getFileName().toString().startsWith(script))
                .findFirst()
                .orElseThrow();
        Story story = new Story(stage, script);
        CaseRows rows = new CaseRows(world, stage);
        Map<String, Map<String, List<String>>> taken = new LinkedHashMap<>();
        int done = 0;
        for (Object part : history.parts()) {
            if (part instanceof History.Wish wish) {
                story.wish(wish);
            } else if (part instanceof Line line) {
                world.clock().setDay(line.day());
                new Verbs().act(story, line);
                done++;
                if (after.containsKey(done)) {
                    taken.put(after.get(done), rows.of(story.named(Story.ONLY)));
                }
            }
        }
        taken.put("closed-" + script.substring(0, 2), rows.of(story.named(Story.ONLY)));
        return taken;
    }
}
