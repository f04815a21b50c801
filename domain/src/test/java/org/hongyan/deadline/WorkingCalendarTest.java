package org.hongyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.shared.LegalBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.official();

    @Test
    @DisplayName("2004 年至 2026 年的放假安排齐全，调休上班都在周末")
    void every_year_from_2004_to_2026_is_there_and_only_weekends_are_worked_instead() {
        assertThat(calendar.firstOfficialYear()).isEqualTo(2004);
        assertThat(calendar.lastOfficialYear()).isEqualTo(2026);
        for (int year = 2004; year <= 2026; year++) {
            List<CalendarDay> days = calendar.year(year);
            assertThat(days.stream()
                            .filter(day -> day.holiday() == Holiday.NATIONAL_DAY && day.kind() == DayKind.HOLIDAY)
                            .count())
                    .as("" + year)
                    .isGreaterThanOrEqualTo(5);
        }
        assertThat(calendar.days())
                .filteredOn(day -> day.kind() == DayKind.WORKDAY)
                .allMatch(day -> day.date().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
    }

    @Test
    void the_prolonged_spring_festival_of_2020_and_the_victory_day_of_2015_are_known() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(calendar.holidayOn(LocalDate.of(2015, 9, 3))).contains(Holiday.VICTORY_DAY);
        assertThat(calendar.isMakeupWorkday(LocalDate.of(2015, 9, 6))).isTrue();
    }

    @Test
    void a_year_that_nobody_announced_is_provisional_until_it_is_imported() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        assertThat(calendar.isProvisional(newYear)).isTrue();
        assertThat(calendar.isWorkingDay(newYear)).isTrue();
        WorkingCalendar longer =
                calendar.withYear(2027, List.of(new CalendarDay(newYear, DayKind.HOLIDAY, Holiday.NEW_YEAR)));
        assertThat(longer.isProvisional(newYear)).isFalse();
        assertThat(longer.isWorkingDay(newYear)).isFalse();
        assertThat(longer.year(2026)).isEqualTo(calendar.year(2026));
    }

    @Test
    @DisplayName("十一月起提醒导入下一年的放假安排")
    void from_november_the_missing_next_year_is_called_for() {
        assertThat(calendar.missingYear(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(calendar.missingYear(LocalDate.of(2026, 11, 1))).contains(2027);
        assertThat(calendar.missingYear(LocalDate.of(2027, 3, 1))).contains(2027);
    }

    @Test
    void an_imported_file_is_read_line_by_line_and_a_wrong_word_is_an_error() throws IOException {
        assertThat(WorkingCalendar.read(new StringReader("date,kind,name\n2027-01-01,HOLIDAY,NEW_YEAR\n"))
                        .lastOfficialYear())
                .isEqualTo(2027);
        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("2027-01-01,FREE,NEW_YEAR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("date,kind,name\n")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("每项期限都写明法律依据")
    void every_clock_has_one_policy_of_its_own_with_its_legal_basis() {
        assertThat(ClockKind.values())
                .filteredOn(kind -> kind.code().startsWith("CL"))
                .as("clocks of the law and of its practice")
                .hasSize(18);
        assertThat(ClockKind.values())
                .filteredOn(kind -> !kind.code().startsWith("CL"))
                .as("promises of the platform")
                .containsExactly(ClockKind.ACCEPTANCE_PROMISE);
        assertThat(ClockKind.values())
                .extracting(kind -> kind.policy().getClass())
                .doesNotHaveDuplicates();
        assertThat(ClockKind.values())
                .allSatisfy(kind -> assertThat(kind.policy().getClass().getAnnotation(LegalBasis.class))
                        .isNotNull());
    }

    @Test
    void a_list_shows_the_chip_by_what_is_left() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        DueDate due = Deadlines.official().due(ClockKind.HANDLING, start);
        assertThat(state(start.plusDays(1), due)).isEqualTo(DueState.ON_TIME);
        assertThat(state(due.due().minusDays(12), due)).isEqualTo(DueState.NEAR);
        assertThat(state(due.due(), due)).isEqualTo(DueState.URGENT);
        assertThat(state(due.due().plusDays(1), due)).isEqualTo(DueState.OVERDUE);
        assertThat(DueState.on(due.due().plusDays(1), ClockKind.REVIEW_REQUEST, due, calendar))
                .isEqualTo(DueState.PETITIONERS_OWN);
        assertThat(DueState.on(due.due(), ClockKind.HANDLING, start, due.due(), calendar))
                .isEqualTo(DueState.URGENT);
    }

    private DueState state(LocalDate today, DueDate due) {
        return DueState.on(today, ClockKind.HANDLING, due, calendar);
    }
}
