package org.hongyan.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.hearing.PanelMember.Kind;
import org.hongyan.lookup.OwnRecord;
import org.hongyan.lookup.OwnRecordReader;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.Notices;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A city and a township with people who call, chair and record hearings. */
abstract class HearingStage {

    static final LocalDate DAY = ReplyStage.START.plusDays(10);
    static ReplyStage stage;
    static Actor reviewer;
    static Actor reviewHead;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        reviewer = stage.world.places().person(stage.city, "复核员", Role.REVIEW_OFFICER);
        reviewHead = stage.world.places().person(stage.city, "主持人", Role.LEADER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    static AnnounceHearing.Order order(UUID matter, LocalDate day, Actor chair) {
        return new AnnounceHearing.Order(
                matter,
                day,
                LocalTime.of(9, 30),
                "镇政府三楼会议室",
                true,
                true,
                "多户争议,事实复杂。",
                "丈量是否准确。",
                chair.personId(),
                List.of(
                        new PanelMember(Kind.DEPUTY, "刘守诚"),
                        new PanelMember(Kind.LAWYER, "何敏"),
                        new PanelMember(Kind.RESIDENT, "彭建国")));
    }

    static UUID announce(Actor actor, AnnounceHearing.Order order) {
        return stage.world.as(
                actor, () -> stage.world.get(AnnounceHearing.class).announce(order));
    }

    static UUID record(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world
                .get(RecordHearing.class)
                .record(matter, new RecordHearing.Order(LocalTime.of(11, 0), "李秀兰", "双方陈述并举证。", "")));
    }

    static UUID conclude(Actor actor, UUID matter) {
        return stage.world.as(
                actor, () -> stage.world.get(ConcludeHearing.class).conclude(matter, "经听证,丈量有误。", "建议重新丈量。"));
    }

    static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    static List<DocumentKind> papers(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(HandlingReader.class).documents(matter)).stream()
                .filter(DocumentLine::signed)
                .map(DocumentLine::kind)
                .toList();
    }

    static List<String> told(UUID matter) {
        return stage
                .world
                .as(
                        stage.handler,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Notices.class).ofMatter(matter)))
                .stream()
                .map(NoticeView::key)
                .toList();
    }

    static OwnRecord own(Receipt receipt) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(OwnRecordReader.class).of(receipt.matterId()));
    }
}
