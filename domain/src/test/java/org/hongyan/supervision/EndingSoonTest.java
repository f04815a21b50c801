package org.hongyan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.deadline.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndingSoonTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    @Test
    @DisplayName("六十日的用到四十五日算快到期，五十一日是 85%，最后一天还不算超期")
    void grades_of_sixty_days() {
        assertThat(on(44)).isEqualTo(WarningGrade.HALF);
        assertThat(on(45)).isEqualTo(WarningGrade.THREE_QUARTERS);
        assertThat(on(51)).isEqualTo(WarningGrade.MOST);
        assertThat(on(60)).isEqualTo(WarningGrade.LAST);
        assertThat(on(61)).isEqualTo(WarningGrade.OVERDUE);
    }

    private static WarningGrade on(int day) {
        return EndingSoon.grade(START, START.plusDays(60), START.plusDays(day), WorkingCalendar.official());
    }
}
