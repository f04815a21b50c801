package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingBookIT {

    private static World world;
    private static TestOffice city;
    private static TestOffice town;
    private static TestOffice otherTown;
    private static Actor dispatcher;
    private static Actor handler;
    private static Actor stranger;

    @BeforeAll
    static void begin() {
        world = World.start();
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        otherTown = world.places().office("shenshan", "神山镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        dispatcher = world.places().person(city, "周分流", Role.INTAKE_CLERK, Role.DISPATCHER);
        handler = world.places().person(town, "周文清", Role.HANDLER);
        stranger = world.places().person(otherTown, "外人", Role.HANDLER, Role.DISPATCHER, Role.INTAKE_CLERK);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("a matter passes from body to body, has one holder all the time, and is not found by anybody else")
    void passes() {
        UUID id = world.as(dispatcher, () -> world.inTransaction(this::register));
        assertThat(part(dispatcher, id).holder()).isTrue();
        assertThat(world.as(
                        stranger,
                        () -> world.inTransaction(
                                () -> world.get(CaseAccess.class).part(id))))
                .isEmpty();

        world.as(
                dispatcher,
                () -> world.inTransaction(() -> {
                    Matter matter = world.get(Matters.class).forChange(id);
                    world.get(Steps.class)
                            .take(
                                    matter,
                                    Transition.HAND_OVER,
                                    "forward.receiver_checked",
                                    Audience.PETITIONER,
                                    Map.of("receiver", town.name()));
                    world.get(StandingBook.class)
                            .pass(matter, city.body(), town.body(), Set.of(StandingRole.ASSIGNER), Set.of());
                    world.get(StandingBook.class).refresh(matter);
                    return null;
                }));
        assertThat(part(handler, id).holder()).isTrue();
        assertThat(part(dispatcher, id).holder()).isFalse();
        assertThat(part(dispatcher, id).roles()).containsExactly(StandingRole.ASSIGNER);
        assertThat(rows(handler)).extracting(DeskRow::group).containsExactly(DeskGroup.TO_ACCEPT);
        assertThat(rows(dispatcher)).extracting(DeskRow::group).containsExactly(DeskGroup.PASSED);
        assertThat(rows(stranger)).isEmpty();
        assertThat(world.as(handler, () -> world.get(DeskLists.class).counts())).containsEntry(DeskGroup.TO_ACCEPT, 1);
        assertThat(world.as(handler, () -> world.get(MatterReader.class).open(id))
                        .steps())
                .contains(Transition.ACCEPT, Transition.OBJECT);
        assertThat(world.as(handler, () -> world.get(Timeline.class).of(id)))
                .extracting(TimelineEntry::kind)
                .containsExactly("REGISTER_DIRECTLY", "HAND_OVER");
        assertThat(world.as(stranger, () -> world.get(Timeline.class).of(id))).isEmpty();
    }

    private UUID register() {
        LocalDate today = world.get(Steps.class).today();
        Matter matter = Matter.registered(
                "试-" + world.get(Matters.class).nextSerial(),
                city.id(),
                city.body(),
                new MatterDetails(Nature.CLAIM, "青苗补偿款未到账", null, null, "柳堤村", false, false, 1, today),
                today,
                world.clock().instant());
        world.get(Matters.class).add(matter, List.of());
        world.get(StandingBook.class).open(matter);
        world.get(Steps.class).begin(matter, Transition.REGISTER_DIRECTLY, Audience.PETITIONER, Map.of());
        world.get(ClockBook.class).start(ClockStart.of(matter.id(), ClockKind.DISPATCH, city.id(), city.body(), today));
        world.get(StandingBook.class).refresh(matter);
        return matter.id();
    }

    private List<DeskRow> rows(Actor actor) {
        return world.as(actor, () -> world.get(DeskLists.class).page(DeskQuery.of(Set.of(), 20)));
    }

    private Part part(Actor actor, UUID id) {
        return world.as(
                actor,
                () -> world.inTransaction(() -> world.get(CaseAccess.class).require(id)));
    }
}
