package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Cases;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.ReportDeeds;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandOverMatterIT {

    private static World world;
    private static Cases cases;
    private static TestOffice prefecture;
    private static TestOffice city;
    private static TestOffice town;
    private static TestOffice sister;
    private static UUID bureau;
    private static Actor prefectureDispatcher;
    private static Actor dispatcher;
    private static Actor townDispatcher;
    private static Actor townHandler;
    private static Actor townHead;
    private static Actor bureauHandler;
    private static Actor bureauHead;

    @BeforeAll
    static void begin() {
        world = World.start();
        cases = new Cases(world);
        prefecture = world.places().office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, prefecture);
        town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        sister = world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, prefecture);
        bureau = world.places().body(city, "赤壁市自然资源和规划局");
        prefectureDispatcher = world.places().person(prefecture, "甲", Role.INTAKE_CLERK, Role.DISPATCHER);
        dispatcher = world.places().person(city, "乙", Role.INTAKE_CLERK, Role.DISPATCHER);
        townDispatcher = world.places().person(town, "丙", Role.DISPATCHER);
        townHandler = world.places().person(town, "丁", Role.HANDLER);
        townHead = world.places().person(town, "戊", Role.APPROVER);
        bureauHandler = world.places().person(city, bureau, null, "己", Role.HANDLER);
        bureauHead = world.places().person(city, bureau, null, "庚", Role.APPROVER);
    }

    @BeforeEach
    void today() {
        world.clock().setDay(LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static HandOverMatter.Order assign(UUID matter, UUID receiver, LocalDate limit) {
        return new HandOverMatter.Order(matter, HandoverKind.ASSIGN, receiver, limit, "查清事实,书面答复并报结。", "");
    }

    private static UUID handOver(Actor actor, HandOverMatter.Order order) {
        return world.as(actor, () -> world.get(HandOverMatter.class).handOver(order));
    }

    private static Map<ClockKind, MatterClock.State> clocks(Actor actor, UUID matter) {
        return world.as(actor, () -> world.get(MatterReader.class).open(matter)).clocks().stream()
                .collect(java.util.stream.Collectors.toMap(ClockLine::kind, ClockLine::state, (a, b) -> a));
    }

    @Test
    @DisplayName("交办: the receiver holds it, CL1 stands still provisionally, CL2, CL3 and CL9 run")
    void assigned() {
        UUID matter = cases.registered(city, dispatcher);
        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18)));
        assertThat(cases.state(townHandler, matter)).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(clocks(townHandler, matter))
                .containsEntry(ClockKind.DISPATCH, MatterClock.State.PAUSED)
                .containsEntry(ClockKind.RECEIPT_NOTICE, MatterClock.State.RUNNING)
                .containsEntry(ClockKind.OBJECTION, MatterClock.State.RUNNING)
                .containsEntry(ClockKind.ASSIGNED_LIMIT, MatterClock.State.RUNNING);
    }

    @Test
    @DisplayName("a limit in the past, past the statutory sixty days or on a holiday is refused beside the field")
    void limits() {
        UUID matter = cases.registered(city, dispatcher);
        for (LocalDate wrong :
                new LocalDate[] {LocalDate.of(2026, 10, 26), LocalDate.of(2027, 3, 1), LocalDate.of(2026, 11, 1)}) {
            assertThatThrownBy(() -> handOver(dispatcher, assign(matter, town.body(), wrong)))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                            .extracting(error -> error.pointer())
                            .containsExactly("/limitOn"));
        }
        assertThat(cases.state(dispatcher, matter)).isEqualTo(MatterState.REGISTERED);
    }

    @Test
    @DisplayName("a sister office is reached through the common superior only")
    void outOfLine() {
        UUID matter = cases.registered(city, dispatcher);
        assertThatThrownBy(() -> handOver(dispatcher, assign(matter, sister.body(), LocalDate.of(2026, 12, 18))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(ReceiverOutOfLine.class));
    }

    @Test
    @DisplayName("objection upheld: back with the sender, CL1 revived, and the objector never gets it again")
    void objectionUpheld() {
        UUID matter = cases.registered(city, dispatcher);
        handOver(dispatcher, assign(matter, bureau, LocalDate.of(2026, 12, 18)));
        world.as(bureauHandler, () -> world.get(DraftObjection.class)
                .draft(matter, new Objection.Grounds("经查,补偿款由官塘驿镇人民政府发放,不属于我局职权范围,附拨款凭证。", "职责清单\n拨款凭证", "官塘驿镇人民政府")));
        world.run(bureauHead, () -> world.get(SignObjection.class).sign(matter));
        assertThat(cases.state(dispatcher, matter)).isEqualTo(MatterState.OBJECTED);
        world.run(dispatcher, () -> world.get(JudgeObjection.class)
                .judge(matter, Objection.Verdict.UPHELD, "异议成立,改交官塘驿镇。"));
        assertThat(cases.state(dispatcher, matter)).isEqualTo(MatterState.REGISTERED);
        assertThat(clocks(dispatcher, matter)).containsEntry(ClockKind.DISPATCH, MatterClock.State.RUNNING);
        assertThatThrownBy(() -> handOver(dispatcher, assign(matter, bureau, LocalDate.of(2026, 12, 18))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(ObjectionWasUpheld.class));
        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18)));
        assertThat(cases.state(townHandler, matter)).isEqualTo(MatterState.IN_TRANSIT);
    }

    @Test
    @DisplayName("objection rejected: the receiver is bound and can neither object again nor pass it on")
    void objectionRejected() {
        UUID matter = cases.registered(city, dispatcher);
        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18)));
        world.as(townHandler, () -> world.get(DraftObjection.class)
                .draft(
                        matter,
                        new Objection.Grounds("本事项涉及市级征地项目,应由市自然资源和规划局办理,理由详见附件。", "职责清单\n拨款凭证", "赤壁市自然资源和规划局")));
        world.run(townHead, () -> world.get(SignObjection.class).sign(matter));
        world.run(dispatcher, () -> world.get(JudgeObjection.class)
                .judge(matter, Objection.Verdict.REJECTED, "补偿款由镇发放,属镇职权。"));
        assertThat(cases.state(townHandler, matter)).isEqualTo(MatterState.BOUND);
        assertThatThrownBy(() -> world.as(townHandler, () -> world.get(DraftObjection.class)
                        .draft(
                                matter,
                                new Objection.Grounds("再次提出异议,理由同前,请予重新考虑并退回本事项。", "职责清单\n拨款凭证", "赤壁市自然资源和规划局"))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("after five working days the receiver cannot object any more")
    void objectionTooLate() {
        UUID matter = cases.registered(city, dispatcher);
        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18)));
        world.clock().setDay(LocalDate.of(2026, 11, 3));
        assertThatThrownBy(() -> world.as(townHandler, () -> world.get(DraftObjection.class)
                        .draft(
                                matter,
                                new Objection.Grounds("本事项涉及市级征地项目,应由市自然资源和规划局办理。", "职责清单\n拨款凭证", "赤壁市自然资源和规划局"))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ObjectionTooLate(LocalDate.of(2026, 11, 2))));
    }

    @Test
    @DisplayName("recall within one working day; later it is refused")
    void recalled() {
        UUID matter = cases.registered(city, dispatcher);
        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18)));
        world.run(dispatcher, () -> world.get(RecallHandover.class).recall(matter, "发错单位了。"));
        assertThat(cases.state(dispatcher, matter)).isEqualTo(MatterState.REGISTERED);
        assertThat(clocks(dispatcher, matter))
                .containsEntry(ClockKind.DISPATCH, MatterClock.State.RUNNING)
                .containsEntry(ClockKind.RECEIPT_NOTICE, MatterClock.State.VOID);

        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18)));
        world.clock().setDay(LocalDate.of(2026, 10, 28));
        assertThatThrownBy(() -> world.run(
                        dispatcher, () -> world.get(RecallHandover.class).recall(matter, "发错单位了。")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(RecallTooLate.class));
    }

    @Test
    @DisplayName("咸宁 → 赤壁 → 镇: each hop holds it in turn, the upper ones keep oversight")
    void passedOn() {
        UUID matter = cases.registered(prefecture, prefectureDispatcher);
        handOver(prefectureDispatcher, assign(matter, city.body(), LocalDate.of(2026, 12, 18)));
        assertThatThrownBy(() -> handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 18))))
                .isInstanceOf(InvalidInputException.class);
        handOver(dispatcher, assign(matter, town.body(), LocalDate.of(2026, 12, 11)));
        assertThat(world.as(
                        townDispatcher,
                        () -> world.inTransaction(() ->
                                world.get(CaseAccess.class).require(matter).holder())))
                .isTrue();
        assertThat(cases.state(prefectureDispatcher, matter)).isEqualTo(MatterState.IN_TRANSIT);
        assertThatThrownBy(() -> world.as(townHandler, () -> world.get(DraftReport.class)
                        .draft(matter, ReportDeeds.content("查明事实若干若干若干。", "已答复信访人并送达。"))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(ReplyOutstanding.class));
    }
}
