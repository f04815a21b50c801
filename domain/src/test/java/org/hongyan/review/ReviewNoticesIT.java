package org.hongyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.Notices;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the petitioner is told of each step, by whichever body takes it. */
class ReviewNoticesIT extends ReviewRoom {

    private static List<NoticeView> told(Actor actor, UUID matter) {
        return look(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Notices.class).ofMatter(matter)));
    }

    private static void tells(Actor actor, UUID matter, String title, String... words) {
        assertThat(told(actor, matter))
                .filteredOn(notice -> notice.title().equals(title))
                .hasSize(1)
                .first()
                .satisfies(notice -> assertThat(notice.text()).contains(words).doesNotContain("{"));
    }

    @Test
    @DisplayName("received with body and date, opinion, final opinion; each once, by the body that acts")
    void chain() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        enter(stage.cityClerk, receipt, stage.city, ReplyStage.START, "");
        tells(stage.cityClerk, matter, "已收到您的复查申请", receipt.number(), "赤壁市人民政府", "2026年11月25日");
        serve(reviewer, matter, reviewed(matter, ReviewVerdict.CHANGED), ReplyStage.START);
        tells(reviewer, matter, "复查意见作出了", "申请复核");
        enter(stage.cityClerk, receipt, upper, ReplyStage.START, "");
        tells(stage.cityClerk, matter, "已收到您的复核申请", "咸宁市人民政府");
        finallyReviewed(matter, ReviewVerdict.UPHELD);
        tells(upperReviewer, matter, "复核意见作出了", "最后一级", "申请救助");
    }

    @Test
    @DisplayName("sent back with the new date, not admitted with where to read why")
    void otherEnds() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        allot(reviewer, matter, reviewer);
        stage.world.as(reviewer, () -> stage.world
                .get(PrepareReviewRefusal.class)
                .prepare(matter, ReviewGround.IN_COURT, "已起诉。", "等法院判决。"));
        stage.world.as(reviewHead, () -> stage.world.get(SignPrepared.class).sign(matter));
        tells(reviewer, matter, "您的申请没有受理", "告知书");
        ask(receipt, 0, stage.city, "");
        reviewed(matter, ReviewVerdict.REDO);
        tells(reviewer, matter, "您反映的事项要重新办理", "2026年12月25日");
    }
}
