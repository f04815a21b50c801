package org.hongyan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.hongyan.deadline.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReceptionDaysPolicyTest {

    private static ReceptionDaysPolicy.Days days(String first, ReceptionRepeat repeat, String until) {
        return ReceptionDaysPolicy.days(
                LocalDate.parse(first), repeat, LocalDate.parse(until), WorkingCalendar.official());
    }

    @Test
    @DisplayName("E03 每周二：放假的那一周不安排，也不顺延")
    void every_tuesday() {
        ReceptionDaysPolicy.Days found = days("2026-09-15", ReceptionRepeat.WEEKLY, "2026-10-20");
        assertThat(found.held()).allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(found.off()).containsExactly(LocalDate.of(2026, 10, 6));
        assertThat(found.held())
                .containsExactly(
                        LocalDate.of(2026, 9, 15),
                        LocalDate.of(2026, 9, 22),
                        LocalDate.of(2026, 9, 29),
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 10, 20));
    }

    @Test
    @DisplayName("N01 每月 31 日：小月在最后一天，放假的顺延到下一个工作日")
    void every_month() {
        ReceptionDaysPolicy.Days found = days("2026-03-31", ReceptionRepeat.MONTHLY, "2026-06-30");
        assertThat(found.held())
                .containsExactly(
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 30));
        assertThat(found.off()).containsExactly(LocalDate.of(2026, 5, 31));
    }

    @Test
    @DisplayName("只这一次：一天")
    void once() {
        assertThat(days("2026-11-24", ReceptionRepeat.ONCE, "2026-12-24").held())
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    @DisplayName("按时接访率：没有安排时为零，不足一时舍去")
    void rate() {
        assertThat(new ReceptionRecord(0, 0, 0, 0, 0).percent()).isZero();
        assertThat(new ReceptionRecord(2, 1, 3, 5, 9).percent()).isEqualTo(66);
    }
}
