package org.hongyan.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.DraftObjection;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.JudgeObjection;
import org.hongyan.handover.JudgeReport;
import org.hongyan.handover.Objection;
import org.hongyan.handover.SignObjection;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.CompleteMatter;
import org.hongyan.reply.ConfirmReply;
import org.hongyan.reply.NothingToConfirm;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.ReportNotAccepted;
import org.hongyan.reply.ReviewStillOpen;
import org.hongyan.reply.ServiceOutstanding;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.testing.ReportDeeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayPassingIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static int pass() {
        return stage.world.get(DayPassing.class).run();
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static void complete(UUID matter) {
        stage.world.as(
                stage.handler, () -> stage.world.get(CompleteMatter.class).complete(matter));
    }

    private static void report(UUID matter) {
        ReportDeeds.report(stage.world, stage.handler, matter, "查明事实若干,依法处理完毕。", "已答复信访人并送达。");
    }

    @Test
    @DisplayName("T03: not registered after a working day, it is registered as it came, on the legal day")
    void registersByItself() {
        stage.world.clock().setDay(LocalDate.of(2026, 10, 30));
        Receipt receipt = stage.petitioners.submit(stage.city, stage.petitioners.claim(1), "passing-1");
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        pass();
        assertThat(stage.state(receipt.matterId())).isEqualTo(MatterState.SUBMITTED);
        // two missed nights
        stage.world.clock().setDay(LocalDate.of(2026, 11, 5));
        pass();
        var view = stage.view(stage.cityClerk, receipt.matterId());
        assertThat(view.state()).isEqualTo(MatterState.REGISTERED);
        assertThat(view.registeredOn()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(view.clocks()).singleElement().satisfies(line -> assertThat(line.startedOn())
                .isEqualTo(LocalDate.of(2026, 10, 30)));
        int entries = stage.course(stage.cityClerk, receipt.matterId()).size();
        pass();
        assertThat(stage.course(stage.cityClerk, receipt.matterId())).hasSize(entries);
    }

    @Test
    @DisplayName("T26: the days lapse for the last representative, then the matter is completed on the legal day")
    void lapses() {
        UUID matter = stage.referred(2).matterId();
        UUID opinion = stage.signed(matter);
        refused(ServiceOutstanding.class, () -> complete(matter));
        stage.serve(matter, opinion, 0, ReplyStage.START);
        stage.world.clock().setDay(LocalDate.of(2026, 10, 30));
        stage.serve(matter, opinion, 1, LocalDate.of(2026, 10, 30));
        refused(ReviewStillOpen.class, () -> complete(matter));
        stage.world.clock().setDay(LocalDate.of(2026, 11, 27));
        pass();
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
        stage.world.clock().setDay(LocalDate.of(2026, 12, 5));
        pass();
        var view = stage.view(stage.handler, matter);
        assertThat(view.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(view.completedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(stage.clocks(stage.handler, matter, ClockKind.REVIEW_REQUEST))
                .allMatch(line -> line.state() == State.STOPPED)
                .extracting(line -> line.stoppedOn())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 30));
        assertThat(pass()).isZero();
    }

    @Test
    @DisplayName("T26: all have confirmed, each by the own proof; the review stays open until its last day")
    void confirmed() {
        Receipt receipt = stage.referred(2);
        UUID matter = receipt.matterId();
        refused(NothingToConfirm.class, () -> confirm(receipt, 0));
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, ReplyStage.START);
        refused(NothingToConfirm.class, () -> confirm(receipt, 1));
        stage.serve(matter, opinion, 1, ReplyStage.START);
        confirm(receipt, 0);
        confirm(receipt, 0);
        assertThat(status(receipt, 0).confirmed()).isTrue();
        assertThat(status(receipt, 1).confirmed())
                .as("each for himself or herself")
                .isFalse();
        refused(ReviewStillOpen.class, () -> complete(matter));
        confirm(receipt, 1);
        assertThat(status(receipt, 1).confirmed()).isTrue();
        complete(matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.REVIEW_REQUEST))
                .allMatch(line -> line.state() == State.RUNNING);
    }

    @Test
    @DisplayName("交办: not completed before the assigner has accepted the report, by word or by silence")
    void reportGates() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, ReplyStage.START);
        confirm(receipt, 0);
        refused(ReportNotAccepted.class, () -> complete(matter));
        report(matter);
        refused(ReportNotAccepted.class, () -> complete(matter));
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(JudgeReport.class).accept(matter));
        complete(matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    @DisplayName("CL10: silence accepts, as of the day after the last, and what waited for it is completed")
    void silence() {
        UUID matter = stage.assigned(1).matterId();
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, ReplyStage.START);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 26));
        report(matter);
        pass();
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
        stage.world.clock().setDay(LocalDate.of(2026, 12, 20));
        pass();
        var view = stage.world.as(
                stage.cityClerk, () -> stage.world.get(MatterReader.class).open(matter));
        assertThat(view.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(view.completedOn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(stage.course(stage.cityClerk, matter))
                .extracting(entry -> entry.kind())
                .contains("REPORT_ACCEPTED_BY_SILENCE");
    }

    @Test
    @DisplayName("a congress never gates: completed although its verdict is still out")
    void congressDoesNotGate() {
        Receipt receipt = stage.petitioners.letter(stage.congressClerk, stage.petitioners.claim(1));
        UUID matter = receipt.matterId();
        stage.hand(stage.congressClerk, matter, HandoverKind.ASSIGN);
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, ReplyStage.START);
        confirm(receipt, 0);
        complete(matter);
        assertThat(stage.view(stage.handler, matter).state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    @DisplayName("CL13: the rated see nothing before the window has closed")
    void ratings() {
        Receipt receipt = stage.referred(1);
        UUID opinion = stage.signed(receipt.matterId());
        stage.serve(receipt.matterId(), opinion, 0, ReplyStage.START);
        assertThat(shown(receipt.matterId())).isZero();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 25));
        pass();
        assertThat(shown(receipt.matterId())).isZero();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 27));
        pass();
        assertThat(shown(receipt.matterId())).isEqualTo(1);
    }

    private static long shown(UUID matter) {
        return stage.world.as(
                stage.handler,
                () -> stage.world.inTransaction(() -> ((Number) stage.world
                                .get(jakarta.persistence.EntityManager.class)
                                .createNativeQuery(
                                        "select count(*) from rating r where r.matter_id = :matter", Long.class)
                                .setParameter("matter", matter)
                                .getSingleResult())
                        .longValue()));
    }

    private static PublicStatus status(Receipt receipt, int representative) {
        return stage.world.asCitizen(stage.petitioners.proofs(receipt, representative), () -> stage.world
                .get(StatusReader.class)
                .byNumber(receipt.number())
                .orElseThrow());
    }

    private static void confirm(Receipt receipt, int representative) {
        stage.world.asCitizen(stage.petitioners.proofs(receipt, representative), () -> {
            stage.world.get(ConfirmReply.class).confirm(receipt.matterId());
            return null;
        });
    }

    @Test
    @DisplayName(
            "§3.5: the sender is silent on an objection; its head is told, once, and the matter does not go back by that")
    void silenceOnAnObjectionGoesUp() {
        UUID matter = stage.referred(1).matterId();
        stage.world.as(stage.handler, () -> stage.world
                .get(DraftObjection.class)
                .draft(matter, new Objection.Grounds("补偿款由市自然资源和规划局发放，不属于本镇职权。", "征收公告第三条", "赤壁市自然资源和规划局")));
        stage.world.run(stage.head, () -> stage.world.get(SignObjection.class).sign(matter));
        stage.world.clock().setDay(LocalDate.of(2026, 10, 28));
        stage.world.get(DayPassing.class).run();
        assertThat(groupOf(matter)).isEqualTo(DeskGroup.TO_DECIDE);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 3));
        stage.world.get(DayPassing.class).run();
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.OBJECTED);
        assertThat(groupOf(matter)).isEqualTo(DeskGroup.ESCALATED);
        assertThat(stage.world.as(
                        stage.handler, () -> stage.world.get(Timeline.class).of(matter)))
                .filteredOn(entry -> entry.kind().equals("OBJECTION_ESCALATED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args()).containsEntry("until", "2026-10-28"));
        stage.world.run(
                stage.cityClerk,
                () -> stage.world.get(JudgeObjection.class).judge(matter, Objection.Verdict.UPHELD, "征收公告写明由市局发放。"));
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);
    }

    private static DeskGroup groupOf(UUID matter) {
        return stage.world.as(
                stage.cityClerk,
                () -> stage.world.get(DeskLists.class).page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), 100)).stream()
                        .filter(row -> row.matterId().equals(matter))
                        .findFirst()
                        .orElseThrow()
                        .group());
    }
}
