package org.hongyan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.tenant.internal.JpaDivisions;
import org.hongyan.tenant.internal.JpaOffices;
import org.hongyan.tenant.internal.JpaSubjects;
import org.hongyan.testing.Database;
import org.hongyan.testing.Queries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Offices and places as the portal sees them, without any proof. */
class JpaOfficesIT {

    private static final int MANY = 3_000;

    private static EntityManagerFactory factory;
    private static EntityManager database;
    private static Offices offices;
    private static Divisions divisions;
    private static Subjects subjects;

    @BeforeAll
    static void fill() throws SQLException {
        var fresh = Database.fresh();
        run(
                fresh,
                """
                insert into division (code, name, level, parent_code) values
                  ('420000000000', '湖北省', 'PROVINCE', null),
                  ('421200000000', '咸宁市', 'CITY', '420000000000'),
                  ('429000000000', '省直辖县级行政区划', 'CITY', '420000000000'),
                  ('421281000000', '赤壁市', 'COUNTY', '421200000000'),
                  ('421281104000', '赤壁镇', 'TOWNSHIP', '421281000000'),
                  ('421281108000', '官塘驿镇', 'TOWNSHIP', '421281000000'),
                  ('421281401000', '官塘驿林场', 'TOWNSHIP', '421281000000');
                insert into division (code, name, level, parent_code)
                  select '43' || lpad(n::text, 4, '0') || '000000', '县' || n, 'COUNTY', '420000000000'
                  from generate_series(1, 3000) n;
                insert into office (id, code, name, kind, level, division_code, parent_id, number_prefix) values
                  ('00000000-0000-7000-8000-000000000001', 'xianning', '咸宁市信访局', 'GOV', 'CITY',
                    '421200000000', null, '咸信'),
                  ('00000000-0000-7000-8000-000000000002', 'chibi', '赤壁市信访局', 'GOV', 'COUNTY',
                    '421281000000', '00000000-0000-7000-8000-000000000001', '赤信'),
                  ('00000000-0000-7000-8000-000000000003', 'chibi-npc', '赤壁市人大常委会信访室', 'NPC', 'COUNTY',
                    '421281000000', null, '赤人'),
                  ('00000000-0000-7000-8000-000000000004', 'guantangyi', '官塘驿镇信访办', 'GOV', 'TOWNSHIP',
                    '421281108000', '00000000-0000-7000-8000-000000000002', '官信');
                insert into office (id, code, name, kind, level, division_code, parent_id, number_prefix, state) values
                  ('00000000-0000-7000-8000-000000000005', 'chibizhen', '赤壁镇信访办', 'GOV', 'TOWNSHIP',
                    '421281104000', '00000000-0000-7000-8000-000000000002', '壁信', 'CLOSED'),
                  ('00000000-0000-7000-8000-000000000006', 'linchang', '官塘驿林场信访办', 'GOV', 'TOWNSHIP',
                    '421281401000', '00000000-0000-7000-8000-000000000002', '林信', 'PLANNED');
                insert into office (id, code, name, kind, level, division_code, number_prefix)
                  select gen_random_uuid(), 'z' || lpad(n::text, 4, '0'), '第' || n || '信访局', 'GOV', 'COUNTY',
                    '43' || lpad(n::text, 4, '0') || '000000', 'Z' || n from generate_series(1, 3000) n;
                update office set state = 'SUSPENDED' where code = 'z2999';
                insert into subject (code, name, parent_code, sort) values
                  ('020000', '国土资源', null, 1), ('020100', '土地征收', '020000', 2), ('010000', '农村农业', null, 3);
                insert into unit (id, office_id, kind, body_id, root, name, document_prefix, village) values
                  ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000004', 'BODY',
                    '00000000-0000-7000-8000-000000000011', true, '赤壁市官塘驿镇人民政府', '官政信', false),
                  ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000004', 'SECTION',
                    '00000000-0000-7000-8000-000000000011', false, '芳秀畈村', null, true),
                  ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000004', 'SECTION',
                    '00000000-0000-7000-8000-000000000011', false, '官塘驿镇财政所', null, false);
                analyze;
                """);
        factory = Queries.on(fresh.asPortal());
        database = factory.createEntityManager();
        offices = new JpaOffices(database);
        divisions = new JpaDivisions(database);
        subjects = new JpaSubjects(database);
    }

    @AfterAll
    static void close() {
        database.close();
        factory.close();
    }

    @Test
    void a_place_has_its_own_offices_government_first_and_none_that_is_closed() {
        assertThat(offices.at("421281000000")).extracting(Office::code).containsExactly("chibi", "chibi-npc");
        assertThat(offices.at("421281104000")).isEmpty();
        assertThat(offices.at("421281401000")).isEmpty();
        assertThat(offices.at("' or 1=1")).isEmpty();
    }

    @Test
    void citizens_find_every_office_by_its_code_but_one_that_is_still_being_set_up() {
        assertThat(offices.byCode("linchang")).isPresent();
        assertThat(offices.published("linchang")).isEmpty();
        assertThat(offices.published("nowhere")).isEmpty();
        assertThat(offices.published("chibi"))
                .hasValueSatisfying(office -> assertThat(office.open()).isTrue());
        assertThat(offices.published("z2999"))
                .hasValueSatisfying(office -> assertThat(office.open()).isFalse());
        assertThat(offices.published("chibizhen"))
                .hasValueSatisfying(office -> assertThat(office.open()).isFalse());
    }

    @Test
    void an_office_is_found_by_its_code_with_its_superior() {
        assertThat(offices.byCode("guantangyi")).hasValueSatisfying(office -> {
            assertThat(office.name()).isEqualTo("官塘驿镇信访办");
            assertThat(office.parentCode()).isEqualTo("chibi");
            assertThat(office.level()).isEqualTo(OfficeLevel.TOWNSHIP);
            assertThat(office.open()).isTrue();
            assertThat(offices.byId(office.id())).contains(office);
        });
        assertThat(offices.byCode("nowhere")).isEmpty();
    }

    @Test
    void part_of_the_name_or_of_the_place_finds_an_office() {
        assertThat(search("塘驿", null, null)).containsExactly("guantangyi");
        assertThat(search("赤壁", null, null)).containsExactly("chibi", "chibi-npc");
        assertThat(search("赤壁", OfficeKind.NPC, null)).containsExactly("chibi-npc");
    }

    @Test
    void wildcards_quotes_and_rare_characters_are_only_text() {
        assertThat(search("%", null, null)).isEmpty();
        assertThat(search("_", null, null)).isEmpty();
        assertThat(search("\\", null, null)).isEmpty();
        assertThat(search("' or 1=1 --", null, null)).isEmpty();
        assertThat(search("𠮷?", null, null)).isEmpty();
    }

    @Test
    void a_place_finds_its_offices_and_those_below() {
        assertThat(search(null, null, "421281000000")).containsExactly("chibi", "chibi-npc", "guantangyi");
        assertThat(search(null, null, "421281108000")).containsExactly("guantangyi");
        assertThat(search(null, OfficeKind.DISC, "421281000000")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        List<String> seen = new ArrayList<>();
        String after = null;
        List<Office> page;
        do {
            page = offices.search(new OfficeQuery(null, null, null, after, OfficeQuery.MAX_LIMIT));
            page.forEach(office -> seen.add(office.code()));
            after = seen.get(seen.size() - 1);
        } while (page.size() == OfficeQuery.MAX_LIMIT);
        assertThat(seen).hasSize(MANY + 4).doesNotHaveDuplicates().isSorted();
        assertThat(offices.all()).extracting(Office::code).containsExactlyElementsOf(seen);
    }

    @Test
    void a_closed_office_is_offered_nowhere_but_still_has_its_name() {
        assertThat(search("赤壁镇", null, null)).isEmpty();
        var chibi = offices.byCode("chibi").orElseThrow();
        assertThat(offices.children(chibi.id())).extracting(Office::code).containsExactly("guantangyi");
        assertThat(offices.byCode("chibizhen"))
                .hasValueSatisfying(office -> assertThat(office.open()).isFalse());
    }

    @Test
    void villages_come_after_the_other_sections() {
        var township = offices.byCode("guantangyi").orElseThrow();
        var body = offices.bodies(township.id()).get(0);
        assertThat(body.root()).isTrue();
        assertThat(body.documentPrefix()).isEqualTo("官政信");
        assertThat(offices.sections(body.id())).extracting(Unit::name).containsExactly("官塘驿镇财政所", "芳秀畈村");
        assertThat(offices.unit(body.id())).contains(body);
    }

    @Test
    void the_last_page_of_three_thousand_reads_no_more_rows_than_the_first() {
        long first = officesReadFor(new OfficeQuery(null, null, null, null, 20));
        long last = officesReadFor(new OfficeQuery(null, null, null, "z2980", 20));
        assertThat(first).isPositive().isLessThan(MANY / 10);
        assertThat(last).isPositive().isLessThanOrEqualTo(first);
    }

    /** Rows of offices that the database fetched for one search, as it counts them itself within a transaction. */
    private static long officesReadFor(OfficeQuery query) {
        database.getTransaction().begin();
        try {
            assertThat(offices.search(query)).hasSize(query.limit());
            return ((Number) database.createNativeQuery(
                                    """
                    select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                    where relname = 'office'""")
                            .getSingleResult())
                    .longValue();
        } finally {
            database.getTransaction().rollback();
        }
    }

    @Test
    void the_path_of_a_place_starts_at_the_province() {
        assertThat(divisions.path("421281108000"))
                .extracting(Division::name)
                .containsExactly("湖北省", "咸宁市", "赤壁市", "官塘驿镇");
        assertThat(divisions.path("999999999999")).isEmpty();
    }

    @Test
    void places_are_found_by_text_higher_ones_first() {
        assertThat(divisions.search("赤壁", 10)).extracting(Division::name).containsExactly("赤壁市", "赤壁镇");
        assertThat(divisions.search(" ", 10)).isEmpty();
        assertThat(divisions.children("421281000000"))
                .extracting(Division::name)
                .containsExactly("赤壁镇", "官塘驿镇", "官塘驿林场");
        assertThat(divisions.children(null)).extracting(Division::name).containsExactly("湖北省");
    }

    @Test
    void farms_and_grouping_nodes_are_no_seats() {
        assertThat(divisions.byCode("421281401000"))
                .hasValueSatisfying(d -> assertThat(d.seatOfOffice()).isFalse());
        assertThat(divisions.byCode("429000000000"))
                .hasValueSatisfying(d -> assertThat(d.seatOfOffice()).isFalse());
        assertThat(divisions.byCode("421281108000"))
                .hasValueSatisfying(d -> assertThat(d.seatOfOffice()).isTrue());
    }

    @Test
    void subjects_come_in_the_order_of_the_tree() {
        assertThat(subjects.children(null)).extracting(Subject::name).containsExactly("国土资源", "农村农业");
        assertThat(subjects.children("020000")).containsExactly(new Subject("020100", "土地征收", "020000"));
        assertThat(subjects.all()).hasSize(3);
        assertThat(subjects.byCode("020100")).isPresent();
    }

    private static List<String> search(String text, OfficeKind kind, String divisionCode) {
        return offices.search(new OfficeQuery(text, kind, divisionCode, null, 50)).stream()
                .map(Office::code)
                .toList();
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = database.asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
