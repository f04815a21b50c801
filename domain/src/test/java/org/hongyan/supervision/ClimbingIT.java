package org.hongyan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.exchange.AskCoHandling;
import org.hongyan.handover.DraftObjection;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.JudgeObjection;
import org.hongyan.handover.Objection;
import org.hongyan.handover.SignObjection;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.supervision.Supervisions.OverdueLine;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** domain.md §3.5 rule 3: silence decides nothing and goes to the superior; each step once, missed nights caught up. */
class ClimbingIT {

    private static ReplyStage stage;
    private static TestOffice prefecture;
    private static TestOffice province;
    private static Actor provinceSupervisor;
    private static Actor prefectureSupervisor;
    private static Actor citySupervisor;
    private static UUID bureau;
    private static Actor bureauHandler;
    private static Actor bureauHead;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        province = stage.world.places().office("hubei", "湖北省信访局", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        prefecture = stage.world.places().office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, province);
        stage.sql("update office set parent_id = ? where id = ?", prefecture.id(), stage.city.id());
        provinceSupervisor = stage.world.places().person(province, "壬", Role.SUPERVISOR);
        prefectureSupervisor = stage.world.places().person(prefecture, "癸", Role.SUPERVISOR);
        citySupervisor = stage.world.places().person(stage.city, "子", Role.SUPERVISOR);
        bureau = stage.world.places().body(stage.city, "赤壁市自然资源和规划局");
        bureauHandler = stage.world.places().person(stage.city, bureau, null, "丑", Role.HANDLER);
        bureauHead = stage.world.places().person(stage.city, bureau, null, "寅", Role.APPROVER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    @Test
    @DisplayName("异议两个工作日没有决定：不视为成立，也不视为不成立；第三天咸宁市看到，再过五个工作日省里看到；漏跑的夜里补上，不重复")
    void an_undecided_objection_climbs() {
        UUID matter = stage.referred(1).matterId();
        object(stage.handler, stage.head, matter);
        LocalDate limit = workday(2);
        night(limit);
        assertThat(told(stage.cityClerk, matter)).isEmpty();
        assertThat(line(prefectureSupervisor, matter)).isNull();

        night(workday(3));
        night(workday(3));
        assertThat(told(stage.cityClerk, matter)).singleElement().satisfies(args -> {
            assertThat(args).containsEntry("limit", "OBJECTION_DECISION").containsEntry("receiver", "咸宁市信访局");
            assertThat(args).containsEntry("on", workday(3).toString());
        });
        assertThat(told(stage.handler, matter))
                .as("whoever objects reads nothing of it")
                .isEmpty();
        assertThat(line(prefectureSupervisor, matter)).satisfies(late -> {
            assertThat(late.limit()).isEqualTo(DeskTimer.OBJECTION_DECISION);
            assertThat(late.dueOn()).isEqualTo(limit);
            assertThat(late.climbedOn()).isEqualTo(workday(3));
            assertThat(late.known()).isFalse();
        });
        assertThat(line(provinceSupervisor, matter).climbedOn()).isNull();
        assertThat(stage.view(stage.handler, matter).state())
                .as("silence neither returns nor binds")
                .isEqualTo(MatterState.OBJECTED);

        assertThat(climbed(stage.cityClerk, matter)).singleElement().satisfies(own -> {
            assertThat(own.matterId()).isEqualTo(matter);
            assertThat(own.above()).isEqualTo("咸宁市信访局");
        });
        assertThat(climbed(stage.handler, matter)).isEmpty();

        night(workday(10));
        assertThat(told(stage.cityClerk, matter)).hasSize(2);
        assertThat(line(provinceSupervisor, matter).climbedOn())
                .as("recorded as of its day, not of the night that caught up")
                .isEqualTo(workday(8));
        night(workday(40));
        assertThat(told(stage.cityClerk, matter))
                .as("nobody stands above the province")
                .hasSize(2);

        stage.world.run(
                stage.cityClerk,
                () -> stage.world.get(JudgeObjection.class).judge(matter, Objection.Verdict.REJECTED, "属于该镇职权。"));
        assertThat(climbed(stage.cityClerk, matter)).isEmpty();
        assertThat(overdue(prefectureSupervisor))
                .filteredOn(late -> late.matterId().equals(matter))
                .noneMatch(late -> late.limit() == DeskTimer.OBJECTION_DECISION);
    }

    @Test
    @DisplayName("管辖争议五个工作日没有指定：报到再上一级；再上一级调了卷，也不算它自己超期")
    void an_undecided_dispute_climbs_to_the_next_superior() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refer(matter, bureau);
        object(bureauHandler, bureauHead, matter);
        uphold(matter);
        refer(matter, stage.town.body());
        object(stage.handler, stage.head, matter);
        uphold(matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.DISPUTED);
        night(workday(6));
        assertThat(told(citySupervisor, matter)).singleElement().satisfies(args -> assertThat(args)
                .containsEntry("limit", "JURISDICTION_DECISION"));
        assertThat(of(prefectureSupervisor, matter))
                .filteredOn(late -> late.limit() == DeskTimer.JURISDICTION_DECISION)
                .singleElement()
                .satisfies(late -> assertThat(late.climbedOn()).isEqualTo(workday(6)));
        stage.world.run(
                prefectureSupervisor, () -> stage.world.get(CallFile.class).call(matter, "指定办理超期，了解原因。"));
        assertThat(of(provinceSupervisor, matter))
                .extracting(OverdueLine::bodyName)
                .containsOnly(stage.city.name());
    }

    @Test
    @DisplayName("没人答复的协办、到期没审核的报告，也往上报；省里的上面没有单位，提醒本单位")
    void co_handling_and_silence() {
        TestOffice sister =
                stage.world.places().office("shenshan", "神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        LocalDate wanted = workday(5);
        stage.world.as(stage.handler, () -> stage.world
                .get(AskCoHandling.class)
                .ask(new AskCoHandling.Order(matter, sister.body(), "查明拨付记录。", "", wanted)));
        night(workday(6));
        assertThat(of(citySupervisor, matter))
                .filteredOn(late -> late.bodyId().equals(sister.body()))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.limit()).isEqualTo(DeskTimer.EXCHANGE_ANSWER);
                    assertThat(late.climbedOn()).isEqualTo(workday(6));
                });
        LocalDate assigned = LocalDate.of(2026, 12, 18);
        night(calendar().plusWorkingDays(assigned, 1));
        assertThat(of(citySupervisor, matter))
                .filteredOn(late -> late.bodyId().equals(stage.town.body()))
                .singleElement()
                .satisfies(late -> assertThat(late.limit()).isEqualTo(ClockKind.ASSIGNED_LIMIT));
        assertThat(of(provinceSupervisor, matter)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("没到期的另列一份：按天数，最先到期的在前；别的镇、人大看不到")
    void what_ends_soon_is_a_list_of_its_own() {
        Receipt receipt = stage.referred(1);
        assertThat(soon(prefectureSupervisor, stage.today(), stage.today().plusDays(30)))
                .filteredOn(one -> one.matterId().equals(receipt.matterId()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.limit()).isEqualTo(ClockKind.RECEIPT_NOTICE);
                    assertThat(one.startedOn()).isEqualTo(ReplyStage.START);
                    assertThat(one.climbedOn()).isNull();
                });
        Actor deputy = stage.world.places().person(stage.congress, "亥", Role.SUPERVISOR);
        assertThat(soon(deputy, stage.today(), stage.today().plusDays(60))).isEmpty();
        assertThat(soon(stage.handler, stage.today(), stage.today().plusDays(60)))
                .as("a township sees what is below it, never what is its own")
                .isEmpty();
    }

    private static void refer(UUID matter, UUID body) {
        stage.world.as(stage.cityClerk, () -> stage.world
                .get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(matter, HandoverKind.REFER, body, null, "", "")));
    }

    private static void uphold(UUID matter) {
        stage.world.run(
                stage.cityClerk,
                () -> stage.world.get(JudgeObjection.class).judge(matter, Objection.Verdict.UPHELD, "按职责分工决定。"));
    }

    private static void object(Actor handler, Actor head, UUID matter) {
        stage.world.as(handler, () -> stage.world
                .get(DraftObjection.class)
                .draft(matter, new Objection.Grounds("经查,该补偿款由其他单位发放,不属于本单位职权范围,附拨款凭证。", "单位职责清单", "另一个单位")));
        stage.world.run(head, () -> stage.world.get(SignObjection.class).sign(matter));
    }

    private static void night(LocalDate day) {
        stage.world.clock().setDay(day);
        stage.world.get(DayPassing.class).run();
    }

    private static WorkingCalendar calendar() {
        return stage.world.get(Deadlines.class).calendar();
    }

    /** So many working days after the first day of the story. */
    private static LocalDate workday(int n) {
        return calendar().plusWorkingDays(ReplyStage.START, n);
    }

    private static List<Supervisions.ClimbedLine> climbed(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(Supervisions.class).climbed(10)).stream()
                .filter(own -> own.matterId().equals(matter))
                .toList();
    }

    private static List<OverdueLine> overdue(Actor actor) {
        return stage.world.as(actor, () -> stage.world.get(Supervisions.class).overdue(stage.today()));
    }

    private static List<OverdueLine> soon(Actor actor, LocalDate from, LocalDate to) {
        return stage.world.as(actor, () -> stage.world.get(Supervisions.class).ending(from, to));
    }

    private static List<OverdueLine> of(Actor actor, UUID matter) {
        return overdue(actor).stream()
                .filter(late -> late.matterId().equals(matter))
                .toList();
    }

    private static OverdueLine line(Actor actor, UUID matter) {
        return of(actor, matter).stream()
                .filter(late -> late.bodyId().equals(stage.city.body()))
                .findFirst()
                .orElse(null);
    }

    private static List<Map<String, String>> told(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(Timeline.class).of(matter)).stream()
                .filter(entry -> entry.kind().startsWith("LIMIT_"))
                .map(entry -> entry.args())
                .toList();
    }
}
