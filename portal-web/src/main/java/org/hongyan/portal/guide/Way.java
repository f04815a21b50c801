package org.hongyan.portal.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongyan.tenantconfig.table.CsvTable;

/**
 * What somebody comes with, and where it leads.
 *
 * @param key names its texts
 * @param phones national numbers to call, may be empty
 * @param basis law and article
 */
public record Way(String key, Leads leads, List<String> phones, String basis) {

    private static final List<String> COLUMNS = List.of("key", "leads", "phones", "basis");
    private static final List<Way> ALL = read();

    /** Where a way leads. */
    public enum Leads {
        /** Subject and place, then the legal routes and the office. */
        ROUTES,
        /** Place, then the office. */
        OFFICE,
        /** Place, then the discipline office in charge. */
        DISCIPLINE,
        /** Number and query code. */
        LOOKUP,
        /** Another body, said on the page. */
        TURN;

        /** True if it has to be known where it happened. */
        boolean asksPlace() {
            return this == ROUTES || this == OFFICE || this == DISCIPLINE;
        }
    }

    /** All ways in the order of the page. */
    public static List<Way> all() {
        return ALL;
    }

    static Optional<Way> of(String key) {
        return ALL.stream().filter(way -> way.key().equals(key)).findFirst();
    }

    private static List<Way> read() {
        return CsvTable.read("guide/ways.csv", CsvTable.resource("/guide/ways.csv"), COLUMNS).stream()
                .map(CsvTable.Line::cells)
                .map(cells -> new Way(
                        cells.get(0),
                        Leads.valueOf(cells.get(1)),
                        Arrays.stream(cells.get(2).split(" "))
                                .filter(phone -> !phone.isEmpty())
                                .toList(),
                        cells.get(3)))
                .toList();
    }
}
