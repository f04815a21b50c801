package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Pause;
import org.hongyan.deadline.Term;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Cases;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the book of clocks does to one matter's clocks, and what it leaves alone. */
class ClockBookIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);

    private static World world;
    private static TestOffice county;
    private static Actor clerk;

    private UUID matter;

    @BeforeAll
    static void begin() {
        world = World.start();
        county = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        clerk = world.places().person(county, "周分流", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @BeforeEach
    void register() {
        matter = new Cases(world).registered(county, clerk);
    }

    @Test
    @DisplayName("停的只是指明的种类、指明的单位；停着的再走，已停的不动")
    void only_what_is_named() {
        started(start(ClockKind.HANDLING));
        change(book -> book.stopOf(matter, UUID.randomUUID(), DAY, ClockKind.DISPATCH, ClockKind.HANDLING));
        assertThat(clocks()).extracting(MatterClock::isRunning).containsExactly(true, true);
        change(book -> book.pause(matter, DAY, ClockKind.DISPATCH));
        assertThat(state(ClockKind.DISPATCH)).isEqualTo(State.PAUSED);
        assertThat(state(ClockKind.HANDLING)).isEqualTo(State.RUNNING);
        change(book -> book.pause(matter, DAY.plusDays(9), ClockKind.DISPATCH));
        assertThat(clock(ClockKind.DISPATCH).stoppedOn())
                .as("the first day counts")
                .isEqualTo(DAY);
        change(book -> book.revive(matter, ClockKind.HANDLING));
        assertThat(state(ClockKind.DISPATCH)).isEqualTo(State.PAUSED);
        change(book -> book.revive(matter, ClockKind.DISPATCH, ClockKind.HANDLING));
        assertThat(state(ClockKind.DISPATCH)).isEqualTo(State.RUNNING);
        change(book -> book.stopOf(matter, county.body(), DAY, ClockKind.DISPATCH));
        change(book -> book.revive(matter, ClockKind.DISPATCH));
        assertThat(state(ClockKind.DISPATCH)).as("stopped for good").isEqualTo(State.STOPPED);
        change(book -> book.stopAll(matter, DAY, ClockKind.HANDLING));
        assertThat(state(ClockKind.HANDLING)).isEqualTo(State.RUNNING);
        change(book -> book.stopAll(matter, DAY));
        assertThat(state(ClockKind.HANDLING)).isEqualTo(State.STOPPED);
    }

    @Test
    @DisplayName("没起过的不走；交办单位定了期限的，以定的为准")
    void a_limit_that_was_set_wins() {
        assertThat(running(ClockKind.ASSIGNED_LIMIT)).isEmpty();
        assertThat(started(start(ClockKind.ASSIGNED_LIMIT).within(Term.until(DAY.plusDays(3)))))
                .contains(DAY.plusDays(3));
        assertThat(running(ClockKind.ASSIGNED_LIMIT)).isPresent();
    }

    @Test
    @DisplayName("2022 年 5 月 1 日前登记的没有异议期限，以后登记的有；网上提交还没登记的，按提交那天")
    void the_law_of_the_day_of_registration_says_whether_there_is_a_clock() {
        assertThat(started(start(ClockKind.OBJECTION))).isPresent();
        world.clock().setDay(LocalDate.of(2022, 4, 29));
        register();
        assertThat(started(start(ClockKind.OBJECTION))).isEmpty();
        world.clock().setDay(DAY);
        matter = world.as(clerk, () -> world.inTransaction(this::submitted));
        assertThat(started(start(ClockKind.DISPATCH))).isPresent();
    }

    private UUID submitted() {
        Matter online = Matter.submitted(
                "试-" + world.get(Matters.class).nextSerial(),
                county.id(),
                county.body(),
                new MatterDetails(Nature.CLAIM, "青苗补偿款未到账", null, null, "柳堤村", false, false, 1, DAY),
                world.clock().instant());
        world.get(Matters.class).add(online, List.of());
        world.get(StandingBook.class).open(online);
        world.get(StandingBook.class).refresh(online);
        return online.id();
    }

    @Test
    @DisplayName("延长只延走着的、指明的、依规可延的；延过的不再延")
    void prolonged_once() {
        started(start(ClockKind.HANDLING));
        assertThat(extended(30, ClockKind.REVIEW)).isEmpty();
        assertThat(extended(31, ClockKind.HANDLING)).as("thirty days at most").isEmpty();
        LocalDate longer = extended(30, ClockKind.HANDLING, ClockKind.REVIEW).orElseThrow();
        assertThat(longer).isAfter(clock(ClockKind.HANDLING).originalDueOn());
        change(book -> book.pause(matter, DAY, ClockKind.HANDLING));
        assertThat(extended(30, ClockKind.HANDLING)).isEmpty();
        assertThat(clock(ClockKind.HANDLING).dueOn()).isEqualTo(longer);
    }

    @Test
    @DisplayName("停错了的接着走原来的期限，收回的不算；从没有过的没有")
    void runs_again_with_its_own_due_date() {
        assertThat(again(ClockKind.HANDLING)).isEmpty();
        LocalDate due = clock(ClockKind.DISPATCH).dueOn();
        change(book -> book.stop(matter, DAY, ClockKind.DISPATCH));
        assertThat(running(ClockKind.DISPATCH)).isEmpty();
        assertThat(again(ClockKind.DISPATCH)).contains(due);
        assertThat(state(ClockKind.DISPATCH)).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("听证停的日子加到复核期限上，别的期限照走")
    void runs_on_later_by_the_pauses() {
        started(start(ClockKind.FINAL_REVIEW));
        LocalDate due = clock(ClockKind.FINAL_REVIEW).dueOn();
        LocalDate dispatch = clock(ClockKind.DISPATCH).dueOn();
        change(book -> book.pause(matter, DAY, ClockKind.FINAL_REVIEW));
        change(book ->
                book.runOn(matter, ClockKind.FINAL_REVIEW, List.of(new Pause(DAY.plusDays(1), DAY.plusDays(10)))));
        assertThat(clock(ClockKind.FINAL_REVIEW).isRunning()).isTrue();
        assertThat(clock(ClockKind.FINAL_REVIEW).dueOn()).isAfterOrEqualTo(due.plusDays(10));
        assertThat(clock(ClockKind.DISPATCH).dueOn()).isEqualTo(dispatch);
        List<MatterClock> moved = ask(book -> book.countAgain(matter));
        assertThat(moved).as("the same calendar").isEmpty();
    }

    private ClockStart start(ClockKind kind) {
        return ClockStart.of(matter, kind, county.id(), county.body(), DAY);
    }

    private Optional<LocalDate> started(ClockStart start) {
        return ask(book -> book.start(start).map(MatterClock::dueOn));
    }

    private void change(Consumer<ClockBook> deed) {
        ask(book -> {
            deed.accept(book);
            return true;
        });
    }

    private <T> T ask(Function<ClockBook, T> deed) {
        return world.as(clerk, () -> world.inTransaction(() -> deed.apply(world.get(ClockBook.class))));
    }

    private Optional<MatterClock> running(ClockKind kind) {
        return ask(book -> book.running(matter, kind));
    }

    private Optional<LocalDate> extended(int days, ClockKind... kinds) {
        return ask(book -> book.extend(matter, days, DAY, kinds));
    }

    private Optional<LocalDate> again(ClockKind kind) {
        return ask(book -> book.runAgain(matter, kind));
    }

    private List<MatterClock> clocks() {
        return ask(book -> book.ofMatter(matter));
    }

    private MatterClock clock(ClockKind kind) {
        return clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private State state(ClockKind kind) {
        return clock(kind).state();
    }
}
