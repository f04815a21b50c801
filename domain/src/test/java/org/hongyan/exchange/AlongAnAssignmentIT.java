package org.hongyan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.exchange.Seen.refused;
import static org.hongyan.exchange.Seen.row;
import static org.hongyan.exchange.Seen.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.handover.Handovers;
import org.hongyan.handover.RecallHandover;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.testing.ReportDeeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CL9 moved by the assigner, interim reports, reminders with and without the days of a rush matter. */
class AlongAnAssignmentIT {

    static final LocalDate LIMIT = LocalDate.of(2026, 12, 18);

    static ReplyStage stage;
    static Actor supervisor;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        supervisor = stage.world.places().person(stage.city, "壬", Role.SUPERVISOR);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    static List<Exchange> seen(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(Exchanges.class).ofMatter(matter));
    }

    static List<Exchange> toAnswer(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(ExchangeOffers.class).toAnswer(stage.view(actor, matter)));
    }

    private static UUID ask(Actor by, UUID matter, LocalDate until) {
        return stage.world.as(
                by, () -> stage.world.get(AskLongerLimit.class).ask(matter, until, "鉴定机构 12 月 25 日才出结论。"));
    }

    private static void decide(Actor by, UUID asked, Boolean granted, LocalDate until, String reasons) {
        stage.world.run(by, () -> stage.world.get(DecideLongerLimit.class).decide(asked, granted, until, reasons));
    }

    private static LocalDate limit(UUID matter) {
        return stage.world.as(stage.handler, () -> stage.world
                .get(Handovers.class)
                .openTo(matter, stage.town.body())
                .orElseThrow()
                .limitOn());
    }

    private static UUID remind(Actor by, UUID matter, LocalDate answerBy, Rush rush) {
        return stage.world.as(
                by, () -> stage.world.get(RemindHolder.class).remind(matter, "已过两周，没有进展。", answerBy, rush));
    }

    @Test
    @DisplayName(
            "CL9: asked with reasons before the limit, granted by the assigner; date and clock move, all sides read it")
    void extensionGranted() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        wrong(() -> ask(stage.handler, matter, LIMIT), "/day");
        wrong(() -> ask(stage.handler, matter, LocalDate.of(2027, 1, 29)), "/day");
        wrong(
                () -> stage.world.as(
                        stage.handler,
                        () -> stage.world.get(AskLongerLimit.class).ask(matter, null, " ")),
                "/words",
                "/day");
        UUID asked = ask(stage.handler, matter, LocalDate.of(2026, 12, 24));
        refused(ExtensionAskedAlready.class, () -> ask(stage.handler, matter, LocalDate.of(2026, 12, 23)));
        assertThat(limit(matter)).isEqualTo(LIMIT);
        assertThat(row(stage.world, stage.cityClerk, matter).group()).isEqualTo(DeskGroup.TO_ANSWER);
        assertThat(toAnswer(stage.cityClerk, matter)).extracting(Exchange::id).containsExactly(asked);
        assertThat(toAnswer(stage.handler, matter)).isEmpty();

        wrong(() -> decide(stage.cityClerk, asked, null, null, ""), "/verdict");
        wrong(() -> decide(stage.cityClerk, asked, true, LIMIT, ""), "/day");
        refused(ExchangeOver.class, () -> decide(stage.congressClerk, asked, true, LIMIT.plusDays(3), ""));
        decide(stage.cityClerk, asked, true, LocalDate.of(2026, 12, 23), "等鉴定结论。");
        assertThat(limit(matter)).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(stage.clocks(stage.handler, matter, ClockKind.ASSIGNED_LIMIT))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
                    assertThat(clock.originalDueOn()).isEqualTo(LIMIT);
                    assertThat(clock.state()).isEqualTo(State.RUNNING);
                });
        assertThat(row(stage.world, stage.cityClerk, matter).group()).isEqualTo(DeskGroup.AWAITING_REPORT);
        for (Actor side : List.of(stage.handler, stage.cityClerk)) {
            assertThat(seen(side, matter)).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(ExchangeState.GRANTED);
                assertThat(one.grantedOn()).isEqualTo(LocalDate.of(2026, 12, 23));
                assertThat(one.answer()).isEqualTo("等鉴定结论。");
            });
        }
        List<TimelineEntry> read = stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(Timeline.class).of(matter));
        assertThat(read)
                .extracting(TimelineEntry::kind)
                .contains("LIMIT_EXTENDED")
                .doesNotContain("LIMIT_EXTENSION_ASKED");
        refused(ExchangeOver.class, () -> decide(stage.cityClerk, asked, false, null, "再想想。"));
    }

    @Test
    @DisplayName(
            "CL9: denied with reasons, nothing moves; too late after the limit; lapsed by the report; never from a congress")
    void extensionNotGranted() {
        UUID matter = stage.assigned(1).matterId();
        stage.signed(matter);
        UUID asked = ask(stage.handler, matter, LocalDate.of(2026, 12, 21));
        wrong(() -> decide(stage.cityClerk, asked, false, null, " "), "/answer");
        decide(stage.cityClerk, asked, false, null, "事实清楚，不需要。");
        assertThat(limit(matter)).isEqualTo(LIMIT);
        UUID again = ask(stage.handler, matter, LocalDate.of(2026, 12, 21));
        ReportDeeds.report(stage.world, stage.handler, matter, "到现场查看，走访了三户。", "已逐条答复并送达信访人。");
        assertThat(seen(stage.cityClerk, matter)).extracting(Exchange::state).contains(ExchangeState.LAPSED);
        refused(ExchangeOver.class, () -> decide(stage.cityClerk, again, true, LocalDate.of(2026, 12, 21), ""));

        UUID late = stage.assigned(1).matterId();
        stage.accept(late);
        stage.world.clock().setDay(LIMIT.plusDays(3));
        refused(LimitNotOpen.class, () -> ask(stage.handler, late, LocalDate.of(2026, 12, 24)));
        stage.world.clock().setDay(ReplyStage.START);

        Receipt fromCongress = stage.petitioners.letter(stage.congressClerk, stage.petitioners.claim(1));
        stage.hand(stage.congressClerk, fromCongress.matterId(), org.hongyan.handover.HandoverKind.ASSIGN);
        refused(
                CongressSetsNoLimit.class,
                () -> ask(stage.handler, fromCongress.matterId(), LocalDate.of(2026, 12, 21)));
        UUID referred = stage.referred(1).matterId();
        refused(NothingAssigned.class, () -> ask(stage.handler, referred, LocalDate.of(2026, 12, 21)));
        refused(MatterNotFound.class, () -> ask(stage.congressClerk, referred, LocalDate.of(2026, 12, 21)));
    }

    @Test
    @DisplayName("an interim report along an assignment: the assigner reads it, limit and report stay, nobody else")
    void interim() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        wrong(
                () -> stage.world.as(
                        stage.handler,
                        () -> stage.world.get(SendInterimReport.class).send(matter, " ")),
                "/words");
        stage.world.as(
                stage.handler, () -> stage.world.get(SendInterimReport.class).send(matter, "已经走访三户，等待鉴定。"));
        assertThat(seen(stage.cityClerk, matter)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ExchangeKind.INTERIM_REPORT);
            assertThat(one.state()).isEqualTo(ExchangeState.TOLD);
            assertThat(one.words()).contains("三户");
        });
        assertThat(limit(matter)).isEqualTo(LIMIT);
        UUID referred = stage.referred(1).matterId();
        refused(
                NothingAssigned.class,
                () -> stage.world.as(
                        stage.handler,
                        () -> stage.world.get(SendInterimReport.class).send(referred, "情况如下。")));
    }

    @Test
    @DisplayName(
            "a reminder on paper with a day: in the holder's list and case, answered; a second one only after its day")
    void reminded() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        wrong(() -> remind(stage.cityClerk, matter, ReplyStage.START, null), "/day");
        wrong(() -> remind(stage.cityClerk, matter, null, null), "/day");
        refused(NotPermitted.class, () -> remind(stage.handler, matter, LocalDate.of(2026, 11, 6), null));
        UUID reminder = remind(supervisor, matter, LocalDate.of(2026, 11, 6), null);
        assertThat(row(stage.world, stage.handler, matter).marks()).contains("REMINDED");
        assertThat(row(stage.world, stage.handler, matter).group()).isEqualTo(DeskGroup.HANDLING);
        assertThat(row(stage.world, stage.handler, matter).timer()).isEqualTo(DeskTimer.EXCHANGE_ANSWER);
        assertThat(row(stage.world, stage.handler, matter).dueOn()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).documents(matter)))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.REMINDER_LETTER);
        refused(RemindedAlready.class, () -> remind(stage.cityClerk, matter, LocalDate.of(2026, 11, 9), null));
        stage.world.clock().setDay(LocalDate.of(2026, 11, 9));
        remind(stage.cityClerk, matter, LocalDate.of(2026, 11, 13), null);

        assertThat(toAnswer(stage.handler, matter)).hasSize(2);
        wrong(() -> answer(reminder, ""), "/answer");
        answer(reminder, "已经约定 11 日调解。");
        assertThat(seen(supervisor, matter).get(0).state()).isEqualTo(ExchangeState.ANSWERED);
        assertThat(row(stage.world, stage.handler, matter).marks()).contains("REMINDED");
        answer(toAnswer(stage.handler, matter).get(0).id(), "11 日已经调解。");
        assertThat(row(stage.world, stage.handler, matter).marks()).doesNotContain("REMINDED");
    }

    private static void answer(UUID reminder, String words) {
        stage.world.run(
                stage.handler, () -> stage.world.get(AnswerReminder.class).answer(reminder, words));
    }

    @Test
    @DisplayName("CL14: an urgent reminder starts five or ten days and a mark; the answer ends them, so does a recall")
    void rush() {
        UUID matter = stage.assigned(1).matterId();
        UUID reminder = remind(stage.cityClerk, matter, null, Rush.DONE);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.RUSH))
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 11, 2)));
        assertThat(row(stage.world, stage.handler, matter).marks()).contains("RUSH", "REMINDED");
        assertThat(row(stage.world, stage.handler, matter).dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        answer(reminder, "已派人到场，今天办结。");
        assertThat(stage.clocks(stage.handler, matter, ClockKind.RUSH))
                .extracting(ClockLine::state)
                .containsExactly(State.STOPPED);

        UUID recalled = stage.assigned(1).matterId();
        remind(stage.cityClerk, recalled, null, Rush.REPORT);
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(RecallHandover.class).recall(recalled, "发错单位了。"));
        assertThat(stage.clocks(stage.cityClerk, recalled, ClockKind.RUSH))
                .noneMatch(clock -> clock.state() == State.RUNNING);
        refused(NobodyToRemind.class, () -> remind(stage.cityClerk, recalled, null, Rush.DONE));
        Receipt fromCongress = stage.petitioners.letter(stage.congressClerk, stage.petitioners.claim(1));
        stage.hand(stage.congressClerk, fromCongress.matterId(), org.hongyan.handover.HandoverKind.REFER);
        refused(
                CongressRushesNobody.class,
                () -> remind(stage.congressClerk, fromCongress.matterId(), null, Rush.DONE));
        remind(stage.congressClerk, fromCongress.matterId(), LocalDate.of(2026, 11, 6), null);
    }
}
