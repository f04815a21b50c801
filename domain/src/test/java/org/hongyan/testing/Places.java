package org.hongyan.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;

/** Makes divisions, offices, units and people for a test, as the owner of the tables does in provisioning. */
public final class Places {

    private final Database database;
    private int serial;

    public Places(Database database) {
        this.database = database;
    }

    /**
     * An office with its root body.
     *
     * @param id the office
     * @param body its root body
     */
    public record TestOffice(UUID id, UUID body, String code, String name, OfficeKind kind) {}

    /** An office at a place of its own, under the superior (null for the top). */
    public TestOffice office(String code, String name, OfficeKind kind, OfficeLevel level, TestOffice superior) {
        serial++;
        String division = String.format("42%010d", serial);
        run(
                "insert into division (code, name, level, parent_code) values (?, ?, ?, null)",
                division,
                name,
                level.name());
        UUID id = Ids.next();
        UUID body = Ids.next();
        run(
                "insert into office (id, code, name, kind, level, division_code, parent_id, number_prefix, phone,"
                        + " address) values (?, ?, ?, ?, ?, ?, ?, ?, '0715-000 0000', '示例路 1 号')",
                id,
                code,
                name,
                kind.name(),
                level.name(),
                division,
                superior == null ? null : superior.id(),
                "试" + serial);
        run(
                "insert into unit (id, office_id, kind, body_id, root, name, document_prefix)"
                        + " values (?, ?, 'BODY', ?, true, ?, ?)",
                id.equals(body) ? id : body,
                id,
                body,
                name,
                "试文" + serial);
        return new TestOffice(id, body, code, name, kind);
    }

    /** An office of another kind at the same place. */
    public TestOffice beside(TestOffice neighbour, String code, String name, OfficeKind kind, TestOffice superior) {
        TestOffice office = office(code, name, kind, OfficeLevel.COUNTY, superior);
        run(
                "update office set division_code = (select division_code from office where id = ?) where id = ?",
                neighbour.id(),
                office.id());
        return office;
    }

    /** Some place that exists. */
    public String anyDivision() {
        return String.format("42%010d", 1);
    }

    /** A department of the office: own name, own seal. */
    public UUID body(TestOffice office, String name) {
        serial++;
        UUID body = Ids.next();
        run(
                "insert into unit (id, office_id, kind, body_id, root, name, document_prefix)"
                        + " values (?, ?, 'BODY', ?, false, ?, ?)",
                body,
                office.id(),
                body,
                name,
                "部文" + serial);
        return body;
    }

    /** A section of a body. */
    public UUID section(TestOffice office, UUID body, String name) {
        UUID section = Ids.next();
        run(
                "insert into unit (id, office_id, kind, body_id, root, name) values (?, ?, 'SECTION', ?, false, ?)",
                section,
                office.id(),
                body,
                name);
        return section;
    }

    /** Somebody with these roles at the office's root body. */
    public Actor person(TestOffice office, String name, Role... roles) {
        return person(office, office.body(), null, name, roles);
    }

    /** Somebody else of the same body. */
    public Actor colleague(Actor other, String name, Role... roles) {
        return person(
                new TestOffice(other.officeId(), other.bodyId(), "", "", OfficeKind.GOV),
                other.bodyId(),
                null,
                name,
                roles);
    }

    /** Somebody with these roles at a body, or at a section of it. */
    public Actor person(TestOffice office, UUID body, UUID section, String name, Role... roles) {
        UUID person = Ids.next();
        run("insert into staff_member (id, username, name) values (?, ?, ?)", person, "user" + ++serial, name);
        for (Role role : roles) {
            run(
                    "insert into post (id, person_id, office_id, body_id, section_id, role, granted_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    person,
                    office.id(),
                    body,
                    section,
                    role.name(),
                    OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        }
        return new Actor(Actor.Kind.STAFF, person, name, office.id(), body, section, Set.of(roles));
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.asOwner().getConnection();
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
