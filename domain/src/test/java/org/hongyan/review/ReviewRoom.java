package org.hongyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.document.ServingMethod;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.Recipients;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.ServeDocument;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A township that answers, a county above it that reviews, a city above both that reviews finally. */
abstract class ReviewRoom {

    static ReplyStage stage;
    static TestOffice upper;
    static Actor reviewer;
    static Actor otherReviewer;
    static Actor reviewHead;
    static Actor upperReviewer;
    static Actor upperHead;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        upper = stage.world.places().office("xianning", "咸宁市", OfficeKind.GOV, OfficeLevel.CITY, null);
        stage.sql("update office set parent_id = ? where id = ?", upper.id(), stage.city.id());
        reviewer = stage.world.places().person(stage.city, "魏良平", Role.REVIEW_OFFICER);
        otherReviewer = stage.world.places().person(stage.city, "范思齐", Role.REVIEW_OFFICER);
        reviewHead = stage.world.places().person(stage.city, "许怀瑾", Role.APPROVER);
        upperReviewer = stage.world.places().person(upper, "殷复之", Role.REVIEW_OFFICER);
        upperHead = stage.world.places().person(upper, "陶慧敏", Role.APPROVER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    static <T> T look(Actor actor, Callable<T> reading) {
        return stage.world.as(actor, reading);
    }

    /** Referred to the township, answered and served on everybody on the first day. */
    static Receipt answered(int representatives) {
        Receipt receipt = stage.referred(representatives);
        UUID opinion = stage.signed(receipt.matterId());
        for (int i = 0; i < representatives; i++) {
            stage.serve(receipt.matterId(), opinion, i, ReplyStage.START);
        }
        return receipt;
    }

    static UUID ask(Receipt receipt, int representative, TestOffice body, String lateReason) {
        return ask(UUID.randomUUID(), receipt, representative, body, lateReason);
    }

    static UUID ask(UUID form, Receipt receipt, int representative, TestOffice body, String lateReason) {
        return stage.world.asCitizen(stage.petitioners.proofs(receipt, representative), () -> {
            stage.world
                    .get(RequestReview.class)
                    .request(new RequestReview.Command(
                            form,
                            receipt.number(),
                            body == null ? null : body.body(),
                            "请求撤销原意见，足额兑付青苗补偿款。",
                            "丈量面积有误，少算了0.6亩。",
                            lateReason));
            return form;
        });
    }

    static String enter(Actor clerk, Receipt receipt, TestOffice body, LocalDate postmark, String lateReason) {
        return stage.world.as(clerk, () -> {
            ReviewReader.Entry first = stage.world
                    .get(ReviewReader.class)
                    .entries(receipt.matterId())
                    .get(0);
            return stage.world
                    .get(EnterReview.class)
                    .enter(new EnterReview.Command(
                            receipt.matterId(),
                            first.petitionerId(),
                            body.body(),
                            Channel.LETTER,
                            postmark,
                            stage.today(),
                            "请求复查。",
                            "对面积不服。",
                            lateReason));
        });
    }

    static void allot(Actor actor, UUID matter, Actor officer) {
        stage.world.run(
                actor,
                () -> stage.world.get(AllotReview.class).allot(matter, officer == null ? null : officer.personId()));
    }

    static UUID draft(Actor officer, UUID matter, ReviewVerdict result) {
        return draft(officer, matter, result, false);
    }

    static UUID draft(Actor officer, UUID matter, ReviewVerdict result, boolean lateAccepted) {
        return stage.world.as(officer, () -> stage.world
                .get(PrepareReviewOpinion.class)
                .prepare(new PrepareReviewOpinion.Draft(
                        matter,
                        result,
                        "原意见认定的面积没有现场丈量记录支持。",
                        "适用《土地管理法》第四十八条正确。",
                        "受理、听取陈述、答复均在期限内。",
                        "属于镇人民政府的职责。",
                        "经审查，结论如下。",
                        result == ReviewVerdict.UPHELD ? "" : "重新丈量，按实际面积兑付。",
                        result == ReviewVerdict.CHANGED ? stage.today().plusDays(30) : null,
                        lateAccepted)));
    }

    static UUID sign(Actor head, UUID matter) {
        return stage.world.as(head, () -> stage.world.get(SignPrepared.class).sign(matter));
    }

    /** Allotted, prepared and signed by the county. */
    static UUID reviewed(UUID matter, ReviewVerdict result) {
        allot(reviewer, matter, reviewer);
        draft(reviewer, matter, result);
        return sign(reviewHead, matter);
    }

    /** Allotted, prepared and signed by the city above. */
    static UUID finallyReviewed(UUID matter, ReviewVerdict result) {
        allot(upperReviewer, matter, upperReviewer);
        draft(upperReviewer, matter, result);
        return sign(upperHead, matter);
    }

    /** On every representative, that day. */
    static void serve(Actor officer, UUID matter, UUID document, LocalDate on) {
        for (Recipients.Recipient recipient : look(
                        officer, () -> stage.world.get(HandlingReader.class).open(matter))
                .recipients()) {
            stage.world.run(officer, () -> stage.world
                    .get(ServeDocument.class)
                    .serve(
                            matter,
                            new ServeDocument.Served(
                                    document, recipient.petitionerId(), ServingMethod.IN_PERSON, on, false, "")));
        }
    }

    static List<DocumentLine> documents(Actor actor, UUID matter) {
        return look(actor, () -> stage.world.get(HandlingReader.class).documents(matter));
    }

    static List<ReviewReader.ReviewView> file(Actor actor, UUID matter) {
        return look(actor, () -> stage.world.get(ReviewReader.class).of(matter));
    }
}
