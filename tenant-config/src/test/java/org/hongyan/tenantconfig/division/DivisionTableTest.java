package org.hongyan.tenantconfig.division;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenantconfig.table.BadTableException;
import org.junit.jupiter.api.Test;

class DivisionTableTest {

    private static final String TOP = "420000000000,湖北省,province,";
    private static final String CITY = "421200000000,咸宁市,city,420000000000";
    private static final String COUNTY = "421281000000,赤壁市,county,421200000000";

    private final DivisionTable hubei = DivisionTable.hubei();

    @Test
    void hubei_has_the_counts_of_its_source() {
        assertThat(hubei.rows()).hasSize(1_595);
        assertThat(Stream.of(OfficeLevel.values()).map(hubei::count)).containsExactly(1L, 14L, 105L, 1_475L);
    }

    @Test
    void grouping_nodes_farms_and_parks_are_no_seats_of_offices() {
        assertThat(hubei.rows().stream().filter(Division::seatOfOffice)).hasSize(1 + 13 + 105 + 1_259);
        assertThat(hubei.rows().stream().filter(row -> !row.seatOfOffice()).map(Division::name))
                .contains("省直辖县级行政区划", "蒲纺工业园", "官塘驿林场", "羊楼洞茶场")
                .doesNotContain("官塘驿镇", "蒲圻街道", "仙桃市");
    }

    @Test
    void chibi_has_fourteen_townships_that_are_offices() {
        assertThat(hubei.rows().stream().filter(row -> "421281000000".equals(row.parentCode()) && row.seatOfOffice()))
                .hasSize(14)
                .extracting(Division::name)
                .contains("官塘驿镇", "神山镇", "余家桥乡");
    }

    @Test
    void every_superior_comes_before_its_places() {
        var seen = new HashSet<String>();
        assertThat(hubei.rows()).allSatisfy(row -> {
            assertThat(row.parentCode() == null || seen.contains(row.parentCode()))
                    .isTrue();
            seen.add(row.code());
        });
    }

    @Test
    void a_code_twice_is_named_with_both_lines() {
        assertThat(faultsOf(TOP, CITY, "421200000000,又一个,city,420000000000"))
                .containsExactly("line 4: code 421200000000 is already in line 3");
    }

    @Test
    void an_orphan_is_named_with_the_superior_it_misses() {
        assertThat(faultsOf(TOP, COUNTY))
                .containsExactly("421281000000 赤壁市 is an orphan: no row has the code 421200000000");
    }

    @Test
    void a_circle_is_named_once_with_all_its_places() {
        assertThat(faultsOf(TOP, "421200000000,咸宁市,city,421281000000", COUNTY))
                .containsExactly("circle: 421200000000 → 421281000000 → 421200000000");
    }

    @Test
    void a_place_below_a_circle_is_not_taken_for_part_of_it() {
        assertThat(faultsOf(
                        TOP, "421200000000,咸宁市,city,421281000000", COUNTY, "421281108000,官塘驿镇,township,421281000000"))
                .hasSize(1);
    }

    @Test
    void a_place_that_is_its_own_superior_is_a_circle() {
        assertThat(faultsOf(TOP, "421200000000,咸宁市,city,421200000000"))
                .containsExactly("circle: 421200000000 → 421200000000");
    }

    @Test
    void the_level_must_be_what_the_zeros_say() {
        assertThat(faultsOf(TOP, "421200000000,咸宁市,county,420000000000"))
                .containsExactly("line 3: 421200000000 is called county but its zeros say city");
    }

    @Test
    void nobody_hangs_below_a_place_of_the_same_or_a_lower_level() {
        assertThat(faultsOf(TOP, CITY, COUNTY, "421100000000,黄冈市,city,421281000000"))
                .containsExactly("421100000000 黄冈市 hangs below 421281000000, which is not of a higher level");
    }

    @Test
    void a_village_a_short_code_and_a_missing_name_are_refused_together() {
        assertThat(faultsOf(
                        TOP,
                        CITY,
                        "421281108001,芳秀畈村,village,421200000000",
                        "4212,短,city,420000000000",
                        "421100000000,,city,420000000000"))
                .hasSize(3);
    }

    @Test
    void exactly_one_top() {
        assertThat(faultsOf(TOP, "430000000000,湖南省,province,"))
                .containsExactly("exactly one row must be without parent_code, not 2");
    }

    @Test
    void a_wrong_head_or_a_wrong_number_of_cells_is_refused() {
        assertThat(refusal(table("code;name")).faults()).containsExactly("line 1 must be code,name,level,parent_code");
        assertThat(faultsOf(TOP + ",more")).containsExactly("line 2 has 5 cells, not 4");
    }

    @Test
    void the_message_says_that_nothing_was_changed() {
        assertThat(refusal(table("code,name,level,parent_code", COUNTY)))
                .hasMessageStartingWith("bad.csv is refused, nothing was changed: ");
    }

    private static List<String> faultsOf(String... rows) {
        String lines = Stream.of(rows).collect(joining("\n"));
        return refusal(table("code,name,level,parent_code", lines)).faults();
    }

    private static BadTableException refusal(InputStream table) {
        return catchThrowableOfType(BadTableException.class, () -> DivisionTable.read("bad.csv", table));
    }

    private static InputStream table(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
