package org.hongyan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole cases, each a script under {@code golden/histories}: every step is taken through the use case with row security,
 * and everything that it changed must stand below it, no more and no less.
 *
 * <p>{@code -Dhistories.write=<folder>} writes down what happened, for a new script; what is written is read by somebody
 * who knows the law before it is kept.
 */
class GoldenHistoriesIT {

    private static World world;
    private static Stage stage;
    private static final Verbs VERBS = new Verbs();

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
    @DisplayName("at least thirty whole cases")
    void enough() throws IOException {
        assertThat(History.all().size()).isGreaterThanOrEqualTo(30);
    }

    @TestFactory
    Stream<DynamicTest> histories() throws IOException {
        String one = System.getProperty("history", "");
        return History.all().stream()
                .filter(history -> history.file().getFileName().toString().contains(one))
                .map(history -> DynamicTest.dynamicTest(history.title(), () -> play(history)));
    }

    private static void play(History history) throws IOException {
        Story story = new Story(stage, history.file().getFileName().toString());
        Map<String, Observation> before = new LinkedHashMap<>();
        List<List<String>> written = new ArrayList<>();
        String folder = System.getProperty("histories.write", "");
        for (Object part : history.parts()) {
            if (part instanceof History.Wish wish) {
                story.wish(wish);
            } else if (part instanceof Line line) {
                List<String> happened = step(story, line, before);
                written.add(happened);
                if (folder.isEmpty()) {
                    assertThat(happened)
                            .as(
                                    "%s%n%s%nwhat it changed (left) and what stands in the script (right)",
                                    line.at(), line.written())
                            .containsExactlyElementsOf(line.expected());
                }
            }
        }
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder).resolve(story.file()), history.with(written));
        }
    }

    private static List<String> step(Story story, Line line, Map<String, Observation> before) {
        world.clock().setDay(line.day());
        List<String> happened = new ArrayList<>();
        try {
            VERBS.act(story, line);
        } catch (RefusedException refused) {
            happened.add("refused " + refused.refusal().getClass().getSimpleName());
        } catch (InvalidInputException wrong) {
            wrong.errors().forEach(error -> happened.add("wrong " + error.pointer() + " " + error.code()));
        } catch (RuntimeException broken) {
            throw new AssertionError(line.at() + ": " + line.written(), broken);
        }
        for (Story.Case one : story.cases()) {
            Observation now = Observation.of(story, one);
            Observation earlier = before.getOrDefault(one.name(), Observation.nothing());
            String name = one.name().isEmpty() ? "" : one.name() + ": ";
            now.since(earlier).forEach(change -> happened.add(name + change));
            before.put(one.name(), now);
        }
        return happened;
    }
}
