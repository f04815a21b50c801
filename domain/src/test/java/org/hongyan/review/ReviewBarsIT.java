package org.hongyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.Finding;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.NotDecidedBefore;
import org.hongyan.procedure.PrepareRefusal;
import org.hongyan.procedure.RefusalGround;
import org.hongyan.reply.DraftFindings;
import org.hongyan.reply.FindingDraft;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.SameOpinionOnceMore;
import org.hongyan.reply.SignOpinion;
import org.hongyan.reply.SubmitOpinion;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sent back, not admitted, and who may not: recusal, two people, the same result once more, the same facts after the end. */
class ReviewBarsIT extends ReviewRoom {

    private static void find(UUID matter, String facts) {
        List<FindingDraft> drafts = stage.findings(matter, Finding.SUPPORTED).stream()
                .map(one -> new FindingDraft(
                        one.demandId(),
                        one.finding(),
                        facts,
                        one.legalBasis(),
                        one.opinion(),
                        one.promiseBy(),
                        one.promisedOn()))
                .toList();
        stage.world.run(
                stage.handler, () -> stage.world.get(DraftFindings.class).save(matter, drafts));
    }

    private static void submit(UUID matter) {
        stage.world.as(stage.handler, () -> stage.world.get(SubmitOpinion.class).submit(matter));
    }

    @Test
    @DisplayName("T29, T49: sent back, sixty days anew; the same result on the same facts and basis is barred")
    void sentBack() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        serve(reviewer, matter, reviewed(matter, ReviewVerdict.REDO), ReplyStage.START);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        List<ClockLine> handling = stage.clocks(stage.handler, matter, ClockKind.HANDLING);
        assertThat(handling)
                .hasSize(2)
                .filteredOn(line -> line.state() == State.RUNNING)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.bodyId()).isEqualTo(stage.town.body());
                    assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 12, 25));
                });
        assertThat(stage.clocks(stage.handler, matter, ClockKind.FINAL_REVIEW_REQUEST))
                .isEmpty();
        refused(SameOpinionOnceMore.class, () -> submit(matter));
        find(matter, " 经查，补偿款已拨付到村 。");
        refused(SameOpinionOnceMore.class, () -> submit(matter));
        find(matter, "11月重新丈量，实为3.2亩。");
        submit(matter);
        UUID second = stage.world.as(
                stage.head, () -> stage.world.get(SignOpinion.class).sign(matter));
        stage.serve(matter, second, 0, ReplyStage.START);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);

        stage.world.clock().setDay(LocalDate.of(2026, 10, 27));
        ask(receipt, 0, stage.city, "");
        wrong(() -> allot(reviewer, matter, reviewer), "/personId");
        allot(otherReviewer, matter, otherReviewer);
        draft(otherReviewer, matter, ReviewVerdict.UPHELD);
        refused(HandledBefore.class, () -> sign(reviewHead, matter));
        Actor another = stage.world.places().person(stage.city, "曹静怡", Role.APPROVER);
        serve(otherReviewer, matter, sign(another, matter), stage.today());
        ask(receipt, 0, upper, "");
        finallyReviewed(matter, ReviewVerdict.REDO);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        refused(SameOpinionOnceMore.class, () -> submit(matter));
    }

    @Test
    @DisplayName("T30: not admitted with ground, right body and last day; the own limit runs on and can be used again")
    void notAdmitted() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        allot(reviewer, matter, reviewer);
        wrong(() -> refuse(reviewer, matter, null, ""), "/ground", "/facts", "/rightBody");
        refused(RequestWasInTime.class, () -> refuse(reviewer, matter, ReviewGround.TOO_LATE, "x"));
        refused(NotTheReviewer.class, () -> refuse(otherReviewer, matter, ReviewGround.IN_COURT, "x"));
        refused(MatterNotFound.class, () -> refuse(upperReviewer, matter, ReviewGround.IN_COURT, "x"));
        refuse(reviewer, matter, ReviewGround.IN_COURT, "已向法院起诉，案号（2026）鄂1281行初7号。");
        UUID notice = sign(reviewHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.REVIEW_REQUEST))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(State.RUNNING);
                    assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
                });
        assertThat(stage.clocks(reviewer, matter, ClockKind.REVIEW))
                .extracting(ClockLine::state)
                .containsExactly(State.STOPPED);
        serve(reviewer, matter, notice, ReplyStage.START);
        assertThat(file(reviewer, matter).get(0).review().servedOn()).isEqualTo(ReplyStage.START);
        ask(receipt, 0, stage.city, "");
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_REVIEW);
    }

    private static UUID refuse(Actor officer, UUID matter, ReviewGround ground, String why) {
        return stage.world.as(
                officer, () -> stage.world.get(PrepareReviewRefusal.class).prepare(matter, ground, why, why));
    }

    @Test
    @DisplayName("T30 in Z11: a final review that is not admitted leaves the matter reviewed and CL7 running")
    void finalNotAdmitted() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        serve(reviewer, matter, reviewed(matter, ReviewVerdict.UPHELD), ReplyStage.START);
        ask(receipt, 0, upper, "");
        allot(upperReviewer, matter, upperReviewer);
        refuse(upperReviewer, matter, ReviewGround.OUT_OF_SCOPE, "请求与原意见无关。");
        sign(upperHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.FINAL_REVIEW_REQUEST))
                .extracting(ClockLine::state)
                .containsExactly(State.RUNNING);
    }

    @Test
    @DisplayName(
            "two people: whoever prepared does not sign; without an officer, or as somebody barred, nobody decides")
    void people() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        Actor both = stage.world.places().person(stage.city, "两岗", Role.REVIEW_OFFICER, Role.APPROVER);
        refused(NotTheReviewer.class, () -> draft(reviewer, matter, ReviewVerdict.UPHELD));
        wrong(() -> allot(reviewer, matter, null), "/personId");
        wrong(() -> allot(reviewer, matter, upperReviewer), "/personId");
        allot(reviewHead, matter, both);
        refused(NotTheReviewer.class, () -> draft(reviewer, matter, ReviewVerdict.UPHELD));
        draft(both, matter, ReviewVerdict.UPHELD);
        refused(SignerIsDrafter.class, () -> sign(both, matter));
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_REVIEW);
        sign(reviewHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
    }

    @Test
    @DisplayName(
            "T18 N2: after the final opinion the same facts are no longer accepted, named by the number of the matter")
    void noLongerAccepted() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        UUID again = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        ask(receipt, 0, stage.city, "");
        serve(reviewer, matter, reviewed(matter, ReviewVerdict.UPHELD), ReplyStage.START);
        refused(NotDecidedBefore.class, () -> noLonger(again, receipt.number()));
        ask(receipt, 0, upper, "");
        finallyReviewed(matter, ReviewVerdict.CHANGED);
        assertThat(stage.state(matter)).isEqualTo(MatterState.FINALISED);
        noLonger(again, receipt.number());
        sign(reviewHead, again);
        assertThat(stage.state(again)).isEqualTo(MatterState.NO_LONGER);
    }

    private static void noLonger(UUID matter, String earlier) {
        stage.world.as(stage.cityClerk, () -> stage.world
                .get(PrepareRefusal.class)
                .prepare(new PrepareRefusal.Order(matter, RefusalGround.FINAL_OPINION, "同样的事实。", "可以申请救助。", earlier)));
    }
}
