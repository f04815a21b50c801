package org.hongyan.tenantconfig.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.staff.Role;
import org.hongyan.tenantconfig.table.CsvTable;

/** The tables of the demo world as they stand in the resources. */
record DemoPlan(
        List<OfficeRow> offices, List<UnitRow> units, List<PersonRow> people, List<SmallOfficeRow> smallOffices) {

    private static final List<String> OFFICE = List.of(
            "code",
            "name",
            "kind",
            "division_code",
            "parent",
            "number_prefix",
            "address",
            "phone",
            "opening_hours",
            "root_body",
            "document_prefix");
    private static final List<String> UNIT =
            List.of("office", "key", "kind", "body", "name", "document_prefix", "division_code", "village");
    private static final List<String> SMALL_OFFICE = List.of("office", "superior", "switched_on_by", "reason");
    private static final List<String> PERSON =
            List.of("username", "family_name", "given_name", "office", "body", "section", "roles");

    /** An office with the body that it is itself. */
    record OfficeRow(
            String code,
            String name,
            String kind,
            String divisionCode,
            String parent,
            String numberPrefix,
            String address,
            String phone,
            String openingHours,
            String rootBody,
            String documentPrefix) {}

    /** A further unit; {@code body} is its own key for a body. */
    record UnitRow(
            String office,
            String key,
            String kind,
            String body,
            String name,
            String documentPrefix,
            String divisionCode,
            boolean village) {}

    /** One desk of one person. */
    record PersonRow(
            String username,
            String familyName,
            String givenName,
            String office,
            String body,
            String section,
            Set<Role> roles) {

        String fullName() {
            return familyName + givenName;
        }
    }

    /** An office that works by two posts. */
    record SmallOfficeRow(String office, String superior, String switchedOnBy, String reason) {}

    static DemoPlan load() {
        return new DemoPlan(
                rows("offices", OFFICE)
                        .map(c -> new OfficeRow(
                                c.get(0),
                                c.get(1),
                                c.get(2),
                                c.get(3),
                                empty(c.get(4)),
                                c.get(5),
                                c.get(6),
                                c.get(7),
                                c.get(8),
                                c.get(9),
                                c.get(10)))
                        .toList(),
                rows("units", UNIT)
                        .map(c -> new UnitRow(
                                c.get(0),
                                c.get(1),
                                c.get(2),
                                c.get(3),
                                c.get(4),
                                empty(c.get(5)),
                                empty(c.get(6)),
                                c.get(7).equals("yes")))
                        .toList(),
                rows("people", PERSON)
                        .map(c -> new PersonRow(
                                c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), empty(c.get(5)), roles(c.get(6))))
                        .toList(),
                rows("small_offices", SMALL_OFFICE)
                        .map(c -> new SmallOfficeRow(c.get(0), c.get(1), c.get(2), c.get(3)))
                        .toList());
    }

    private static Stream<List<String>> rows(String table, List<String> columns) {
        String path = "demo/" + table + ".csv";
        return CsvTable.read(path, CsvTable.resource("/" + path), columns).stream()
                .map(CsvTable.Line::cells);
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(";")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
