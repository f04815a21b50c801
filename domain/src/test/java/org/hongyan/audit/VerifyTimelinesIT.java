package org.hongyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.CheckedTimeline.Fault;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Cases;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An auditor verifies the timelines below, page by page; nobody beside or above is shown. */
class VerifyTimelinesIT {

    private static World world;
    private static Actor auditor;
    private static List<UUID> below;
    private static UUID beside;

    @BeforeAll
    static void begin() {
        world = World.start();
        TestOffice city = world.places().office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        TestOffice county = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, city);
        TestOffice other = world.places().office("wuhan", "武汉市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        auditor = world.places().person(city, "秦审计", Role.AUDITOR);
        Cases cases = new Cases(world);
        List<UUID> made = new ArrayList<>();
        for (TestOffice office : List.of(city, county, county)) {
            made.add(cases.registered(office, world.places().person(office, "周登记", Role.INTAKE_CLERK)));
        }
        below = made.stream().sorted().toList();
        beside = cases.registered(other, world.places().person(other, "外人", Role.INTAKE_CLERK));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("从上一页最后一件接着核对，不漏不重，同级别处的看不到")
    void page_by_page() {
        VerifyTimelines.Page all =
                world.as(auditor, () -> world.get(VerifyTimelines.class).page(null));
        assertThat(all.checked()).isEqualTo(3);
        assertThat(all.entries()).isEqualTo(3);
        assertThat(all.broken()).isEmpty();
        assertThat(all.last()).isNull();
        List<UUID> seen = new ArrayList<>();
        List<CheckedTimeline> page = timelines(null);
        while (!page.isEmpty()) {
            page.forEach(one -> seen.add(one.matterId()));
            page = timelines(seen.get(seen.size() - 1));
        }
        assertThat(seen).containsExactlyElementsOf(below).doesNotContain(beside);
    }

    @Test
    @DisplayName("按编号核对一件；空的、没有的、别处的都没有；改动过的说出第几条")
    void one_by_its_number() {
        String number = timelines(null).get(0).number();
        assertThat(one(" " + number + " "))
                .hasValueSatisfying(found -> assertThat(found.holds()).isTrue());
        assertThat(one(null)).isEmpty();
        assertThat(one("  ")).isEmpty();
        assertThat(one("没有这个编号")).isEmpty();
        world.database()
                .runAsSuperuser(
                        "update event set actor_name = '别人' where seq = 1 and matter_id = '" + below.get(0) + "'");
        assertThat(one(number)).hasValueSatisfying(found -> assertThat(found.faults())
                .containsExactly(new Fault(1, CheckedTimeline.Kind.CHANGED)));
        assertThat(world.as(auditor, () -> world.get(VerifyTimelines.class).page(null))
                        .broken())
                .extracting(CheckedTimeline::matterId)
                .containsExactly(below.get(0));
        world.database()
                .runAsSuperuser(
                        "update event set actor_name = '周登记' where seq = 1 and matter_id = '" + below.get(0) + "'");
        assertThat(one(number))
                .hasValueSatisfying(found -> assertThat(found.holds()).isTrue());
    }

    private static List<CheckedTimeline> timelines(UUID after) {
        return world.as(auditor, () -> world.get(Timelines.class).page(after, 1));
    }

    private static Optional<CheckedTimeline> one(String number) {
        return world.as(auditor, () -> world.get(VerifyTimelines.class).one(number));
    }
}
