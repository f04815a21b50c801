package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.DeskQuery.Cursor;
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

/** The work list: pages that follow each other without a gap, and each way to narrow it. */
class DeskListsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);
    private static final Set<DeskGroup> ALL = Set.of(DeskGroup.values());

    private static World world;
    private static Actor clerk;
    private static Actor neighbour;
    private static List<UUID> registered;

    @BeforeAll
    static void begin() {
        world = World.start();
        TestOffice county = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice other = world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        clerk = world.places().person(county, "周分流", Role.INTAKE_CLERK, Role.DISPATCHER);
        neighbour = world.places().person(other, "外人", Role.INTAKE_CLERK, Role.DISPATCHER);
        Cases cases = new Cases(world);
        List<UUID> ids = new ArrayList<>();
        for (int day : List.of(4, 0, 0, 2, 2)) {
            world.clock().setDay(DAY.plusDays(day));
            ids.add(cases.registered(county, clerk));
        }
        registered = List.copyOf(ids);
        cases.registered(other, neighbour);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("一页接一页，先到期的在前，同一天的也不丢不重")
    void pages_follow_each_other() {
        List<DeskRow> seen = new ArrayList<>();
        DeskQuery query = DeskQuery.of(Set.of(), 2);
        List<DeskRow> page = page(query);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page);
            DeskRow last = page.get(page.size() - 1);
            page = page(query.after(new Cursor(last.dueOn(), last.matterId())));
        }
        assertThat(seen).extracting(DeskRow::matterId).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(seen).extracting(DeskRow::dueOn).isSorted();
    }

    @Test
    void each_way_to_narrow_it_narrows_it() {
        DeskRow first = page(DeskQuery.of(Set.of(), 1)).get(0);
        assertThat(page(DeskQuery.of(ALL, 100))).hasSize(5);
        assertThat(page(DeskQuery.of(Set.of(DeskGroup.CLOSED), 100))).isEmpty();
        assertThat(page(DeskQuery.of(Set.of(), 100).dueUntil(first.dueOn())))
                .hasSizeBetween(1, 4)
                .allSatisfy(row -> assertThat(row.dueOn()).isEqualTo(first.dueOn()));
        assertThat(page(DeskQuery.of(Set.of(), 100).containing(first.number().toLowerCase(Locale.ROOT))))
                .extracting(DeskRow::matterId)
                .containsExactly(first.matterId());
        assertThat(page(DeskQuery.of(Set.of(), 100).containing(" 青苗补偿 "))).hasSize(5);
        assertThat(page(DeskQuery.of(Set.of(), 100).containing("宅基地"))).isEmpty();
    }

    @Test
    @DisplayName("我的：要有承办人的那几类里，没人办的和我办的；别的都在")
    void what_is_mine() {
        UUID me = clerk.personId();
        DeskGroup group = page(DeskQuery.of(Set.of(), 1)).get(0).group();
        assertThat(page(DeskQuery.of(Set.of(), 100).handledBy(me)))
                .as("nobody was named")
                .isEmpty();
        assertThat(page(DeskQuery.of(Set.of(), 100).ofPerson(me, Set.of(group))))
                .hasSize(5);
        UUID allotted = registered.get(0);
        world.run(
                clerk,
                () -> world.inTransaction(() -> {
                    Matter matter = world.get(Matters.class).forChange(allotted);
                    world.get(StandingBook.class).allot(matter, null, me);
                    world.get(StandingBook.class).refresh(matter);
                    return null;
                }));
        assertThat(page(DeskQuery.of(Set.of(), 100).handledBy(me)))
                .extracting(DeskRow::matterId)
                .containsExactly(allotted);
        UUID somebodyElse = UUID.randomUUID();
        assertThat(page(DeskQuery.of(Set.of(), 100).ofPerson(somebodyElse, Set.of(group))))
                .extracting(DeskRow::matterId)
                .doesNotContain(allotted)
                .hasSize(4);
        assertThat(page(DeskQuery.of(Set.of(), 100).ofPerson(somebodyElse, Set.of(DeskGroup.TO_SIGN))))
                .as("of other groups all")
                .hasSize(5);
    }

    @Test
    void what_is_counted_is_what_the_own_body_has() {
        assertThat(world.as(clerk, () -> world.get(DeskLists.class).counts()).values())
                .as("each open group has a number")
                .hasSize(DeskGroup.values().length - 1);
        assertThat(world.as(clerk, () -> world.get(DeskLists.class).counts()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(5);
        assertThat(world.as(neighbour, () -> world.get(DeskLists.class).page(DeskQuery.of(Set.of(), 100))))
                .hasSize(1);
    }

    private static List<DeskRow> page(DeskQuery query) {
        return world.as(clerk, () -> world.get(DeskLists.class).page(query));
    }
}
