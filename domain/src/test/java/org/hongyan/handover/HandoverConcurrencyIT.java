package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Cases;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Many people at ten bodies assign, refer, object, uphold, reject, recall, pass on, accept, answer, report and judge at
 * once, on the same matters. To be refused is expected; any other exception fails the test, and so does a database
 * that is not in order after a round.
 */
class HandoverConcurrencyIT {

    private static final int THREADS = 8;
    /** Far more than are needed; only a rare deed that has not happened yet lets it go on beyond the budget. */
    private static final int ROUNDS = 40;

    private static final int FEWEST_ROUNDS = 4;
    /** Rounds go on as long as this allows; a busy machine makes fewer. */
    private static final Duration BUDGET = Duration.ofSeconds(25);

    private static final int NEW_MATTERS = 12;
    private static final int TRIES_OF_A_THREAD = 75;
    /** As of 26 October 2026; a fixed seed shows the same choices, though not the same order of threads. */
    private static final long SEED = 20261026L;

    private static World world;
    private static Cases cases;
    private static TestOffice cityOffice;
    private static final List<TestOffice> RECEIVING = new ArrayList<>();
    private static final List<Actor> PEOPLE = new ArrayList<>();

    @BeforeAll
    static void begin() {
        world = World.start();
        cases = new Cases(world);
        TestOffice prefecture = office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        TestOffice city = office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, prefecture);
        for (String town : List.of("官塘驿镇", "神山镇", "车埠镇", "中伙铺镇")) {
            TestOffice office =
                    office("town" + PEOPLE.size(), town + "信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
            RECEIVING.add(office);
        }
        cityOffice = city;
        TestOffice congress = office("npc", "赤壁市人大常委会信访室", OfficeKind.NPC, OfficeLevel.COUNTY, null);
        samePlace(congress, city);
        department(city, "赤壁市自然资源和规划局");
        department(city, "赤壁市人力资源和社会保障局");
        department(prefecture, "咸宁市自然资源和规划局");
        RECEIVING.addAll(List.of(prefecture, city, city, congress));
        world.clock().setDay(LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static TestOffice office(String code, String name, OfficeKind kind, OfficeLevel level, TestOffice above) {
        TestOffice office = world.places().office(code, name, kind, level, above);
        PEOPLE.add(world.places().person(office, name + "甲", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER));
        PEOPLE.add(world.places()
                .person(office, name + "乙", Role.DISPATCHER, Role.HANDLER, Role.APPROVER, Role.SUPERVISOR));
        return office;
    }

    private static void department(TestOffice office, String name) {
        UUID body = world.places().body(office, name);
        PEOPLE.add(world.places().person(office, body, null, name + "甲", Role.DISPATCHER, Role.HANDLER));
        PEOPLE.add(world.places().person(office, body, null, name + "乙", Role.HANDLER, Role.APPROVER));
    }

    private static void samePlace(TestOffice one, TestOffice other) {
        world.database()
                .runAsSuperuser("update office set division_code = (select division_code from office where id = '"
                        + other.id() + "') where id = '" + one.id() + "'");
    }

    @Test
    @DisplayName("exactly one holder, no report lost, always a next step: after every round of everybody at once")
    void everybodyAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        Deeds deeds = new Deeds(world, PEOPLE);
        SureDeeds sure = new SureDeeds(world, deeds);
        HandoverInvariant invariant = new HandoverInvariant(world.database());
        Random random = new Random(SEED);
        long began = System.nanoTime();
        int tries = 0;
        try {
            for (int round = 0;
                    round < ROUNDS && (round < FEWEST_ROUNDS || inBudget(began) || misses(deeds));
                    round++) {
                List<UUID> matters = register(pool, random);
                matters.add(disputed(sure));
                matters.add(diverted(sure));
                matters.add(takenOver(sure));
                matters.add(reported(sure));
                matters.add(denied(sure));
                tries += THREADS * TRIES_OF_A_THREAD;
                race(pool, deeds, matters, random);
                invariant.check(deeds.done());
                world.clock().setDay(LocalDate.of(2026, 10, 26).plusDays(round / 3));
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(tries).isGreaterThan(2000);
        assertThat(deeds.done()).as("everything happened").containsKeys(Deeds.Kind.values());
    }

    /** A matter of the city that its land department and a township have both sent back with right. */
    private static UUID disputed(SureDeeds sure) {
        List<Actor> city = at("赤壁市信访局");
        UUID matter = cases.registered(cityOffice, city.get(0));
        sure.dispute(matter, city.get(0), city.get(1), List.of(at("赤壁市自然资源和规划局"), at("官塘驿镇信访办")));
        return matter;
    }

    /** A matter of the city that a township received and sent on to the arbitration. */
    private static UUID diverted(SureDeeds sure) {
        List<Actor> city = at("赤壁市信访局");
        UUID matter = cases.registered(cityOffice, city.get(0));
        sure.divertReceived(matter, city.get(0), at("官塘驿镇信访办"));
        return matter;
    }

    /** A matter of the city that a township handled with the help of another, and that the city took back. */
    private static UUID takenOver(SureDeeds sure) {
        List<Actor> city = at("赤壁市信访局");
        UUID matter = cases.registered(cityOffice, city.get(0));
        sure.helpedAndTakenOver(matter, city, at("神山镇信访办").get(0), at("车埠镇信访办").get(0));
        return matter;
    }

    /** A matter of the city that a township answered and reported twice. */
    private static UUID reported(SureDeeds sure) {
        List<Actor> city = at("赤壁市信访局");
        UUID matter = cases.registered(cityOffice, city.get(0));
        sure.reported(matter, city.get(0), at("中伙铺镇信访办"));
        return matter;
    }

    /** A matter of the city that a township gave up after acceptance and the next one would not have either. */
    private static UUID denied(SureDeeds sure) {
        List<Actor> city = at("赤壁市信访局");
        // a letter of real people: what goes to another body says what they want
        Petitioners people = new Petitioners(world);
        UUID matter = people.letter(city.get(0), people.claim(1)).matterId();
        sure.misplacedAndDenied(matter, city, at("车埠镇信访办"), at("神山镇信访办").get(0).bodyId());
        return matter;
    }

    private static List<Actor> at(String name) {
        return PEOPLE.stream().filter(person -> person.name().startsWith(name)).toList();
    }

    /** Some kind of deed has not happened yet. */
    private static boolean misses(Deeds deeds) {
        return deeds.done().size() < Deeds.Kind.values().length;
    }

    private static boolean inBudget(long began) {
        return System.nanoTime() - began < BUDGET.toNanos();
    }

    private static List<UUID> register(ExecutorService pool, Random random) throws Exception {
        List<Callable<UUID>> work = new ArrayList<>();
        for (int i = 0; i < NEW_MATTERS; i++) {
            TestOffice office = RECEIVING.get(random.nextInt(RECEIVING.size()));
            Actor clerk = PEOPLE.stream()
                    .filter(person -> person.bodyId().equals(office.body()))
                    .findFirst()
                    .orElseThrow();
            work.add(() -> cases.registered(office, clerk));
        }
        List<UUID> matters = new ArrayList<>();
        for (Future<UUID> matter : pool.invokeAll(work)) {
            matters.add(matter.get());
        }
        return matters;
    }

    /** Every thread tries something on a matter of this round; a few matters at a time, so that they meet. */
    private static void race(ExecutorService pool, Deeds deeds, List<UUID> matters, Random random) throws Exception {
        ConcurrentLinkedQueue<Throwable> broken = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random own = new Random(random.nextLong());
            work.add(() -> {
                for (int i = 0; i < TRIES_OF_A_THREAD; i++) {
                    int near = i * matters.size() / TRIES_OF_A_THREAD + own.nextInt(4);
                    deeds.tryOne(matters.get(near % matters.size()), own, broken);
                }
                return null;
            });
        }
        for (Future<Void> thread : pool.invokeAll(work)) {
            thread.get();
        }
        assertThat(broken).as("only refusals are expected").isEmpty();
    }
}
