package org.hongyan.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.LeaderContent.MeetingMinutes;
import org.hongyan.matter.Audience;
import org.hongyan.matter.DeskLists;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.supervision.FollowMatter;
import org.hongyan.supervision.FollowUp;
import org.hongyan.supervision.FollowUpBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("联席会议纪要:召集人审批,分送在事项中有分工的成员单位")
class MinutesIT {

    private static final LocalDate TODAY = ReplyStage.START;
    private static ReplyStage stage;
    private static Actor supervisor;
    private static Actor vice;
    private static Actor land;
    private static UUID landBody;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        supervisor = stage.world.places().person(stage.city, "督查", Role.SUPERVISOR);
        vice = stage.world.places().person(stage.city, "郑国强", Role.LEADER);
        landBody = stage.world.places().body(stage.city, "赤壁市自然资源和规划局");
        land = stage.world.places().person(stage.city, landBody, null, "局办", Role.HANDLER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(TODAY);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID assigned() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        return matter;
    }

    private static MinuteMeeting.Order order(UUID matter, LeaderChoice convener) {
        return new MinuteMeeting.Order(
                matter,
                convener,
                TODAY,
                LocalTime.of(9, 0),
                "市政府三楼会议室",
                List.of(
                        new MinuteMeeting.Member(stage.city.body(), "郑国强"),
                        new MinuteMeeting.Member(stage.town.body(), "己"),
                        new MinuteMeeting.Member(landBody, "局办"),
                        new MinuteMeeting.Member(null, "")),
                "边角地是否补偿\n\n发放明细如何公开",
                List.of(
                        new MinuteMeeting.Decided("核对红线图,出具书面意见。", landBody, TODAY.plusDays(10)),
                        new MinuteMeeting.Decided("", null, null)));
    }

    private static LeaderChoice convener() {
        return new LeaderChoice(vice.personId(), "", "副市长");
    }

    private static UUID draft(UUID matter) {
        return stage.world.as(
                supervisor, () -> stage.world.get(MinuteMeeting.class).draft(order(matter, convener())));
    }

    private static UUID sign(Actor actor, UUID matter, UUID paper) {
        return stage.world.as(
                actor, () -> stage.world.get(SignLeaderPaper.class).sign(matter, paper));
    }

    private static Optional<DocumentLine> paper(Actor actor, UUID document) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Documents.class).byId(document)));
    }

    private static List<String> marks(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(DeskLists.class).marks(matter));
    }

    @Test
    @DisplayName("a member with a part reads the minutes, one without does not; the meeting that was called is over")
    void sent() {
        UUID matter = assigned();
        stage.world.as(supervisor, () -> stage.world
                .get(FollowMatter.class)
                .record(new FollowMatter.Order(matter, FollowUp.Kind.JOINT_MEETING, "研究边角地补偿。", "", TODAY)));
        UUID paper = draft(matter);
        assertThat(marks(stage.handler, matter)).contains("JOINT_MEETING");
        assertThatThrownBy(() -> sign(stage.head, matter, paper)).isNotNull();
        UUID document = sign(vice, matter, paper);
        assertThat(marks(stage.handler, matter)).doesNotContain("JOINT_MEETING");
        assertThat(stage.world.as(
                        supervisor,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(FollowUpBook.class).ofMatter(matter))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.open()).isFalse();
                    assertThat(one.outcome()).contains("纪〔2026〕");
                });
        assertThat(paper(stage.handler, document)).isPresent();
        assertThat(paper(land, document)).isEmpty();
        MeetingMinutes minutes = (MeetingMinutes) stage.world
                .as(
                        stage.handler,
                        () -> stage.world.inTransaction(() -> stage.world
                                .get(Documents.class)
                                .wording(document)
                                .orElseThrow()))
                .content();
        assertThat(minutes.items()).containsExactly("边角地是否补偿", "发放明细如何公开");
        assertThat(minutes.sentTo()).containsExactly("官塘驿镇人民政府");
        assertThat(minutes.decisions()).hasSize(1);
        assertThat(stage.course(stage.handler, matter))
                .filteredOn(entry -> entry.kind().equals("MINUTES_APPROVED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.audience()).isEqualTo(Audience.CHAIN));
    }

    @Test
    @DisplayName("a part in the matter without a seat at the meeting opens no minutes")
    void notThere() {
        UUID matter = assigned();
        UUID document = sign(vice, matter, stage.world.as(supervisor, () -> stage.world
                .get(MinuteMeeting.class)
                .draft(new MinuteMeeting.Order(
                        matter,
                        convener(),
                        TODAY,
                        LocalTime.of(9, 0),
                        "市政府三楼会议室",
                        List.of(
                                new MinuteMeeting.Member(stage.city.body(), "郑国强"),
                                new MinuteMeeting.Member(landBody, "局办")),
                        "边角地是否补偿",
                        List.of(new MinuteMeeting.Decided("核对红线图。", landBody, TODAY.plusDays(10)))))));
        assertThat(paper(stage.handler, document)).isEmpty();
        assertThat(paper(supervisor, document)).isPresent();
    }

    @Test
    @DisplayName("only the convener approves, and does not draft; a decision names a body that was there")
    void refused() {
        UUID matter = assigned();
        Actor other = stage.world.places().person(stage.city, "另一位", Role.LEADER);
        UUID paper = draft(matter);
        assertThatThrownBy(() -> sign(other, matter, paper))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NotTheConvener.class));
        stage.world.run(supervisor, () -> stage.world.get(SignLeaderPaper.class).takeBack(matter, paper));
        wrong(
                () -> stage.world.as(
                        vice, () -> stage.world.get(MinuteMeeting.class).draft(order(matter, convener()))),
                "/leaderId");
        wrong(
                () -> stage.world.as(supervisor, () -> stage.world
                        .get(MinuteMeeting.class)
                        .draft(new MinuteMeeting.Order(
                                matter,
                                new LeaderChoice(null, null, "副市长"),
                                TODAY,
                                null,
                                "",
                                List.of(new MinuteMeeting.Member(stage.city.body(), "")),
                                "",
                                List.of(new MinuteMeeting.Decided("某事。", landBody, TODAY))))),
                "/leaderId",
                "/heldAt",
                "/place",
                "/items",
                "/members",
                "/members/0/people",
                "/decisions/0/bodyId",
                "/decisions/0/dueOn");
    }

    private static void wrong(Runnable work, String... pointers) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }
}
