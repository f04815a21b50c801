package org.hongyan.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hongyan.matter.Audience;
import org.hongyan.matter.TimelineQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What of a long timeline is asked for by an address. */
class TimelineChoiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final TimelineChoice ALL = new TimelineChoice(null, "", " ", null, null, null);

    @Test
    @DisplayName("按可见范围、单位、内容、日期筛选，可以叠加")
    void choices_add_up() {
        TimelineChoice choice = new TimelineChoice("PETITIONER", "官塘驿镇信访办", "COURSE", "2026-01-01", "2026-03-31", "91");
        assertThat(choice.asked())
                .isEqualTo(new TimelineQuery(
                        Audience.PETITIONER,
                        "官塘驿镇信访办",
                        TimelineTopic.COURSE.kinds(),
                        FIRST,
                        LocalDate.of(2026, 3, 31),
                        91));
        assertThat(choice.wrongPeriod()).isFalse();
        assertThat(choice.narrowed()).isTrue();
        assertThat(ALL.narrowed()).isFalse();
        assertThat(ALL.asked()).isEqualTo(TimelineQuery.ALL);
    }

    @Test
    @DisplayName("日期写错：不按日期筛选，并且说出来；别的乱写什么也不破坏")
    void wrong_input_is_said() {
        TimelineChoice noDay = new TimelineChoice(null, null, null, "2026-13-40", null, null);
        assertThat(noDay.wrongPeriod()).isTrue();
        assertThat(noDay.asked()).isEqualTo(TimelineQuery.ALL);
        assertThat(new TimelineChoice(null, null, null, "2026-03-02", "2026-03-01", null).wrongPeriod())
                .isTrue();
        assertThat(new TimelineChoice(null, null, null, null, null, "-1; drop").asked())
                .isEqualTo(TimelineQuery.ALL);
        assertThat(new TimelineChoice("NOBODY", null, null, null, null, null)
                        .asked()
                        .kinds())
                .isEmpty();
        assertThat(new TimelineChoice(null, null, "NOTHING", null, null, null)
                        .asked()
                        .kinds())
                .isEmpty();
    }

    @Test
    @DisplayName("每一种选择都是一个地址；换条件时从最近的重新看起")
    void every_choice_is_an_address() {
        TimelineChoice older = ALL.actedBy("赤壁市信访局").olderThan(471);
        assertThat(older.query()).startsWith("?by=%E8%B5%A4").endsWith("&before=471");
        assertThat(older.seenBy("OFFICE").query()).contains("seen=OFFICE").doesNotContain("before");
        assertThat(ALL.query()).isEmpty();
    }

    @Test
    @DisplayName("每一种经过正好属于一类内容")
    void every_kind_has_one_topic() {
        assertThat(Stream.of("matter", "timeline")
                        .flatMap(name -> ResourceBundle.getBundle("i18n." + name, Locale.ROOT).keySet().stream()))
                .filteredOn(key -> key.matches("event\\.[A-Z_]+"))
                .map(key -> key.substring("event.".length()))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(Stream.of(TimelineTopic.values())
                                .filter(topic -> topic.kinds().contains(kind)))
                        .hasSize(1));
    }
}
