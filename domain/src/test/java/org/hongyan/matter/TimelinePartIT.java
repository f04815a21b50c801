package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A course of five thousand entries: what a page shows of it, and what reading that costs. */
class TimelinePartIT {

    private static final int MANY = 5_000;
    private static final int PAGE = 30;

    private static ReplyStage stage;
    private static UUID matter;
    private static List<TimelineEntry> whole;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        matter = stage.assigned(1).matterId();
        int written = whole().size();
        // every second entry the township wrote for itself alone, the third ones the petitioner sees
        stage.world
                .database()
                .runAsSuperuser("set session_replication_role = replica;"
                        + "insert into event select gen_random_uuid(), e.matter_id, " + written + " + n, e.happened_at,"
                        + " date '2027-01-01' + n / 50, case when n % 7 = 0 then 'TALKED' else 'NOTE' end,"
                        + " case when n % 2 = 0 then 'OFFICE' when n % 3 = 0 then 'PETITIONER' else 'CHAIN' end,"
                        + " e.office_id, case when n % 2 = 0 then '" + stage.town.body() + "' else e.body_id end,"
                        + " case when n % 2 = 0 then '官塘驿镇人民政府' else e.body_name end, e.actor_id, e.actor_name, '{}', e.salt"
                        + " from (select * from event where matter_id = '" + matter + "' and body_id is not null"
                        + " order by seq limit 1) e"
                        + " cross join generate_series(1, " + MANY + ") n;"
                        + "reset session_replication_role; analyze event");
        // one body acted once, in the middle of the course, where neither end of it reaches; another for itself alone
        stage.world
                .database()
                .runAsSuperuser("set session_replication_role = replica;"
                        + "update event set body_name = '赤壁市自然资源和规划局', audience = 'CHAIN'"
                        + " where matter_id = '" + matter + "' and seq = 2501;"
                        + "update event set body_name = '内部的名称', audience = 'OFFICE'"
                        + " where matter_id = '" + matter + "' and seq = 2600;"
                        + "reset session_replication_role; analyze event");
        whole = whole();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    @Test
    @DisplayName("五千条经过：一页接一页，最近的在前，不重不漏，与全部一致")
    void page_by_page_it_is_the_whole() {
        List<Integer> seen = new ArrayList<>();
        Integer before = null;
        TimelinePart part;
        do {
            part = part(stage.handler, new TimelineQuery(null, null, null, null, null, before), 500);
            part.entries().forEach(entry -> seen.add(entry.seq()));
            before = seen.get(seen.size() - 1);
        } while (part.more());

        assertThat(whole).hasSizeGreaterThan(MANY);
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, whole.size())
                        .map(i -> whole.get(whole.size() - i).seq())
                        .boxed()
                        .toList());
    }

    @Test
    @DisplayName("筛选在数据库里叠加：可见范围、单位、种类、日期、位置")
    void conditions_add_up() {
        TimelineQuery query = new TimelineQuery(
                Audience.OFFICE,
                "官塘驿镇人民政府",
                Set.of("TALKED"),
                LocalDate.of(2027, 1, 10),
                LocalDate.of(2027, 2, 10),
                whole.get(whole.size() - 1).seq());

        List<TimelineEntry> expected = whole.stream()
                .filter(entry -> entry.audience() == Audience.OFFICE
                        && entry.kind().equals("TALKED")
                        && entry.bodyName().equals("官塘驿镇人民政府")
                        && !entry.happenedOn().isBefore(query.from())
                        && !entry.happenedOn().isAfter(query.to()))
                .toList();
        TimelinePart part = part(stage.handler, query, expected.size());

        assertThat(expected).hasSizeGreaterThan(PAGE);
        assertThat(part.entries()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(part.more()).isFalse();
        assertThat(part.wrote()).isTrue();
        assertThat(part(stage.handler, query, expected.size() - 1).more()).isTrue();
    }

    @Test
    @DisplayName("没有符合的：单位名称仍在；别的单位内部写的仍然看不见")
    void nothing_found_and_nothing_betrayed() {
        TimelinePart none = part(stage.handler, new TimelineQuery(null, null, Set.of(), null, null, null), PAGE);
        assertThat(none.entries()).isEmpty();
        assertThat(none.more()).isFalse();
        assertThat(none.bodies()).contains("官塘驿镇人民政府").doesNotHaveDuplicates();

        TimelinePart city = part(stage.cityClerk, TimelineQuery.ALL, PAGE);
        assertThat(city.entries())
                .hasSize(PAGE)
                .noneMatch(entry ->
                        entry.audience() == Audience.OFFICE && !entry.bodyId().equals(stage.city.body()));
        assertThat(part(stage.congressClerk, TimelineQuery.ALL, PAGE).entries()).isEmpty();
    }

    @Test
    @DisplayName("很长的经过：中间只办过一次的单位也可以选，按先后排列；别的单位内部写的不出现")
    void who_acted_in_the_middle_is_offered() {
        List<String> bodies = part(stage.cityClerk, TimelineQuery.ALL, PAGE).bodies();

        assertThat(bodies)
                .doesNotHaveDuplicates()
                .contains("赤壁市自然资源和规划局")
                .doesNotContain("内部的名称")
                .startsWith(whole.stream()
                        .map(TimelineEntry::bodyName)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElseThrow());
        assertThat(part(stage.congressClerk, TimelineQuery.ALL, PAGE).bodies()).isEmpty();
    }

    @Test
    @DisplayName("最近一步、移交次数、本单位有没有写过：各问各的，不读全部")
    void precise_questions() {
        assertThat(stage.world.<TimelineEntry>as(
                        stage.handler, () -> timeline().latest(matter).orElseThrow()))
                .isEqualTo(whole.get(whole.size() - 1));
        assertThat(stage.world.<Integer>as(stage.handler, () -> timeline().count(matter, Set.of("HAND_OVER"))))
                .isEqualTo(1);
        assertThat(stage.world.<Boolean>as(stage.handler, () -> timeline().wrote(matter)))
                .isTrue();
        assertThat(stage.world.<Boolean>as(stage.congressClerk, () -> timeline().wrote(matter)))
                .isFalse();
    }

    @Test
    @DisplayName("一页一条语句，五千条里读到的行数有上限")
    void a_page_reads_few_rows() {
        assertThat(Statements.of(() -> part(stage.handler, TimelineQuery.ALL, PAGE)))
                .hasSize(1);
        long rows = stage.world.as(
                stage.handler,
                () -> stage.world.inTransaction(() -> {
                    long before = rowsRead();
                    timeline().part(matter, TimelineQuery.ALL, PAGE);
                    return rowsRead() - before;
                }));
        assertThat(rows).isBetween(1L, 700L);
    }

    /** Rows of timelines this session has read so far. */
    private static long rowsRead() {
        return ((Number) stage.world
                        .get(EntityManager.class)
                        .createNativeQuery("select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                                + " from pg_stat_xact_user_tables where relname = 'event'")
                        .getSingleResult())
                .longValue();
    }

    private static TimelinePart part(Actor actor, TimelineQuery query, int size) {
        return stage.world.as(actor, () -> timeline().part(matter, query, size));
    }

    private static List<TimelineEntry> whole() {
        return stage.course(stage.handler, matter);
    }

    private static Timeline timeline() {
        return stage.world.get(Timeline.class);
    }
}
