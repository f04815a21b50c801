package org.hongyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.review.OwnReviews.OwnReview;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the request to the end of the chain: states, clocks, papers, and what the petitioner reads. */
class ReviewIT extends ReviewRoom {

    private static List<OwnReview> own(Receipt receipt, int representative) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, representative),
                () -> stage.world.get(OwnReviews.class).of(receipt.matterId()));
    }

    private static ClockLine clock(Actor actor, UUID matter, ClockKind kind) {
        List<ClockLine> lines = stage.clocks(actor, matter, kind);
        return lines.get(lines.size() - 1);
    }

    private static List<String> events(Receipt receipt) {
        return stage
                .world
                .asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(receipt.matterId()))
                .stream()
                .map(entry -> entry.kind())
                .toList();
    }

    @Test
    @DisplayName("T25, T28, T31, T32, T33: asked online, upheld, asked again, upheld for good, completed the next day")
    void wholeChain() {
        Receipt receipt = answered(2);
        UUID matter = receipt.matterId();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        UUID form = UUID.randomUUID();
        ask(form, receipt, 0, stage.city, "");
        ask(form, receipt, 0, stage.city, "");
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_REVIEW);
        assertThat(own(receipt, 0)).singleElement().satisfies(review -> {
            assertThat(review.number()).matches(".+复查-2026-\\d{5,}-\\d");
            assertThat(review.state()).isEqualTo(ReviewState.REQUESTED);
            assertThat(review.dueOn()).isEqualTo(LocalDate.of(2026, 12, 2));
        });
        assertThat(own(receipt, 1)).as("another representative's own words").isEmpty();
        assertThat(stage.clocks(reviewer, matter, ClockKind.REVIEW_REQUEST))
                .extracting(ClockLine::state)
                .containsOnly(State.PAUSED);
        assertThat(clock(reviewer, matter, ClockKind.REVIEW).bodyId()).isEqualTo(stage.city.body());
        refused(NothingToReview.class, () -> ask(receipt, 1, stage.city, ""));

        UUID opinion = reviewed(matter, ReviewVerdict.UPHELD);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
        assertThat(clock(reviewer, matter, ClockKind.REVIEW).state()).isEqualTo(State.STOPPED);
        assertThat(stage.clocks(reviewer, matter, ClockKind.REVIEW_REQUEST))
                .extracting(ClockLine::state)
                .containsOnly(State.STOPPED);
        assertThat(stage.clocks(reviewer, matter, ClockKind.FINAL_REVIEW_REQUEST))
                .as("begins with the service")
                .isEmpty();
        serve(reviewer, matter, opinion, LocalDate.of(2026, 11, 2));
        assertThat(stage.clocks(stage.handler, matter, ClockKind.FINAL_REVIEW_REQUEST))
                .hasSize(2)
                .extracting(ClockLine::dueOn)
                .containsOnly(LocalDate.of(2026, 12, 2));
        assertThat(file(reviewer, matter).get(0).review().state()).isEqualTo(ReviewState.SERVED);

        LocalDate later = LocalDate.of(2026, 11, 30);
        stage.world.clock().setDay(later);
        ask(receipt, 1, upper, "");
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_FINAL);
        assertThat(clock(upperReviewer, matter, ClockKind.FINAL_REVIEW).dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(own(receipt, 1).get(0).number()).contains("复核-2026-");
        UUID last = finallyReviewed(matter, ReviewVerdict.UPHELD);
        assertThat(stage.state(matter)).isEqualTo(MatterState.FINALISED);
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).as("not before it is served").isEqualTo(MatterState.FINALISED);
        serve(upperReviewer, matter, last, later);
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
        assertThat(stage.view(stage.handler, matter).completedOn()).isEqualTo(later);
        assertThat(documents(stage.handler, matter))
                .extracting(DocumentLine::kind)
                .contains(
                        DocumentKind.COMPLETION_RECORD, DocumentKind.REVIEW_OPINION, DocumentKind.FINAL_REVIEW_OPINION)
                .doesNotContain(DocumentKind.REVIEW_REQUEST, DocumentKind.FINAL_REVIEW_REQUEST);
        assertThat(events(receipt))
                .containsSubsequence(
                        "REQUEST_REVIEW",
                        "REVIEW",
                        "SERVED",
                        "REQUEST_FINAL_REVIEW",
                        "FINAL_REVIEW",
                        "SERVED",
                        "COMPLETE_AFTER_REVIEW")
                .doesNotContain("REVIEW_ALLOTTED");
        assertThat(file(upperReviewer, matter).get(0).review().state()).isEqualTo(ReviewState.CLOSED);
        refused(NothingToReview.class, () -> ask(receipt, 0, stage.city, "再看一次"));
    }

    @Test
    @DisplayName("T28 changed: the first body sees what it must do; the matter waits for it and for CL7, then T33")
    void changed() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        UUID opinion = reviewed(matter, ReviewVerdict.CHANGED);
        serve(reviewer, matter, opinion, ReplyStage.START);
        assertThat(look(stage.handler, () -> stage.world.get(ReviewReader.class).orders(matter)))
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.text()).isEqualTo("重新丈量，按实际面积兑付。");
                    assertThat(order.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
                });
        stage.world.clock().setDay(LocalDate.of(2026, 12, 20));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
        wrong(() -> execute(matter, null, ""), "/on", "/how");
        wrong(() -> execute(matter, LocalDate.of(2026, 10, 20), "已兑付"), "/on");
        execute(matter, LocalDate.of(2026, 11, 20), "11月20日重新丈量，补发1,320元。");
        assertThat(file(reviewer, matter).get(0).review().state()).isEqualTo(ReviewState.EXECUTED);
        refused(NothingOrdered.class, () -> execute(matter, LocalDate.of(2026, 11, 20), "再登记一次"));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
        assertThat(stage.view(stage.handler, matter).completedOn())
                .as("the day after the last day for a final review")
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }

    private static void execute(UUID matter, LocalDate on, String how) {
        stage.world.run(
                stage.handler, () -> stage.world.get(RecordExecution.class).record(matter, on, how));
    }

    @Test
    @DisplayName("CL7 passed: the matter is completed; a letter with a postmark of the last day may arrive till then")
    void postmarkOfTheLastDay() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        serve(reviewer, matter, reviewed(matter, ReviewVerdict.UPHELD), ReplyStage.START);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 28));
        stage.world.get(DayPassing.class).run();
        assertThat(clock(reviewer, matter, ClockKind.FINAL_REVIEW_REQUEST).state())
                .isEqualTo(State.STOPPED);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
        refused(FinalReviewTooLate.class, () -> ask(receipt, 0, upper, "忘了"));
        refused(
                FinalReviewTooLate.class,
                () -> enter(stage.cityClerk, receipt, upper, LocalDate.of(2026, 11, 26), "忘了"));
        String number = enter(stage.cityClerk, receipt, upper, LocalDate.of(2026, 11, 25), "");
        assertThat(number).contains("复核");
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_FINAL);
        assertThat(clock(upperReviewer, matter, ClockKind.FINAL_REVIEW).startedOn())
                .as("with arrival")
                .isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    @DisplayName("T25 from Z13: the clerk's confirmation of all completes, a review may still be asked for")
    void afterCompletion() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 27));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
        wrong(() -> ask(receipt, 0, stage.city, ""), "/lateReason");
        wrong(() -> ask(receipt, 0, null, " "), "/lateReason", "/bodyId");
        ask(receipt, 0, stage.city, "住院四十天，附病历。");
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_REVIEW);
        allot(reviewer, matter, reviewer);
        wrong(() -> draft(reviewer, matter, ReviewVerdict.UPHELD, false), "/lateAccepted");
        draft(reviewer, matter, ReviewVerdict.UPHELD, true);
        sign(reviewHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
    }
}
