package org.hongyan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hongyan.audit.NotPermitted;
import org.hongyan.deadline.Deadlines;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 领导接访安排：本单位安排，人人可看，是否接访如实登记。 */
class ReceptionDaysIT {

    private static World world;
    private static LocalDate today;
    private static Actor dispatcher;
    private static Actor handler;
    private static Actor beside;

    @BeforeAll
    static void begin() {
        world = World.start();
        TestOffice own = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice other = world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        dispatcher = world.places().person(own, "分办", Role.DISPATCHER);
        handler = world.places().person(own, "承办", Role.HANDLER);
        beside = world.places().person(other, "邻县", Role.DISPATCHER);
        today = LocalDate.now(world.clock());
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static ReceptionPlan plan(String leader, LocalDate on) {
        return new ReceptionPlan(
                leader,
                "市委常委",
                "农业农村、征地",
                on,
                LocalTime.of(9, 0),
                LocalTime.of(11, 30),
                "信访局一楼接待室",
                5,
                true,
                "钱副市长",
                "请带身份证");
    }

    private static LocalDate workingDay(int after) {
        return world.get(Deadlines.class).calendar().plusWorkingDays(today, after);
    }

    private static PlanReception planning() {
        return world.get(PlanReception.class);
    }

    private static SettleReception settling() {
        return world.get(SettleReception.class);
    }

    private static ReceptionDay one(String leader, LocalDate on) {
        world.as(dispatcher, () -> planning().plan(plan(leader, on), ReceptionRepeat.ONCE, null));
        return upcoming(dispatcher.officeId()).stream()
                .filter(day -> day.leader().equals(leader))
                .findFirst()
                .orElseThrow();
    }

    private static List<ReceptionDay> upcoming(UUID office) {
        return world.asCitizen(
                List.of(),
                () -> world.inTransaction(() -> world.get(ReceptionDays.class).upcoming(office, today, null, 100)));
    }

    private static ReceptionDay again(ReceptionDay day) {
        return world.asCitizen(
                        List.of(),
                        () -> world.inTransaction(
                                () -> world.get(ReceptionDays.class).of(day.id())))
                .orElseThrow();
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static List<String> wrong(Callable<?> deed) {
        try {
            world.as(dispatcher, deed);
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.errors().stream().map(FieldError::pointer).toList();
        }
    }

    @Test
    @DisplayName("E03 按周安排：再提交一次不会重复，来访人不登录也看得到")
    void weekly() {
        ReceptionPlan every = plan("周书记", workingDay(1));
        LocalDate until = workingDay(1).plusWeeks(5);
        PlanReception.Planned first = world.as(dispatcher, () -> planning().plan(every, ReceptionRepeat.WEEKLY, until));
        assertThat(first.added().size() + first.off().size()).isEqualTo(6);
        assertThat(first.there()).isEmpty();
        PlanReception.Planned second =
                world.as(dispatcher, () -> planning().plan(every, ReceptionRepeat.WEEKLY, until));
        assertThat(second.added()).isEmpty();
        assertThat(second.there()).isEqualTo(first.added());
        assertThat(upcoming(dispatcher.officeId()))
                .filteredOn(day -> day.leader().equals("周书记"))
                .extracting(ReceptionDay::heldOn)
                .isEqualTo(first.added());
        assertThat(upcoming(beside.officeId())).isEmpty();
    }

    @Test
    @DisplayName("填错了指到各栏；放假的日子不能安排")
    void wrong_input() {
        ReceptionPlan empty = new ReceptionPlan(" ", "", "", null, null, null, "", 0, false, "", "");
        assertThat(wrong(() -> planning().plan(empty, null, null)))
                .containsExactlyInAnyOrder(
                        "/leader", "/post", "/place", "/heldOn", "/begins", "/ends", "/capacity", "/repeat");
        LocalDate saturday = today.plusWeeks(1).with(DayOfWeek.SATURDAY);
        while (world.get(Deadlines.class).calendar().isWorkingDay(saturday)) {
            saturday = saturday.plusWeeks(1);
        }
        LocalDate off = saturday;
        assertThat(wrong(() -> planning().plan(plan("甲", off), ReceptionRepeat.ONCE, null)))
                .containsExactly("/heldOn");
        assertThat(wrong(() -> planning().plan(plan("甲", workingDay(1)), ReceptionRepeat.WEEKLY, today.minusDays(1))))
                .containsExactly("/until");
        assertThat(wrong(() -> planning().plan(plan("甲", today.minusDays(1)), ReceptionRepeat.ONCE, null)))
                .contains("/heldOn");
    }

    @Test
    @DisplayName("没有岗位的、邻县的都不能安排、不能改")
    void isolation() {
        refused(
                NotPermitted.class,
                () -> world.as(handler, () -> planning().plan(plan("乙", workingDay(1)), ReceptionRepeat.ONCE, null)));
        ReceptionDay day = one("丙", workingDay(2));
        refused(
                ReceptionNotFound.class,
                () -> world.run(beside, () -> planning().change(day.id(), 1, plan("丁", workingDay(3)))));
        refused(
                ReceptionNotFound.class,
                () -> world.run(beside, () -> settling().cancel(day.id(), 1, "x")));
        // the database says so as well, whatever a use case would ask
        assertThat(world.<Boolean>as(
                        beside,
                        () -> world.inTransaction(() -> world.get(ReceptionDays.class)
                                .settle(day.id(), 1, ReceptionState.CANCELLED, "x", null, null))))
                .isFalse();
        assertThat(again(day).planned()).isTrue();
    }

    @Test
    @DisplayName("改到已有的时间指到日期；旧版本不能改；取消要写理由，只说一次")
    void changed_and_cancelled() {
        ReceptionDay day = one("戊", workingDay(4));
        one("戊二", workingDay(5));
        assertThat(wrong(() -> {
                    planning().change(day.id(), 1, plan("戊二", workingDay(5)));
                    return null;
                }))
                .containsExactly("/heldOn");
        world.run(dispatcher, () -> planning().change(day.id(), 1, plan("戊", workingDay(6))));
        refused(
                ReceptionChanged.class,
                () -> world.run(dispatcher, () -> planning().change(day.id(), 1, plan("戊", workingDay(7)))));
        assertThat(again(day).heldOn()).isEqualTo(workingDay(6));
        refused(
                ReceptionTooEarly.class,
                () -> world.run(dispatcher, () -> settling().missed(day.id(), 2, "出差")));
        assertThat(wrong(() -> {
                    settling().cancel(day.id(), 2, " ");
                    return null;
                }))
                .containsExactly("/reason");
        world.run(dispatcher, () -> settling().cancel(day.id(), 2, "防汛调度"));
        assertThat(again(day).state()).isEqualTo(ReceptionState.CANCELLED);
        refused(
                ReceptionSettled.class,
                () -> world.run(dispatcher, () -> settling().cancel(day.id(), 3, "再取消")));
    }

    @Test
    @DisplayName("E14 按时接访率：接访、代为接访、未接访，一周没有登记的算未接访，取消的不算")
    void kept_rate() {
        TestOffice town = world.places().office("rate", "某镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        Actor clerk = world.places().person(town, "文书", Role.DISPATCHER);
        LocalDate held = workingDay(0);
        for (String leader : List.of("子", "丑", "寅", "卯", "辰")) {
            world.as(clerk, () -> planning().plan(plan(leader, workingDay(1)), ReceptionRepeat.ONCE, null));
        }
        world.database()
                .runAsSuperuser("update reception_day set held_on = date '" + held + "' where leader in ('子', '丑', '寅')"
                        + " and office_id = '" + clerk.officeId() + "'");
        world.database()
                .runAsSuperuser("update reception_day set held_on = date '" + today.minusDays(8)
                        + "' where leader = '卯' and office_id = '" + clerk.officeId() + "'");
        List<ReceptionDay> all = world.as(
                clerk,
                () -> world.inTransaction(() ->
                        world.get(ReceptionDays.class).upcoming(clerk.officeId(), today.minusDays(30), null, 100)));
        UUID[] ids = all.stream()
                .sorted(Comparator.comparing(day -> "子丑寅卯辰".indexOf(day.leader())))
                .map(ReceptionDay::id)
                .toArray(UUID[]::new);
        assertThatThrownBy(() -> world.run(clerk, () -> settling().kept(ids[0], 1, false, 3, 2)))
                .isInstanceOf(InvalidInputException.class);
        world.run(clerk, () -> settling().kept(ids[0], 1, false, 3, 7));
        world.run(clerk, () -> settling().kept(ids[1], 1, true, 0, 0));
        world.run(clerk, () -> settling().missed(ids[2], 1, "临时开会"));
        world.run(clerk, () -> settling().cancel(ids[4], 1, "改期"));
        ReceptionRecord record = world.asCitizen(
                List.of(),
                () -> world.inTransaction(() -> world.get(ReceptionDays.class).record(clerk.officeId(), today)));
        assertThat(record).isEqualTo(new ReceptionRecord(2, 1, 4, 3, 7));
        assertThat(record.percent()).isEqualTo(50);
    }
}
