package org.hongyan.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongyan.matter.Audience;
import org.hongyan.matter.TimelineEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What of a long timeline is shown for an address. */
class TimelineChoiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final TimelineChoice ALL = new TimelineChoice(null, "", " ", null, null, null);

    /** Five hundred entries, one a day; every tenth the petitioner sees, every second is the town's. */
    private static final List<TimelineEntry> LONG = IntStream.rangeClosed(1, 500)
            .mapToObj(seq -> entry(
                    seq,
                    seq % 3 == 0 ? "HAND_OVER" : "TALKED",
                    seq % 10 == 0 ? Audience.PETITIONER : Audience.OFFICE,
                    seq % 2 == 0 ? "官塘驿镇信访办" : "赤壁市信访局"))
            .toList();

    private static TimelineEntry entry(int seq, String kind, Audience audience, String body) {
        LocalDate day = FIRST.plusDays(seq - 1L);
        return new TimelineEntry(
                UUID.randomUUID(),
                seq,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day,
                kind,
                audience,
                UUID.randomUUID(),
                body,
                "周文清",
                Map.of());
    }

    private static List<Integer> places(TimelineChoice choice) {
        return choice.page(LONG).entries().stream().map(TimelineEntry::seq).toList();
    }

    @Test
    @DisplayName("五百条经过：每次三十条，最近的在前，一页接一页不重不漏")
    void a_long_course_comes_in_pages() {
        assertThat(places(ALL))
                .hasSize(TimelineChoice.PAGE)
                .startsWith(500, 499)
                .endsWith(471);
        TimelineChoice choice = ALL;
        int pages = 0;
        int entries = 0;
        TimelineChoice.Page page = choice.page(LONG);
        while (!page.entries().isEmpty()) {
            pages++;
            entries += page.entries().size();
            choice = choice.olderThan(
                    page.entries().get(page.entries().size() - 1).seq());
            page = choice.page(LONG);
        }
        assertThat(pages).isEqualTo(17);
        assertThat(entries).isEqualTo(500);
        assertThat(ALL.page(LONG).older()).isEqualTo(470);
    }

    @Test
    @DisplayName("按可见范围、单位、内容、日期筛选，可以叠加")
    void choices_add_up() {
        TimelineChoice choice = new TimelineChoice("PETITIONER", "官塘驿镇信访办", "COURSE", "2026-01-01", "2026-03-31", null);
        assertThat(places(choice)).containsExactly(90, 60, 30);
        assertThat(choice.wrongPeriod()).isFalse();
        assertThat(choice.narrowed()).isTrue();
        assertThat(ALL.narrowed()).isFalse();
    }

    @Test
    @DisplayName("日期写错：不按日期筛选，并且说出来；别的乱写什么也不破坏")
    void wrong_input_is_said() {
        TimelineChoice noDay = new TimelineChoice(null, null, null, "2026-13-40", null, null);
        assertThat(noDay.wrongPeriod()).isTrue();
        assertThat(places(noDay)).hasSize(TimelineChoice.PAGE);
        assertThat(new TimelineChoice(null, null, null, "2026-03-02", "2026-03-01", null).wrongPeriod())
                .isTrue();
        assertThat(places(new TimelineChoice(null, null, null, null, null, "-1; drop")))
                .startsWith(500);
        assertThat(places(new TimelineChoice("NOBODY", null, null, null, null, null)))
                .isEmpty();
        assertThat(places(new TimelineChoice(null, null, "NOTHING", null, null, null)))
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
                .allSatisfy(kind -> assertThat(Stream.of(TimelineTopic.values()).filter(topic -> topic.holds(kind)))
                        .hasSize(1));
    }
}
