package org.hongyan.smalloffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
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

class SmallOfficeIT {

    private static World world;
    private static TestOffice city;
    private static Actor head;
    private static int serial;

    @BeforeAll
    static void begin() {
        world = World.start();
        world.clock().setDay(LocalDate.of(2026, 10, 26));
        city = world.places().office("chibi", "赤壁市", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        head = world.places().person(city, "何", Role.APPROVER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static TestOffice town() {
        String code = "town" + ++serial;
        return world.places().office(code, "某镇" + serial, OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
    }

    private static Actor clerk(TestOffice town) {
        return world.places().person(town, "甲", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER);
    }

    private static TestOffice two() {
        TestOffice town = town();
        clerk(town);
        world.places().person(town, "乙", Role.APPROVER);
        return town;
    }

    private static void on(Actor by, TestOffice town) {
        world.run(by, () -> world.get(SwitchSmallOffice.class).on(town.id(), "全镇只有两名工作人员。"));
    }

    private static SmallOffices.Line line(Actor reader, TestOffice town) {
        return world.as(reader, () -> world.get(SmallOffices.class).below(town.name(), false, null, 50)).stream()
                .filter(one -> one.officeId().equals(town.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(PresetOutcome why, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new PresetRefused(why)));
    }

    private static long audited(String detail) {
        try (Connection connection = world.database().asOwner().getConnection();
                PreparedStatement asked = connection.prepareStatement(
                        "select count(*) from audit_record a where a.office_id = ? and cast(a.* as text) like ?")) {
            asked.setObject(1, city.id());
            asked.setString(2, "%" + detail + "%");
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @DisplayName(
            "the head above switches it on and off; the list says since when, by whom and who the two are; audited")
    void switched() {
        TestOffice town = two();
        assertThat(line(head, town).misfit()).isNull();
        on(head, town);
        assertThat(line(head, town))
                .satisfies(one -> assertThat(one.since()).isNotNull())
                .satisfies(one -> assertThat(one.by()).isEqualTo("何"))
                .satisfies(one -> assertThat(one.people()).isEqualTo(2));
        assertThat(world.as(head, () -> world.get(SmallOffices.class).holders(town.id())))
                .extracting(SmallOffices.Holder::roles)
                .containsExactlyInAnyOrder(
                        Set.of(Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER), Set.of(Role.APPROVER));
        assertThat(audited(town.id().toString())).isPositive();
        refused(PresetOutcome.ALREADY_ON, () -> on(head, town));
        world.run(head, () -> world.get(SwitchSmallOffice.class).off(town.id(), "人员已经增加。"));
        assertThat(line(head, town).since()).isNull();
        assertThat(line(head, town).endedAt()).isNotNull();
        assertThat(line(head, town).byItself()).isFalse();
        refused(
                PresetOutcome.NOT_ON,
                () -> world.run(head, () -> world.get(SwitchSmallOffice.class).off(town.id(), "人员已经增加。")));
    }

    @Test
    @DisplayName("refused with three people; with one who would sign his own; without somebody for either post")
    void misfits() {
        TestOffice three = two();
        world.places().person(three, "丙", Role.HANDLER);
        refused(PresetOutcome.THIRD_PERSON, () -> on(head, three));

        TestOffice alone = town();
        world.places().person(alone, "丁", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER, Role.APPROVER);
        refused(PresetOutcome.ONE_SIGNS_OWN, () -> on(head, alone));

        TestOffice unsigned = town();
        clerk(unsigned);
        refused(PresetOutcome.NOBODY_SIGNS, () -> on(head, unsigned));

        TestOffice unhandled = town();
        world.places().person(unhandled, "戊", Role.APPROVER);
        refused(PresetOutcome.NO_CASE_POST, () -> on(head, unhandled));

        TestOffice supervising = town();
        clerk(supervising);
        world.places().person(supervising, "己", Role.APPROVER, Role.ARCHIVIST);
        refused(PresetOutcome.SUPERIORS_WORK, () -> on(head, supervising));
        assertThat(line(head, supervising).misfit()).isEqualTo(PresetOutcome.SUPERIORS_WORK);
    }

    @Test
    @DisplayName("an administrator is no third person; a third case post ends it at once, and the list says so")
    void endsByItself() {
        TestOffice town = two();
        on(head, town);
        world.places().person(town, "庚", Role.OFFICE_ADMINISTRATOR);
        assertThat(line(head, town).since()).isNotNull();
        world.places().person(town, "辛", Role.HANDLER);
        assertThat(line(head, town).since()).isNull();
        assertThat(line(head, town).byItself()).isTrue();
        refused(PresetOutcome.THIRD_PERSON, () -> on(head, town));
    }

    @Test
    @DisplayName("while it is on, neither of the two gets a post by which one signs what he or she wrote")
    void neverSignsOwn() {
        TestOffice town = town();
        Actor clerk = clerk(town);
        world.places().person(town, "乙", Role.APPROVER);
        on(head, town);
        assertThatThrownBy(() -> post(town, clerk.person(), Role.APPROVER))
                .hasStackTraceContaining("nobody signs what he or she wrote");
        assertThat(line(head, town).since()).isNotNull();
    }

    @Test
    @DisplayName(
            "not by the office itself, another office, another post, another department above, nor without a reason")
    void notByOthers() {
        TestOffice town = town();
        clerk(town);
        Actor own = world.places().person(town, "乙", Role.APPROVER);
        refused(PresetOutcome.NOT_ABOVE, () -> on(own, town));
        TestOffice other = world.places().office("xianan", "咸安区", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        Actor stranger = world.places().person(other, "癸", Role.APPROVER);
        refused(PresetOutcome.NOT_ABOVE, () -> on(stranger, town));
        assertThat(world.as(stranger, () -> world.get(SmallOffices.class).below("", false, null, 50)))
                .isEmpty();
        assertThat(world.as(stranger, () -> world.get(SmallOffices.class).holders(town.id())))
                .isEmpty();
        UUID land = world.places().body(city, "赤壁市自然资源和规划局");
        Actor department = world.places().person(city, land, null, "子", Role.APPROVER);
        refused(PresetOutcome.NOT_ABOVE, () -> on(department, town));
        Actor supervisor = world.places().person(city, "丑", Role.SUPERVISOR);
        assertThatThrownBy(() -> on(supervisor, town))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isInstanceOf(NotPermitted.class));
        assertThatThrownBy(() ->
                        world.run(head, () -> world.get(SwitchSmallOffice.class).on(town.id(), " ")))
                .isInstanceOf(InvalidInputException.class);
        // a head above who also has a case post below does not decide on it
        post(town, head.person(), Role.APPROVER);
        refused(PresetOutcome.OWN_OFFICE, () -> on(head, town));
    }

    @Test
    @DisplayName("hundreds of offices come page by page, and by name")
    void pages() {
        TestOffice first = two();
        TestOffice second = two();
        assertThat(world.as(head, () -> world.get(SmallOffices.class).below("", false, first.code(), 1)))
                .extracting(SmallOffices.Line::code)
                .isNotEqualTo(first.code())
                .hasSize(1);
        on(head, second);
        assertThat(world.as(head, () -> world.get(SmallOffices.class).below("", true, null, 50)))
                .extracting(SmallOffices.Line::officeId)
                .contains(second.id())
                .doesNotContain(first.id());
    }

    private static void post(TestOffice town, UUID person, Role role) {
        try (Connection connection = world.database().asOwner().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into post (id, person_id, office_id, body_id, role, granted_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, ?, now())")) {
            insert.setObject(1, person);
            insert.setObject(2, town.id());
            insert.setObject(3, town.body());
            insert.setString(4, role.name());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
