package org.hongyan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two people take conflicting steps in one matter at the same moment, in two transactions of the real database: one
 * wins, the other gets a typed refusal, and nothing is half done: the matter looks exactly as if the winner had been
 * alone.
 */
class RaceIT {

    private static final int ROUNDS = 2;

    private static final String PETITION =
            """
            petition claim 村口公路塌方影响出行
              text   暴雨后塌方一个月没有清理。
              demand 请求清理塌方。
              place  官塘驿镇
              by     李秀兰 13800000001 官塘驿镇柳堤村3组
            """;

    private static final String REGISTERED = "2026-11-02 赤壁市信访局.登记 registers visit";
    private static final String REFERRED = REGISTERED + "\n2026-11-02 赤壁市信访局.登记 refers to=官塘驿镇人民政府";
    private static final String ACCEPTED = REFERRED + "\n2026-11-02 官塘驿镇人民政府.经办 accepts served=POST";
    private static final String OBJECTING = REFERRED + "\n2026-11-02 官塘驿镇人民政府.经办 drafts-objection"
            + " reasons=\"塌方路段由市公路部门养护,不属于镇政府职权范围。\" proper=赤壁市公路局";
    private static final String OBJECTED = OBJECTING + "\n2026-11-02 官塘驿镇人民政府.签发 signs-objection";
    private static final String FOUND = ACCEPTED
            + "\n2026-11-02 官塘驿镇人民政府.经办 hears people=李秀兰 text=\"听取了陈述。\""
            + "\n2026-11-02 官塘驿镇人民政府.经办 finds SUPPORTED facts=\"塌方二百方。\" basis=《公路法》第三十五条"
            + " opinion=\"三日内清理。\" promiser=官塘驿镇人民政府 promised=2026-11-05";
    private static final String PENDING = FOUND + "\n2026-11-02 官塘驿镇人民政府.经办 submits-opinion";
    private static final String SERVED = PENDING
            + "\n2026-11-02 官塘驿镇人民政府.签发 signs-opinion\n2026-11-02 官塘驿镇人民政府.经办 serves HANDLING_OPINION"
            + "\n2026-11-02 李秀兰 confirms";
    private static final String EXTENDING =
            ACCEPTED + "\n2026-11-02 官塘驿镇人民政府.经办 prepares-extension days=10 reason=\"需要鉴定。\"";
    private static final String REPORTED = SERVED.replace("refers to=官塘驿镇人民政府", "assigns to=官塘驿镇人民政府 by=2026-12-18")
            + "\n2026-11-02 官塘驿镇人民政府.经办 drafts-report course=\"现场查看,组织清理。\" result=\"处理意见书已经送达。\""
            + "\n2026-11-02 官塘驿镇人民政府.签发 signs-report";

    private static final String ANSWER = "2026-11-02 赤壁市信访局.登记 ";
    private static final String TOWN = "2026-11-02 官塘驿镇人民政府.";

    /** Two steps of which only one can be taken, from where both are open. */
    private record Pair(String name, String before, String one, String other) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("recall and accept", REFERRED, ANSWER + "recalls reason=选错单位了。", TOWN + "经办 accepts served=POST"),
            new Pair(
                    "recall and sign an objection",
                    OBJECTING,
                    ANSWER + "recalls reason=选错单位了。",
                    TOWN + "签发 signs-objection"),
            new Pair(
                    "sign an objection and accept",
                    OBJECTING,
                    TOWN + "签发 signs-objection",
                    TOWN + "经办 accepts served=POST"),
            new Pair("uphold and reject", OBJECTED, ANSWER + "upholds", "2026-11-02 赤壁市信访局.登记二 rejects"),
            new Pair("uphold twice", OBJECTED, ANSWER + "upholds", "2026-11-02 赤壁市信访局.登记二 upholds"),
            new Pair(
                    "two dispatchers refer to two bodies",
                    REGISTERED,
                    ANSWER + "refers to=官塘驿镇人民政府",
                    "2026-11-02 赤壁市信访局.登记二 refers to=车埠镇人民政府"),
            new Pair(
                    "two dispatchers refer to the same body",
                    REGISTERED,
                    ANSWER + "refers to=官塘驿镇人民政府",
                    "2026-11-02 赤壁市信访局.登记二 refers to=官塘驿镇人民政府"),
            new Pair(
                    "two handlers accept",
                    REFERRED,
                    TOWN + "经办 accepts served=POST",
                    TOWN + "经办二 accepts served=IN_PERSON"),
            new Pair(
                    "sign and send back",
                    PENDING,
                    TOWN + "签发 signs-opinion",
                    TOWN + "签发 returns-opinion remarks=请补充依据。"),
            new Pair("sign twice", PENDING, TOWN + "签发 signs-opinion", TOWN + "签发 signs-opinion"),
            new Pair("submit twice", FOUND, TOWN + "经办 submits-opinion", TOWN + "经办二 submits-opinion"),
            new Pair(
                    "prepare an extension twice",
                    ACCEPTED,
                    TOWN + "经办 prepares-extension days=10 reason=需要鉴定。",
                    TOWN + "经办二 prepares-extension days=20 reason=需要会商。"),
            new Pair(
                    "sign an extension and send it back",
                    EXTENDING,
                    TOWN + "签发 signs",
                    TOWN + "签发 sends-back remarks=不同意延长。"),
            new Pair("sign an extension and take it back", EXTENDING, TOWN + "签发 signs", TOWN + "经办 takes-back"),
            new Pair("complete twice", SERVED, TOWN + "经办 completes", TOWN + "经办二 completes"),
            new Pair(
                    "accept a report and return it",
                    REPORTED,
                    ANSWER + "accepts-report",
                    "2026-11-02 赤壁市信访局.登记二 returns-report reasons=请补充照片。 by=2026-12-04"),
            new Pair(
                    "withdraw twice",
                    REGISTERED,
                    ANSWER + "records-withdrawal person=李秀兰",
                    "2026-11-02 赤壁市信访局.登记二 records-withdrawal person=李秀兰"));

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

    @TestFactory
    @DisplayName("两人同时办同一件事：一个成，另一个得到说明原因的拒绝，没有半途的东西")
    Stream<DynamicTest> one_wins_and_the_other_is_told() {
        return PAIRS.stream().map(pair -> DynamicTest.dynamicTest(pair.name(), () -> race(pair)));
    }

    private static void race(Pair pair) throws Exception {
        List<String> oneAlone = alone(pair.before(), pair.one());
        List<String> otherAlone = alone(pair.before(), pair.other());
        for (int round = 0; round < ROUNDS; round++) {
            Story story = begun(pair.before());
            Observation before = look(story);
            List<String> outcomes = together(story, pair.one(), pair.other());
            List<String> after = look(story).since(before);
            assertThat(outcomes).as("%s: exactly one wins", pair.name()).containsOnlyOnce("taken");
            assertThat(outcomes)
                    .as("%s: the other is refused by name", pair.name())
                    .allMatch(outcome -> outcome.equals("taken") || outcome.startsWith("refused "));
            assertThat(after)
                    .as("%s: as if the winner had been alone", pair.name())
                    .isEqualTo(outcomes.get(0).equals("taken") ? oneAlone : otherAlone);
        }
    }

    private static Story begun(String before) {
        Story story = new Story(stage, "race");
        for (String line : (PETITION + before).split("\n", -1)) {
            String text = line.strip();
            if (text.startsWith("petition ")) {
                story.wish(new History.Wish(text.substring("petition ".length())));
            } else if (Character.isWhitespace(line.charAt(0))) {
                String[] key = text.split("\\s+", 2);
                story.wish().add("race", key[0], key[1]);
            } else {
                VERBS.act(story, at(text));
            }
        }
        return story;
    }

    private static Line at(String text) {
        Line line = Line.parse("race", text);
        world.clock().setDay(LocalDate.of(2026, 11, 2));
        return line;
    }

    private static Observation look(Story story) {
        return Observation.of(story, story.cases().iterator().next());
    }

    private static List<String> alone(String before, String step) {
        Story story = begun(before);
        Observation earlier = look(story);
        VERBS.act(story, at(step));
        return look(story).since(earlier);
    }

    private static List<String> together(Story story, String one, String other) throws Exception {
        // who takes part comes to work before the race, not during it
        List<Line> lines = List.of(at(one), at(other));
        lines.forEach(line -> stage.actor(line.actor()));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> deeds = new ArrayList<>();
            for (Line line : lines) {
                deeds.add(() -> {
                    start.await();
                    return outcome(story, line);
                });
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> deed : threads.invokeAll(deeds)) {
                outcomes.add(deed.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static String outcome(Story story, Line line) {
        try {
            VERBS.act(story, line);
            return "taken";
        } catch (RefusedException refused) {
            return "refused " + refused.refusal().getClass().getSimpleName();
        } catch (InvalidInputException wrong) {
            return "wrong " + Map.of("errors", wrong.errors());
        } catch (RuntimeException broken) {
            return "broken " + broken;
        }
    }
}
