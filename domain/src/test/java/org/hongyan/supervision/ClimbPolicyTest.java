package org.hongyan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.matter.DeskTimer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClimbPolicyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @Test
    @DisplayName("过期以后的第一个工作日到上一级，再过五个工作日到再上一级，一级一级往上")
    void one_working_day_after_then_every_five() {
        assertThat(day(DeskTimer.OBJECTION_DECISION, THURSDAY, 1)).isEqualTo("2026-11-13");
        assertThat(day(DeskTimer.OBJECTION_DECISION, THURSDAY.plusDays(1), 1))
                .as("a Friday's limit climbs on Monday")
                .isEqualTo("2026-11-16");
        assertThat(day(DeskTimer.JURISDICTION_DECISION, THURSDAY, 2)).isEqualTo("2026-11-20");
        assertThat(day(ClockKind.ASSIGNED_LIMIT, THURSDAY, 3)).isEqualTo("2026-11-27");
    }

    @Test
    @DisplayName("国庆假期里没有人上班：9 月 30 日到期的，假后第一天才往上报")
    void a_holiday_is_no_working_day() {
        assertThat(day(ClockKind.HANDLING, LocalDate.of(2026, 9, 30), 1)).isEqualTo("2026-10-08");
    }

    @Test
    @DisplayName("没审核的报告已经视为接受，只告诉上一级一次")
    void a_defect_is_told_once() {
        assertThat(day(DeskTimer.REPORT_SILENCE, THURSDAY, 1)).isEqualTo("2026-11-13");
        assertThat(ClimbPolicy.day(DeskTimer.REPORT_SILENCE, THURSDAY, 2, CALENDAR))
                .isEmpty();
    }

    private static String day(Enum<?> limit, LocalDate due, int level) {
        return ClimbPolicy.day(limit, due, level, CALENDAR).orElseThrow().toString();
    }
}
