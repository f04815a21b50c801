package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.golden.Story.Case;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.petition.Channel;
import org.hongyan.reply.HandlingReader;
import org.hongyan.review.AllotReview;
import org.hongyan.review.CompleteReviewed;
import org.hongyan.review.EnterReview;
import org.hongyan.review.PrepareReviewOpinion;
import org.hongyan.review.PrepareReviewRefusal;
import org.hongyan.review.RecordExecution;
import org.hongyan.review.RequestReview;
import org.hongyan.review.ReviewGround;

/** Review and final review: asked for, allotted, prepared, carried out. */
final class ReviewVerbs {

    private static final String DEMAND = "请求撤销原意见，重新作出处理。";

    private ReviewVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("asks-review", ReviewVerbs::asks);
        all.put("enters-review", staff(ReviewVerbs::enters));
        all.put("allots-review", staff((story, line) -> story.world
                .get(AllotReview.class)
                .allot(story.of(line).id(), story.staff(line).personId())));
        all.put("prepares-review", staff(ReviewVerbs::prepares));
        all.put("prepares-review-refusal", staff((story, line) -> story.world
                .get(PrepareReviewRefusal.class)
                .prepare(
                        story.of(line).id(),
                        ReviewGround.valueOf(line.words().get(0)),
                        line.arg("facts"),
                        line.arg("right"))));
        all.put("records-execution", staff((story, line) -> story.world
                .get(RecordExecution.class)
                .record(story.of(line).id(), line.day("on", line.day()), line.arg("how"))));
        all.put("completes-review", staff((story, line) -> story.world
                .get(CompleteReviewed.class)
                .complete(story.of(line).id())));
    }

    /** {@code 李秀兰 asks-review whom=赤壁市信访局 reasons="…"}. */
    private static void asks(Story story, Line line) {
        Case one = story.of(line);
        IntakeVerbs.citizen(story, line, () -> story.world
                .get(RequestReview.class)
                .request(new RequestReview.Command(
                        UUID.randomUUID(),
                        one.receipt().number(),
                        story.stage.body(line.arg("whom")).id(),
                        DEMAND,
                        line.arg("reasons"),
                        line.arg("late", ""))));
    }

    private static void enters(Story story, Line line) {
        Case one = story.of(line);
        List<UUID> people = story.world.get(HandlingReader.class).open(one.id()).recipients().stream()
                .map(recipient -> recipient.petitionerId())
                .toList();
        story.world
                .get(EnterReview.class)
                .enter(new EnterReview.Command(
                        one.id(),
                        people.get(Story.petitioner(one, line.arg("person"))),
                        story.stage.body(line.arg("whom")).id(),
                        Channel.valueOf(line.arg("channel", "LETTER")),
                        line.day("posted", line.day()),
                        line.day(),
                        DEMAND,
                        line.arg("reasons"),
                        line.arg("late", "")));
    }

    private static void prepares(Story story, Line line) {
        ReviewVerdict verdict = ReviewVerdict.valueOf(line.words().get(0));
        story.world
                .get(PrepareReviewOpinion.class)
                .prepare(new PrepareReviewOpinion.Draft(
                        story.of(line).id(),
                        verdict,
                        line.arg("facts"),
                        "适用法律、政策正确与否，见结论。",
                        "受理、听取陈述、答复的程序均已审查。",
                        "属于该单位的职责。",
                        line.arg("conclusion"),
                        line.arg("order", ""),
                        line.day("by"),
                        line.words().contains("late-accepted")));
    }
}
