package org.hongyan.golden;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.accusation.PrepareDisciplineKeys;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;

/** The offices of all histories, and the people in them, who come to work when a script first names them. */
final class Stage {

    /** What is written after the dot of {@code 赤壁市信访局.登记}. */
    private static final Map<String, Set<Role>> POSTS = Map.of(
            "登记", EnumSet.of(Role.INTAKE_CLERK, Role.DISPATCHER),
            "登记二", EnumSet.of(Role.INTAKE_CLERK, Role.DISPATCHER),
            "经办", EnumSet.of(Role.HANDLER),
            "经办二", EnumSet.of(Role.HANDLER),
            "签发", EnumSet.of(Role.APPROVER),
            "督查", EnumSet.of(Role.SUPERVISOR),
            "复查", EnumSet.of(Role.REVIEW_OFFICER),
            "档案", EnumSet.of(Role.ARCHIVIST),
            "小镇", EnumSet.of(Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER));

    /** A body that can be named in a script. */
    record Body(TestOffice office, UUID id, String name) {}

    final World world;
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, UUID> sections = new LinkedHashMap<>();
    private final Map<String, Actor> people = new LinkedHashMap<>();

    Stage(World world) {
        this.world = world;
        TestOffice province = office("hubei", "湖北省信访局", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        TestOffice prefecture = office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, province);
        TestOffice city = office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, prefecture);
        TestOffice town = office("guantangyi", "官塘驿镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        office("chebu", "车埠镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        beside(office("chibi-npc", "赤壁市人大常委会", OfficeKind.NPC, OfficeLevel.COUNTY, null), city);
        beside(office("guantangyi-npc", "官塘驿镇人大主席团", OfficeKind.NPC, OfficeLevel.TOWNSHIP, null), town);
        beside(office("chibi-disc", "赤壁市纪委监委信访室", OfficeKind.DISC, OfficeLevel.COUNTY, null), city);
        department(city, "赤壁市自然资源和规划局");
        department(city, "赤壁市人力资源和社会保障局");
        department(city, "赤壁市住房和城乡建设局");
        section(town, "柳堤村");
        section(town, "自然资源和规划所");
        world.as(Actor.system(null, null), () -> {
            world.get(PrepareDisciplineKeys.class).prepare();
            return null;
        });
        run("update unit set village = true where id = ?", sections.get("柳堤村"));
    }

    private TestOffice office(String code, String name, OfficeKind kind, OfficeLevel level, TestOffice above) {
        TestOffice office = world.places().office(code, name, kind, level, above);
        bodies.put(name, new Body(office, office.body(), name));
        run(
                "update division set name = ? where code = (select division_code from office where id = ?)",
                name.replaceAll("(信访局|人民政府|人大常委会|人大主席团|纪委监委信访室)$", ""),
                office.id());
        return office;
    }

    private void department(TestOffice office, String name) {
        bodies.put(name, new Body(office, world.places().body(office, name), name));
    }

    private void section(TestOffice office, String name) {
        sections.put(name, world.places().section(office, office.body(), name));
    }

    /** A congress or a discipline office stands where the government stands. */
    private void beside(TestOffice office, TestOffice government) {
        run(
                "update office set division_code = (select division_code from office where id = ?) where id = ?",
                government.id(),
                office.id());
    }

    /** The place where the office of a body sits. */
    String division(String name) {
        try (Connection connection = world.database().as("postgres").getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select division_code from office where id = ?")) {
            statement.setObject(1, body(name).office().id());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Body body(String name) {
        Body body = bodies.get(name);
        if (body == null) {
            throw new IllegalArgumentException("no such body: " + name + "; there are " + bodies.keySet());
        }
        return body;
    }

    UUID section(String name) {
        return sections.get(name);
    }

    /** {@code 赤壁市信访局.登记}: who holds that post there. */
    Actor person(String body, String post) {
        return people.computeIfAbsent(body + "." + post, name -> {
            Set<Role> roles = POSTS.get(post);
            if (roles == null) {
                throw new IllegalArgumentException("no such post: " + post + "; there are " + POSTS.keySet());
            }
            Body there = body(body);
            return world.places().person(there.office(), there.id(), null, name, roles.toArray(Role[]::new));
        });
    }

    /** Who is written before the verb; null for a petitioner or the night. */
    Actor actor(String written) {
        int dot = written.indexOf('.');
        int at = written.indexOf('@');
        if (at < 0) {
            return dot < 0 ? null : person(written.substring(0, dot), written.substring(dot + 1));
        }
        return standIn(person(written.substring(0, dot), written.substring(dot + 1, at)), written.substring(at + 1));
    }

    /** {@code 赤壁市信访局.经办@官塘驿镇人民政府}: where the superior's person stands in for one matter, the newest one. */
    private Actor standIn(Actor person, String name) {
        Body body = body(name);
        try (Connection connection = world.database().as("postgres").getConnection();
                PreparedStatement statement = connection.prepareStatement("select id, role from stand_in"
                        + " where person_id = ? and receiver_body_id = ? order by named_at desc limit 1")) {
            statement.setObject(1, person.personId());
            statement.setObject(2, body.id());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Actor(
                        Actor.Kind.STAFF,
                        person.personId(),
                        person.name(),
                        body.office().id(),
                        body.id(),
                        rows.getObject(1, UUID.class),
                        Set.of(Role.valueOf(rows.getString(2))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql, Object... values) {
        try (Connection connection = world.database().asOwner().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
