package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("积案：登记满一百八十天没有办结")
class BacklogTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = REGISTERED.plusDays(179);

    @Test
    void it_begins_on_the_hundred_and_eightieth_day_and_not_before() {
        assertThat(Backlog.byAge(REGISTERED, MatterState.ACCEPTED, LAST)).isFalse();
        assertThat(Backlog.byAge(REGISTERED, MatterState.ACCEPTED, LAST.plusDays(1)))
                .isTrue();
    }

    @Test
    void what_has_ended_or_is_not_registered_is_none() {
        assertThat(Backlog.byAge(REGISTERED, MatterState.COMPLETED, LAST.plusDays(9)))
                .isFalse();
        assertThat(Backlog.byAge(null, MatterState.SUBMITTED, LAST.plusDays(9))).isFalse();
    }

    @Test
    void it_is_added_once_to_the_marks_that_are_stored() {
        assertThat(Backlog.marks("RUSH", REGISTERED, MatterState.REPLIED, LAST.plusDays(1)))
                .containsExactly("RUSH", "BACKLOG");
        assertThat(Backlog.marks("BACKLOG,RUSH", REGISTERED, MatterState.REPLIED, LAST.plusDays(1)))
                .containsExactly("BACKLOG", "RUSH");
        assertThat(Backlog.marks(null, REGISTERED, MatterState.REPLIED, LAST)).isEmpty();
        assertThat(Backlog.marks("", REGISTERED, MatterState.REPLIED, LAST)).isEmpty();
    }
}
