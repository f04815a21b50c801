package org.hongyan.tenant.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists stay index scans under row security: 100,000 rows, read by body, section or handler, page by page. */
class ListPlanIT {

    private static final String LIST = "select matter_id, due_on, title from desk_item where %s = '%s'"
            + " and state_group = 'HANDLING'%s order by due_on, matter_id limit 51";

    private static Scene scene;

    @BeforeAll
    static void fill() {
        scene = new Scene();
        scene.database.runAsSuperuser(String.format(
                """
                set session_replication_role = replica;
                insert into desk_item (body_id, matter_id, office_id, section_id, handler_id, part, number, title, state,
                  state_group, place, masked_names, head_count, due_on, marks, received_on, changed_at)
                select (array['%s', '%s', '%s', '%s', '%s']::uuid[])[1 + n %% 5], gen_random_uuid(), gen_random_uuid(),
                  case when n %% 7 = 0 then '%s'::uuid end, case when n %% 11 = 0 then '%s'::uuid end, 'HOLDER',
                  'N' || n, '标题' || n, 'ACCEPTED', (array['HANDLING', 'CLOSED', 'TO_SIGN', 'PASSED'])[1 + n / 5 %% 4],
                  '', '', 1, date '2026-01-01' + n %% 400, '{}', date '2026-01-01', now()
                from generate_series(1, 100000) n;
                set session_replication_role = origin;
                analyze desk_item""",
                scene.town.bodyId(),
                scene.city.bodyId(),
                scene.otherTown.bodyId(),
                scene.otherCity.bodyId(),
                scene.stranger.bodyId(),
                scene.section,
                scene.sectionWorker.personId()));
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({"body_id, desk_item_body", "section_id, desk_item_section", "handler_id, desk_item_handler"})
    @DisplayName("a first and a later page come from the index in order, without a sort")
    void pagesComeFromTheIndex(String column, String index) {
        Actor reader = column.equals("body_id") ? scene.town : scene.sectionWorker;
        UUID value = column.equals("body_id")
                ? scene.town.bodyId()
                : column.equals("section_id") ? scene.section : scene.sectionWorker.personId();
        for (String page : List.of("", " and (due_on, matter_id) > ('2026-06-01', '" + scene.own.matter + "')")) {
            String sql = String.format(LIST, column, value, page);
            try (Session desk = scene.desk(reader)) {
                String plan = String.join("\n", desk.query("explain (costs off) " + sql));
                assertThat(plan)
                        .contains("Index Scan using " + index + " on desk_item")
                        .contains("state_group = 'HANDLING'")
                        .doesNotContain("Seq Scan")
                        .doesNotContain("Sort");
                if (!page.isEmpty()) {
                    assertThat(plan).containsPattern("Index Cond: .*ROW\\(due_on, matter_id\\) > ROW");
                }
                assertThat(desk.query(sql)).hasSize(51);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REOPENED", "DISSATISFIED"})
    @DisplayName("what few rows have is found among them, and never by reading the whole list")
    void fewOfMany(String mark) {
        String sql = String.format(
                "select matter_id from desk_item where body_id = hy_body() and marks @> array['%s']"
                        + " and state_group = any (string_to_array('HANDLING,CLOSED', ','))"
                        + " order by due_on, matter_id limit 21",
                mark);
        try (Session desk = scene.desk(scene.town)) {
            assertThat(String.join("\n", desk.query("explain (costs off) " + sql)))
                    .contains("desk_item_" + mark.toLowerCase(Locale.ROOT))
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    @DisplayName("pages follow each other without gap or repetition")
    void pagesFollowEachOther() {
        try (Session desk = scene.desk(scene.town)) {
            List<String> all = desk.query(
                    String.format(LIST, "body_id", scene.town.bodyId(), "").replace("limit 51", "limit 150"));
            List<String> dues = desk.query(String.format(LIST, "body_id", scene.town.bodyId(), "")
                    .replace("matter_id, due_on, title", "due_on")
                    .replace("limit 51", "limit 50"));
            String after = String.format(" and (due_on, matter_id) > ('%s', '%s')", dues.get(49), all.get(49));
            assertThat(desk.query(String.format(LIST, "body_id", scene.town.bodyId(), after)))
                    .containsExactlyElementsOf(all.subList(50, 101));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            select * from matter where id = '%1$s'                      | matter_pkey
            select * from event where matter_id = '%1$s' order by seq   | event_matter_id_seq_key
            select * from document where matter_id = '%1$s'             | document_matter
            select * from working_note where matter_id = '%1$s'         | working_note_matter
            select * from clock where matter_id = '%1$s'                | clock_matter
            select * from petition where matter_id = '%1$s'             | petition_matter
            """)
    @DisplayName("a case's own rows are found by index although a policy asks for standing")
    void casesByIndex(String sql, String index) {
        try (Session desk = scene.desk(scene.town)) {
            // with a handful of rows a whole scan is cheapest; what is asked is whether the policy forbids the index
            desk.run("set local enable_seqscan = off");
            assertThat(String.join("\n", desk.query("explain (costs off) " + String.format(sql, scene.own.matter))))
                    .contains(index);
        }
    }
}
