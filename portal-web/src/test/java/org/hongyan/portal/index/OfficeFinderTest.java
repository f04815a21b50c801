package org.hongyan.portal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.KnownOffices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What citizens find, and what is never listed. */
class OfficeFinderTest {

    private static final String COUNTY = "421281000000";
    private static final String TOWNSHIP = "421281104000";

    private final KnownOffices offices = new KnownOffices();
    private final OfficeFinder finder =
            new OfficeFinder(offices, new Tree(), Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC));

    /** A county with one township. */
    private static final class Tree implements Divisions {

        private final List<Division> all = List.of(
                new Division(COUNTY, "赤壁市", OfficeLevel.COUNTY, null, true),
                new Division(TOWNSHIP, "赤壁镇", OfficeLevel.TOWNSHIP, COUNTY, true));

        @Override
        public Optional<Division> byCode(String code) {
            return all.stream().filter(one -> one.code().equals(code)).findFirst();
        }

        @Override
        public List<Division> children(String code) {
            return all.stream()
                    .filter(one -> code == null ? one.parentCode() == null : code.equals(one.parentCode()))
                    .toList();
        }

        @Override
        public List<Division> path(String code) {
            return TOWNSHIP.equals(code) ? all : byCode(code).map(List::of).orElse(List.of());
        }

        @Override
        public List<Division> search(String text, int limit) {
            return all.stream().filter(one -> one.name().contains(text)).toList();
        }

        @Override
        public List<Division> all() {
            return all;
        }
    }

    @Test
    @DisplayName("按首字母找到单位和地名，短的在前；纪检监察机关不列")
    void letters_find_offices_and_places_but_no_discipline_office() {
        Office county = offices.office("赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null, COUNTY);
        Office congress = offices.office("赤壁市人大常委会信访室", OfficeKind.NPC, OfficeLevel.COUNTY, null, COUNTY);
        offices.office("赤壁市纪委监委", OfficeKind.DISC, OfficeLevel.COUNTY, null, COUNTY);
        offices.suspended("赤壁市某办", OfficeKind.GOV, OfficeLevel.COUNTY, null, COUNTY);
        assertThat(finder.offices("cb")).containsExactly(county, congress);
        assertThat(finder.places("cb")).extracting(Division::name).containsExactly("赤壁市", "赤壁镇");
        assertThat(finder.offices("zzz")).isEmpty();
    }

    @Test
    @DisplayName("没有自己单位的乡镇，由上一级负责")
    void a_place_without_an_office_is_answered_for_from_above() {
        Office county = offices.office("赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null, COUNTY);
        assertThat(finder.nearest(new Tree().path(TOWNSHIP))).containsExactly(county);
        assertThat(finder.nearest(List.of())).isEmpty();
    }
}
