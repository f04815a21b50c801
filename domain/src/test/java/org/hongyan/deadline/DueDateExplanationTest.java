package org.hongyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueDateExplanationTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private final Deadlines deadlines = Deadlines.official();

    @Test
    @DisplayName("期限落在国庆节，说明从哪天顺延到哪天")
    void a_roll_over_a_holiday_tells_its_days() {
        DueDate due = deadlines.due(ClockKind.RECEIPT_NOTICE, LocalDate.parse("2025-09-17"));
        assertThat(due.due()).isEqualTo("2025-10-09");
        assertThat(explain(due, ZH)).contains("因 10 月 1 日至 8 日放假，顺延至 10 月 9 日").endsWith("。");
        assertThat(explain(due, Locale.ENGLISH)).contains("1 to 8 October: public holiday, moved to 9 October");
        assertThat(explain(due, Locale.TRADITIONAL_CHINESE)).contains("因 10 月 1 日至 8 日放假，順延至 10 月 9 日");
    }

    @Test
    void a_weekend_that_runs_into_a_holiday_tells_both() {
        DueDate due = deadlines.due(ClockKind.DISPATCH, LocalDate.parse("2017-12-15"));
        assertThat(explain(due, ZH))
                .isEqualTo("12 月 15 日的次日起算 15 日，最后一日为 12 月 30 日；"
                        + "因 12 月 30 日是休息日，2018 年 1 月 1 日放假，顺延至 2018 年 1 月 2 日。");
    }

    @Test
    void an_extension_and_its_own_rolling_are_told_after_the_first_limit() {
        DueDate due = deadlines.due(ClockRun.of(ClockKind.HANDLING, LocalDate.parse("2016-03-21"))
                .extended(new Extension(30, LocalDate.parse("2016-05-10"))));
        assertThat(explain(due, ZH))
                .isEqualTo("3 月 21 日的次日起算 60 日，最后一日为 5 月 20 日；" + "经批准延长 30 日，至 6 月 19 日；因 6 月 19 日是休息日，顺延至 6 月 20 日。");
    }

    @Test
    void working_days_tell_what_was_skipped_and_what_was_worked_instead() {
        DueDate due = deadlines.due(ClockRun.of(ClockKind.OBJECTION, LocalDate.parse("2025-09-28")));
        assertThat(explain(due, ZH))
                .isEqualTo("9 月 28 日的次日起算 5 个工作日，最后一日为 10 月 11 日；国庆节、中秋节放假不计入；调休上班的 1 日计入；" + "10 月 11 日是调休上班日，不顺延。");
    }

    @Test
    void a_matter_under_the_rules_of_2005_says_that_it_has_no_objection_clock() {
        DueDate due = deadlines.due(ClockRun.of(ClockKind.OBJECTION, LocalDate.parse("2022-05-05"))
                .registeredOn(LocalDate.parse("2022-04-30")));
        assertThat(due.exists()).isFalse();
        assertThat(explain(due, ZH)).contains("没有异议期限");
    }

    @Test
    void dates_past_the_last_official_year_say_that_they_are_provisional() {
        DueDate due = deadlines.due(ClockKind.HANDLING, LocalDate.parse("2026-11-20"));
        assertThat(due.provisional()).isTrue();
        assertThat(explain(due, ZH)).contains("暂定");
        assertThat(deadlines
                        .due(ClockKind.HANDLING, LocalDate.parse("2026-10-20"))
                        .provisional())
                .isFalse();
    }

    @Test
    void what_is_stored_reads_the_same_when_it_comes_back() {
        DueDate due = deadlines.due(ClockRun.of(ClockKind.FINAL_REVIEW, LocalDate.parse("2019-01-10"))
                .paused(new Pause(LocalDate.parse("2019-01-16"), LocalDate.parse("2019-01-23"))));
        DueDate back = DueDate.restore(due.start(), due.original(), due.due(), due.becauseText(), due.provisional());
        assertThat(back).isEqualTo(due);
    }

    private String explain(DueDate due, Locale locale) {
        return due.explain(deadlines.calendar(), locale);
    }
}
