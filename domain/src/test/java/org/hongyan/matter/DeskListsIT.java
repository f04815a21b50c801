package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.DeskQuery.Cursor;
import org.hongyan.shared.InvalidInputException;
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
        assertThat(page(DeskQuery.of(Set.of(), 100).choosing(DeskChoice.ALL.due(null, first.dueOn()))))
                .hasSizeBetween(1, 4)
                .allSatisfy(row -> assertThat(row.dueOn()).isEqualTo(first.dueOn()));
        assertThat(numbered(" " + first.number().toLowerCase(Locale.ROOT)))
                .extracting(DeskRow::matterId)
                .containsExactly(first.matterId());
        assertThat(numbered("试-0")).isEmpty();
        for (DeskChoice none : List.of(
                DeskChoice.ALL.unhandledOnly().handledBy(UUID.randomUUID()),
                DeskChoice.ALL.in(Set.of(MatterState.ACCEPTED)),
                DeskChoice.ALL.limitedBy(Set.of("HANDLING")),
                DeskChoice.ALL.cameBy(Set.of("CALL")),
                DeskChoice.ALL.about("99"),
                DeskChoice.ALL.at("芳秀畈"),
                DeskChoice.ALL.marked("RUSH"),
                DeskChoice.ALL.marked("REOPENED"),
                DeskChoice.ALL.marked("DISSATISFIED"),
                DeskChoice.ALL.due(first.dueOn().plusYears(1), null))) {
            assertThat(page(DeskQuery.of(Set.of(), 100).choosing(none)))
                    .as(none.toString())
                    .isEmpty();
        }
        for (DeskChoice all : List.of(
                DeskChoice.ALL.unhandledOnly(),
                DeskChoice.ALL.in(Set.of(MatterState.REGISTERED)),
                DeskChoice.ALL.limitedBy(Set.of("DISPATCH", "HANDLING")),
                DeskChoice.ALL.at("柳堤"),
                DeskChoice.ALL.due(DAY, null))) {
            assertThat(page(DeskQuery.of(Set.of(), 100).choosing(all)))
                    .as(all.toString())
                    .hasSize(5);
        }
    }

    @Test
    @DisplayName("按最近变化排，也一页接一页")
    void the_latest_change_first() {
        DeskQuery query = DeskQuery.of(Set.of(), 2).ordered(DeskOrder.CHANGED);
        List<DeskRow> seen = new ArrayList<>();
        List<DeskRow> page = page(query);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = page(query.after(page.get(page.size() - 1).cursor(DeskOrder.CHANGED)));
        }
        assertThat(seen).extracting(DeskRow::matterId).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(seen).extracting(DeskRow::changedAt).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    @DisplayName("几个清单一次数清，数的就是翻得到的")
    void what_is_counted_can_be_paged() {
        DeskQuery all = DeskQuery.of(Set.of(), 1);
        assertThat(world.as(clerk, () -> world.get(DeskLists.class)
                        .counts(List.of(
                                all,
                                all.choosing(DeskChoice.ALL.at("芳秀畈")),
                                DeskQuery.of(Set.of(DeskGroup.TO_DISPATCH), 1),
                                DeskQuery.of(Set.of(DeskGroup.CLOSED), 1)))))
                .containsExactly(5, 0, 5, 0);
        assertThat(world.as(neighbour, () -> world.get(DeskLists.class).counts(List.of(all))))
                .containsExactly(1);
        assertThat(world.as(neighbour, () -> world.get(DeskLists.class).rows(registered)))
                .isEmpty();
    }

    @Test
    @DisplayName("存下的视图只有自己看得见；同名的换掉；太多、太长说明白")
    void kept_views() {
        DeskViews views = world.get(DeskViews.class);
        world.run(clerk, () -> views.keep("七天内", "/work/unit?due=week"));
        world.run(clerk, () -> views.keep(" 七天内 ", "/work/unit?due=today"));
        assertThat(world.as(clerk, views::own)).containsExactly(new DeskViews.DeskView("七天内", "/work/unit?due=today"));
        assertThat(world.as(neighbour, views::own)).isEmpty();
        for (String wrong : List.of("", "一".repeat(21))) {
            assertThatThrownBy(() -> world.run(clerk, () -> views.keep(wrong, "/work")))
                    .isInstanceOf(InvalidInputException.class);
        }
        for (String elsewhere : List.of("/overdue", "https://example.org/work", "/work?x=<b>", "//work")) {
            assertThatThrownBy(() -> world.run(clerk, () -> views.keep("别处", elsewhere)))
                    .isInstanceOf(InvalidInputException.class);
        }
        for (int i = 1; i < DeskViews.MOST; i++) {
            String name = "视图" + i;
            world.run(clerk, () -> views.keep(name, "/work"));
        }
        assertThatThrownBy(() -> world.run(clerk, () -> views.keep("再一个", "/work")))
                .isInstanceOf(InvalidInputException.class);
        world.run(clerk, () -> views.forget("七天内"));
        world.run(clerk, () -> views.keep("再一个", "/work"));
        assertThat(world.as(clerk, views::own)).hasSize(DeskViews.MOST);
    }

    @Test
    @DisplayName("我的：要有承办人的那几类里，没人办的和我办的；别的都在")
    void what_is_mine() {
        UUID me = clerk.personId();
        DeskGroup group = page(DeskQuery.of(Set.of(), 1)).get(0).group();
        assertThat(page(DeskQuery.of(Set.of(), 100).choosing(DeskChoice.ALL.handledBy(me))))
                .as("nobody was named")
                .isEmpty();
        assertThat(page(DeskQuery.of(Set.of(), 100).choosing(DeskChoice.ALL.ofPerson(me, Set.of(group)))))
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
        assertThat(page(DeskQuery.of(Set.of(), 100).choosing(DeskChoice.ALL.handledBy(me))))
                .extracting(DeskRow::matterId)
                .containsExactly(allotted);
        UUID somebodyElse = UUID.randomUUID();
        assertThat(page(DeskQuery.of(Set.of(), 100).choosing(DeskChoice.ALL.ofPerson(somebodyElse, Set.of(group)))))
                .extracting(DeskRow::matterId)
                .doesNotContain(allotted)
                .hasSize(4);
        assertThat(page(DeskQuery.of(Set.of(), 100)
                        .choosing(DeskChoice.ALL.ofPerson(somebodyElse, Set.of(DeskGroup.TO_SIGN)))))
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

    private static List<DeskRow> numbered(String number) {
        return world.as(clerk, () -> world.get(DeskLists.class).numbered(number));
    }

    private static List<DeskRow> page(DeskQuery query) {
        return world.as(clerk, () -> world.get(DeskLists.class).page(query));
    }
}
