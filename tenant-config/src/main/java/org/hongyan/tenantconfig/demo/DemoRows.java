package org.hongyan.tenantconfig.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Role;

/** Adds the rows of the demo world that are missing, each found by what makes it unique; never updates a row. */
final class DemoRows {

    private static final String FIRST_ADMINISTRATOR = "hubei.admin1";
    private static final String SECOND_ADMINISTRATOR = "hubei.admin2";
    /** Two launchers at once would both find a row missing. */
    private static final long SEEDING_LOCK = 0x686f6e677964L;

    private final Connection connection;
    private final Instant now;
    private final Map<String, UUID> offices = new HashMap<>();
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    DemoRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void add(DemoPlan plan) throws SQLException {
        find("select gen_random_uuid() from (select pg_advisory_xact_lock(?)) held", SEEDING_LOCK);
        for (var row : plan.offices()) {
            addOffice(row);
        }
        int sort = 0;
        for (var row : plan.units()) {
            addUnit(row, ++sort);
        }
        for (var row : plan.people()) {
            people.put(row.username(), person(row));
        }
        for (var row : plan.people()) {
            for (var role : row.roles()) {
                addPost(row, role);
            }
        }
        for (var row : plan.smallOffices()) {
            addSmallOffice(row);
        }
    }

    /** One that was switched off, or ended by itself, stays so. */
    private void addSmallOffice(DemoPlan.SmallOfficeRow row) throws SQLException {
        UUID office = offices.get(row.office());
        if (find("select id from small_office where office_id = ? limit 1", office) == null) {
            change(
                    """
                    insert into small_office (id, office_id, superior_id, reason, begun_by, begun_at)
                    values (?, ?, ?, ?, ?, ?)""",
                    Ids.next(),
                    office,
                    offices.get(row.superior()),
                    row.reason(),
                    people.get(row.switchedOnBy()),
                    now.atOffset(ZoneOffset.UTC));
        }
    }

    private void addOffice(DemoPlan.OfficeRow row) throws SQLException {
        UUID id = find("select id from office where code = ?", row.code());
        if (id == null) {
            id = Ids.next();
            change(
                    """
                    insert into office (id, code, name, kind, level, division_code, parent_id, number_prefix,
                      address, phone, opening_hours)
                    select ?, ?, ?, ?, d.level, d.code, ?, ?, ?, ?, ? from division d where d.code = ?""",
                    id,
                    row.code(),
                    row.name(),
                    row.kind(),
                    row.parent() == null ? null : offices.get(row.parent()),
                    row.numberPrefix(),
                    row.address(),
                    row.phone(),
                    row.openingHours(),
                    row.divisionCode());
        }
        offices.put(row.code(), id);
        UUID body = find("select id from unit where office_id = ? and root", id);
        if (body == null) {
            body = Ids.next();
            change(
                    """
                    insert into unit (id, office_id, kind, body_id, root, name, document_prefix, division_code, sort)
                    values (?, ?, 'BODY', ?, true, ?, ?, ?, 0)""",
                    body,
                    id,
                    body,
                    row.rootBody(),
                    row.documentPrefix(),
                    row.divisionCode());
        }
        units.put(row.code() + "/root", body);
    }

    private void addUnit(DemoPlan.UnitRow row, int sort) throws SQLException {
        UUID office = offices.get(row.office());
        UUID id = find("select id from unit where office_id = ? and name = ?", office, row.name());
        if (id == null) {
            id = Ids.next();
            UUID body = row.kind().equals("BODY") ? id : units.get(row.office() + "/" + row.body());
            change(
                    """
                    insert into unit (id, office_id, kind, body_id, name, document_prefix, division_code, village, sort)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    office,
                    row.kind(),
                    body,
                    row.name(),
                    row.documentPrefix(),
                    row.divisionCode(),
                    row.village(),
                    sort);
        }
        units.put(row.office() + "/" + row.key(), id);
    }

    private UUID person(DemoPlan.PersonRow row) throws SQLException {
        UUID id = find("select id from staff_member where username = ?", row.username());
        if (id == null) {
            id = Ids.next();
            change(
                    "insert into staff_member (id, username, name) values (?, ?, ?)",
                    id,
                    row.username(),
                    row.fullName());
        }
        return id;
    }

    /** A withdrawn post counts as there: a restart must not give it back. */
    private void addPost(DemoPlan.PersonRow row, Role role) throws SQLException {
        UUID person = people.get(row.username());
        UUID body = units.get(row.office() + "/" + row.body());
        if (find(
                        "select id from post where person_id = ? and body_id = ? and role = ? limit 1",
                        person,
                        body,
                        role.name())
                != null) {
            return;
        }
        boolean first = role == Role.PROVINCE_ADMINISTRATOR;
        change(
                """
                insert into post (id, person_id, office_id, body_id, section_id, role, granted_at, granted_by,
                  confirmed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                person,
                offices.get(row.office()),
                body,
                row.section() == null ? null : units.get(row.office() + "/" + row.section()),
                role.name(),
                now.atOffset(ZoneOffset.UTC),
                first ? null : people.get(FIRST_ADMINISTRATOR),
                first ? null : people.get(SECOND_ADMINISTRATOR));
    }

    private UUID find(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("the demo world could not add a row: " + sql.strip());
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
