package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Extension, answers and the simple procedure: one prepares and another signs, with clocks, papers and sentences. */
class ProcedureIT extends ProcedureDesk {

    @Test
    @DisplayName("T20: asked by the handler, signed by the head: once, at most 30 days from the date first announced")
    void extended() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        LocalDate before =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        wrong(() -> extend(matter, 31, " "), "/days", "/reason");
        wrong(() -> extend(matter, null, "x"), "/days");
        extend(matter, 30, "涉及三个村民小组的历史账目。");
        assertThat(group(stage.head, matter)).isEqualTo("TO_APPROVE");
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)
                        .get(0)
                        .dueOn())
                .isEqualTo(before);
        refused(AnotherStepPrepared.class, () -> extend(matter, 10, "再延长。"));
        assertThatThrownBy(() -> sign(stage.handler, matter)).isInstanceOf(RefusedException.class);
        UUID notice = sign(stage.head, matter);

        var clock = stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0);
        assertThat(clock.state()).isEqualTo(State.RUNNING);
        assertThat(clock.dueOn()).isAfterOrEqualTo(before.plusDays(30));
        assertThat(clock.originalDueOn()).isEqualTo(before);
        assertThat(documents(stage.handler, matter))
                .filteredOn(line -> line.id().equals(notice))
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(DocumentKind.EXTENSION_NOTICE))
                .satisfies(line -> assertThat(line.number()).contains("延"));
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(org.hongyan.matter.Timeline.class).of(matter)))
                .filteredOn(entry -> entry.kind().equals("EXTEND"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args())
                        .containsEntry("until", clock.dueOn().toString())
                        .containsKey("reason"));
        refused(ExtendedBefore.class, () -> extend(matter, 5, "再延长。"));
        assertThat(group(stage.handler, matter)).isEqualTo("HANDLING");
    }

    @Test
    @DisplayName("T20: not after the period has ended, neither prepared nor signed")
    void extendedTooLate() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        LocalDate due =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        stage.world.clock().setDay(due);
        extend(matter, 10, "案情复杂。");
        stage.world.clock().setDay(due.plusDays(1));
        refused(ExtensionTooLate.class, () -> sign(stage.head, matter));
        stage.world.run(stage.head, () -> stage.world.get(ReturnPrepared.class).sendBack(matter, "已经过期,请尽快答复。"));
        refused(ExtensionTooLate.class, () -> extend(matter, 10, "案情复杂。"));
        refused(NothingPrepared.class, () -> sign(stage.head, matter));
        assertThat(documents(stage.handler, matter))
                .extracting(DocumentLine::kind)
                .doesNotContain(DocumentKind.EXTENSION_NOTICE);
    }

    @Test
    @DisplayName("whoever prepared a step does not sign it, and nobody without a signing post does")
    void signerIsAnother() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        stage.world.as(stage.both, () -> stage.world.get(PrepareExtension.class).prepare(matter, 10, "案情复杂。"));
        refused(SignerIsDrafter.class, () -> sign(stage.both, matter));
        assertThatThrownBy(() -> sign(stage.handler, matter))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NotPermitted.class));
        stage.world.run(
                stage.handler, () -> stage.world.get(ReturnPrepared.class).takeBack(matter));
        assertThat(group(stage.handler, matter)).isEqualTo("HANDLING");
    }

    @Test
    @DisplayName("T50, T35: a suggestion is answered without an opinion, may be rated, has no review and is completed")
    void suggestionAnswered() {
        UUID matter = suggestion();
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        stage.accept(matter);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)).isEmpty();
        wrong(() -> answer(matter, null, " "), "/adoption", "/answer");
        answer(matter, Adoption.PARTLY_ADOPTED, "路口将在年底前设置减速标线。");
        UUID reply = sign(stage.head, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ANSWERED);
        stage.serve(matter, reply, 0, ReplyStage.START);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.REVIEW_REQUEST))
                .isEmpty();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 25));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.ANSWERED);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 30));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
        assertThat(stage.view(stage.handler, matter).completedOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    @DisplayName("T50: a claim on the ordinary way is not fobbed off with a short answer")
    void opinionOwed() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        refused(OpinionRequired.class, () -> answer(matter, null, "已处理。"));
    }

    @Test
    @DisplayName("T21: ten working days instead of sixty; past them, or left, the ordinary period runs on as announced")
    void simplified() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        LocalDate ordinary =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        wrong(() -> simplify(matter, false), "/clear");
        assertThat(simplify(matter, true)).isEqualTo(LocalDate.of(2026, 11, 9));
        stage.world.clock().setDay(LocalDate.of(2026, 11, 10));
        stage.world.get(DayPassing.class).run();
        var handling = stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0);
        assertThat(handling.state()).isEqualTo(State.RUNNING);
        assertThat(handling.dueOn()).isEqualTo(ordinary);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.SIMPLE_PROCEDURE)
                        .get(0)
                        .stoppedOn())
                .isEqualTo(LocalDate.of(2026, 11, 9));
        simplify(matter, true);
        stage.world.run(
                stage.handler, () -> stage.world.get(SimplifyMatter.class).leave(matter));
        refused(
                NotSimple.class,
                () -> stage.world.run(
                        stage.handler,
                        () -> stage.world.get(SimplifyMatter.class).leave(matter)));
        simplify(matter, true);
        answer(matter, null, "补偿款已于今天打到您的账户。");
        UUID reply = sign(stage.head, matter);
        assertThat(documents(stage.handler, matter))
                .filteredOn(line -> line.id().equals(reply))
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(DocumentKind.SIMPLE_REPLY));
        assertThat(stage.view(stage.handler, matter).clocks())
                .filteredOn(line -> line.state() == State.RUNNING)
                .extracting(line -> line.kind())
                .doesNotContain(ClockKind.HANDLING, ClockKind.SIMPLE_PROCEDURE);
    }

    @Test
    @DisplayName("T07: the office answers a suggestion at once; a claim it does not")
    void answeredAtOnce() {
        UUID matter = suggestion();
        UUID reply = stage.world.as(
                stage.cityClerk,
                () -> stage.world.get(AnswerAtOnce.class).answer(matter, Adoption.ADOPTED, "已列入年度计划。"));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ANSWERED);
        assertThat(documents(stage.cityClerk, matter))
                .extracting(DocumentLine::id)
                .contains(reply);
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH)
                        .get(0)
                        .state())
                .isEqualTo(State.STOPPED);
        UUID claim = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refused(
                OpinionRequired.class,
                () -> stage.world.as(
                        stage.cityClerk,
                        () -> stage.world.get(AnswerAtOnce.class).answer(claim, null, "已知悉。")));
    }
}
