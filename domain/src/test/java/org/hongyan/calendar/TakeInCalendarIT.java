package org.hongyan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.DayKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.passing.DayPassing;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakeInCalendarIT {

    /** As it might be announced; 31 December 2026 to 3 January 2027, a long Spring Festival. */
    private static final String OF_2027 =
            """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月13日（周六）、2月14日（周日）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
            五、端午节：6月9日（周三）放假，共1天。
            六、中秋节：9月15日（周三）放假，共1天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。
            """;

    private static ReplyStage stage;
    private static Actor administrator;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        TestOffice province = stage.world.places().office("hubei", "湖北省", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        administrator = stage.world.places().person(province, "傅知微", Role.PROVINCE_ADMINISTRATOR);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static int takeIn(Actor actor, Integer year, String document, LocalDate on, String text) {
        return stage.world.as(actor, () -> stage.world.get(TakeInCalendar.class).takeIn(year, document, on, text));
    }

    private static ClockLine handling(UUID matter) {
        return stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0);
    }

    private static List<CalendarNotice> all() {
        return stage.world.as(
                administrator, () -> stage.world.get(CalendarNotices.class).all());
    }

    private static List<String> kinds(UUID matter) {
        return stage.world.as(stage.handler, () -> stage.world.get(Timeline.class).of(matter).stream()
                .map(TimelineEntry::kind)
                .toList());
    }

    @Test
    @DisplayName("announced in mid-case: provisional due dates are counted again, both sides read why")
    void countsAgain() {
        // accepted on 9 December: the 60th day is Sunday, 7 February 2027, in the middle of a festival not yet
        // announced
        stage.world.clock().setDay(LocalDate.of(2026, 12, 9));
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        ClockLine before = handling(matter);
        assertThat(before.dueOn()).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(before.provisional()).isTrue();

        int version = takeIn(administrator, 2027, "国办发明电〔2026〕9号", LocalDate.of(2026, 11, 5), OF_2027);
        stage.world.get(DayPassing.class).run();

        ClockLine after = handling(matter);
        assertThat(after.dueOn()).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(after.provisional()).isFalse();
        assertThat(kinds(matter)).contains("COUNTED_AGAIN");
        assertThat(stage.world.get(Deadlines.class).calendar().version()).isEqualTo(version);

        int events = kinds(matter).size();
        stage.world.get(DayPassing.class).run();
        assertThat(kinds(matter)).as("counted once").hasSize(events);

        correctsAYear(version);
    }

    /** A later announcement for the same year takes the place of the earlier one. */
    private static void correctsAYear(int version) {
        WorkingCalendar first = stage.world.get(Deadlines.class).calendar();
        assertThat(first.isWorkingDay(LocalDate.of(2027, 2, 12))).isTrue();

        int next = takeIn(
                administrator,
                2027,
                "国办发明电〔2026〕12号",
                LocalDate.of(2026, 12, 1),
                OF_2027.replace("11日（周四）放假调休，共7天", "12日（周五）放假调休，共8天"));

        assertThat(next).isEqualTo(version + 1);
        WorkingCalendar second = stage.world.get(Deadlines.class).calendar();
        assertThat(second.isWorkingDay(LocalDate.of(2027, 2, 12))).isFalse();
        assertThat(second.year(2026)).isEqualTo(WorkingCalendar.official().year(2026));
        assertThat(all())
                .extracting(CalendarNotice::version, CalendarNotice::takenInBy)
                .containsExactly(tuple(next, "傅知微"), tuple(version, "傅知微"));
    }

    @Test
    @DisplayName("what is missing or contradicts itself is said at the field, and nothing is stored")
    void badInput() {
        int before = all().size();
        stage.world.clock().setDay(LocalDate.of(2026, 12, 9));

        assertThatThrownBy(() -> takeIn(administrator, 2031, " ", null, OF_2027.replace("共7天", "共8天")))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::code)
                        .contains("calendar.year", "text.missing", "day.missing", "calendar.count"));

        assertThat(all()).hasSize(before);
    }

    @Test
    @DisplayName("nobody but an administrator of the province, neither by the use case nor past it")
    void onlyTheProvince() {
        List<Actor> others = List.of(stage.cityClerk, stage.handler, stage.head, Actor.citizen());
        for (Actor other : others) {
            assertThatThrownBy(() -> takeIn(other, 2027, "国办", LocalDate.of(2026, 11, 5), OF_2027))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> stage.world.as(other, () -> stage.world
                            .get(CalendarNotices.class)
                            .add(
                                    2027,
                                    "国办",
                                    LocalDate.of(2026, 11, 5),
                                    WorkingCalendar.official().year(2026))))
                    .as(other.name())
                    .hasStackTraceContaining("calendar_take_in");
        }
        assertThat(WorkingCalendar.official().year(2026)).anyMatch(day -> day.kind() == DayKind.WORKDAY);
    }
}
