package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.handover.Handover;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.HandoverState;
import org.hongyan.handover.Handovers;
import org.hongyan.handover.JudgeReport;
import org.hongyan.handover.NotYoursToTakeOver;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.route.LegalRoute;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.testing.ReportDeeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T42 takeover, T27 reopening, T48 resumption: prepared, signed or ordered, with clocks, papers and who may not. */
class BackToWorkIT extends ProcedureDesk {

    private static Actor citySupervisor;
    private static Actor townClerk;

    @BeforeAll
    static void people() {
        citySupervisor = stage.world.places().person(stage.city, "壬", Role.SUPERVISOR);
        townClerk = stage.world.places().person(stage.town, "寅", Role.DISPATCHER);
    }

    private static UUID takeOver(Actor actor, UUID matter, String reason) {
        return stage.world.as(
                actor, () -> stage.world.get(PrepareTakeOver.class).prepare(matter, reason));
    }

    private static UUID reopen(Actor actor, UUID matter, ReopenGround ground, OpinionFate fate, LocalDate limitOn) {
        return stage.world.as(actor, () -> stage.world
                .get(PrepareReopening.class)
                .prepare(new PrepareReopening.Order(matter, ground, fate, "补偿款至今没有到账。", limitOn)));
    }

    private static Handover sent(UUID matter) {
        return stage.world.as(
                stage.cityClerk,
                () -> stage.world.get(Handovers.class).ofMatter(matter).get(0));
    }

    private static State running(Actor actor, UUID matter, ClockKind kind) {
        return stage.clocks(actor, matter, kind).get(0).state();
    }

    @Test
    @DisplayName(
            "T42 before acceptance: the city has it back, CL1 with its original last day; the township sees no more")
    void takenOverInTransit() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        LocalDate due =
                stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH).get(0).dueOn();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 18));
        wrong(() -> takeOver(stage.cityClerk, matter, " "), "/reason");
        takeOver(stage.cityClerk, matter, "到达三周没有受理。");
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(group(cityHead, matter)).isEqualTo("TO_APPROVE");
        refused(NothingPrepared.class, () -> sign(stage.head, matter));
        UUID decision = sign(cityHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);
        assertThat(stage.view(stage.cityClerk, matter).part().holder()).isTrue();
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.RUNNING))
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due));
        assertThat(running(stage.cityClerk, matter, ClockKind.RECEIPT_NOTICE)).isEqualTo(State.STOPPED);
        assertThat(sent(matter).state()).isEqualTo(HandoverState.TAKEN_OVER);
        assertThat(documents(stage.cityClerk, matter))
                .filteredOn(line -> line.id().equals(decision))
                .extracting(DocumentLine::kind)
                .containsExactly(DocumentKind.TAKEOVER_DECISION);
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(matter)))
                .filteredOn(entry -> entry.kind().equals("TAKE_OVER"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args()).containsEntry("until", due.toString()));
        refused(MatterNotFound.class, () -> stage.accept(matter));
        // and may be handed out anew
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        stage.accept(matter);
    }

    @Test
    @DisplayName("T42 in handling: sixty days end and score, fifteen new days; the report is no longer waited for")
    void takenOverInHandling() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        takeOver(stage.cityClerk, matter, "经办人与信访人有利害关系,本单位另无人员。");
        sign(cityHead, matter);
        assertThat(running(stage.cityClerk, matter, ClockKind.HANDLING)).isEqualTo(State.STOPPED);
        assertThat(running(stage.cityClerk, matter, ClockKind.ASSIGNED_LIMIT)).isEqualTo(State.STOPPED);
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH))
                .filteredOn(line -> line.state() == State.RUNNING)
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 11, 17)));
        assertThat(stage.view(stage.cityClerk, matter).responsibleBodyId()).isNull();
        assertThat(group(stage.cityClerk, matter)).isEqualTo("TO_DISPATCH");
    }

    @Test
    @DisplayName("T42: not by a congress, not by a body without the handover, not signed by whoever prepared it")
    void notTakenOver() {
        UUID congress = stage.petitioners
                .letter(stage.congressClerk, stage.petitioners.claim(1))
                .matterId();
        stage.hand(stage.congressClerk, congress, HandoverKind.REFER);
        refused(NotYoursToTakeOver.class, () -> takeOver(stage.congressClerk, congress, "不满意。"));
        UUID matter = stage.referred(1).matterId();
        refused(NotYoursToTakeOver.class, () -> takeOver(townClerk, matter, "自己收回。"));
        refused(MatterNotFound.class, () -> takeOver(stage.congressClerk, matter, "无关。"));
        Actor both = stage.world.places().person(stage.city, "巳", Role.DISPATCHER, Role.APPROVER);
        takeOver(both, matter, "没有受理。");
        refused(SignerIsDrafter.class, () -> sign(both, matter));
        // signed too late: the township has objected, accepted and answered meanwhile
        stage.signed(matter);
        refused(NotPossibleNow.class, () -> sign(cityHead, matter));
    }

    @Test
    @DisplayName(
            "T27: reopened by the sender, opinion revoked: sixty new days, the report is due again, CL5 and rating end")
    void reopened() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, ReplyStage.START);
        ReportDeeds.report(stage.world, stage.handler, matter, "已调查核实,并书面答复信访人。", "支持诉求,补偿款月底兑付。");
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        wrong(() -> reopen(stage.cityClerk, matter, null, null, null), "/ground", "/fate");
        wrong(() -> reopen(stage.cityClerk, matter, ReopenGround.NEW_FACTS, OpinionFate.REVOKED, null), "/fate");
        wrong(() -> reopen(stage.cityClerk, matter, ReopenGround.OPINION_WRONG, OpinionFate.REVOKED, null), "/limitOn");
        reopen(stage.cityClerk, matter, ReopenGround.OPINION_WRONG, OpinionFate.REVOKED, LocalDate.of(2026, 12, 11));
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
        sign(cityHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING))
                .filteredOn(line -> line.state() == State.RUNNING)
                .singleElement()
                .satisfies(line -> assertThat(line.startedOn()).isEqualTo(LocalDate.of(2026, 11, 2)));
        assertThat(running(stage.handler, matter, ClockKind.REVIEW_REQUEST)).isEqualTo(State.STOPPED);
        assertThat(running(stage.handler, matter, ClockKind.REPORT_CHECK)).isEqualTo(State.STOPPED);
        assertThat(sent(matter).state()).isEqualTo(HandoverState.RETURNED);
        assertThat(sent(matter).limitOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(documents(stage.handler, matter))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.REVOCATION_DECISION, DocumentKind.REOPENING_NOTICE);
        assertThat(group(stage.handler, matter)).isEqualTo("HANDLING");
        // a second opinion, a second report, accepted
        stage.findAll(matter);
        stage.world.as(
                stage.handler,
                () -> stage.world.get(org.hongyan.reply.SubmitOpinion.class).submit(matter));
        stage.world.as(
                stage.head,
                () -> stage.world.get(org.hongyan.reply.SignOpinion.class).sign(matter));
        ReportDeeds.report(stage.world, stage.handler, matter, "重新调查核实,并书面答复信访人。", "支持诉求,补偿款已经兑付。");
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(JudgeReport.class).accept(matter));
        assertThat(sent(matter).state()).isEqualTo(HandoverState.REPORT_ACCEPTED);
    }

    @Test
    @DisplayName("T27: a completed matter too, also by its own office; never while it is handled, never by a past body")
    void reopenedAfterCompletion() {
        UUID matter = stage.referred(1).matterId();
        refused(
                NotPossibleNow.class,
                () -> reopen(stage.cityClerk, matter, ReopenGround.ORDERED, OpinionFate.STANDS, null));
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, ReplyStage.START);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 27));
        stage.world.get(org.hongyan.passing.DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
        refused(
                MatterNotFound.class,
                () -> reopen(stage.congressClerk, matter, ReopenGround.NEW_FACTS, OpinionFate.STANDS, null));
        reopen(townClerk, matter, ReopenGround.NEW_FACTS, OpinionFate.STANDS, null);
        sign(stage.head, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(stage.view(stage.handler, matter).completedOn()).isNull();
    }

    @Test
    @DisplayName("T48: the two who refused do not resume alone; a third does; a superior orders it at once")
    void resumed() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        divert(stage.cityClerk, matter, LegalRoute.LITIGATION, "赤壁市人民法院");
        sign(cityHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.DIVERTED);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        wrong(() -> resume(stage.cityClerk, matter, " "), "/reason");
        resume(stage.cityClerk, matter, "法院裁定不予立案。");
        refused(RefusersAlone.class, () -> sign(cityHead, matter));
        Actor deputy = stage.world.places().person(stage.city, "午", Role.APPROVER);
        sign(deputy, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH))
                .filteredOn(line -> line.state() == State.RUNNING)
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 11, 17)));

        stage.world.clock().setDay(ReplyStage.START);
        UUID below = stage.referred(1).matterId();
        divert(stage.handler, below, LegalRoute.ARBITRATION, "赤壁市仲裁委员会");
        sign(stage.head, below);
        assertThat(sent(below).state()).isEqualTo(HandoverState.CLOSED);
        Actor own = stage.world.places().person(stage.town, "申", Role.SUPERVISOR);
        refused(NotYoursToOrder.class, () -> order(own, below));
        order(citySupervisor, below);
        assertThat(stage.state(below)).isEqualTo(MatterState.REGISTERED);
        assertThat(stage.view(townClerk, below).part().holder()).isTrue();
        refused(NotPossibleNow.class, () -> order(citySupervisor, below));
    }

    private static void resume(Actor actor, UUID matter, String facts) {
        stage.world.as(actor, () -> stage.world.get(ResumeMatter.class).prepare(matter, facts));
    }

    private static void order(Actor actor, UUID matter) {
        stage.world.as(actor, () -> stage.world.get(ResumeMatter.class).order(matter, "仲裁条款无效,应当受理。"));
    }
}
