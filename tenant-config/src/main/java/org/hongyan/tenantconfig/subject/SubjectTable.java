package org.hongyan.tenantconfig.subject;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.tenantconfig.table.BadTableException;
import org.hongyan.tenantconfig.table.CsvTable;

/** A checked table of subjects: six digits, two for each level, every subject below the one its digits say. */
public final class SubjectTable {

    private final List<Row> rows;

    private SubjectTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * One subject.
     *
     * @param parentCode null for a subject of the first level
     * @param sort place in the tree, from 1
     */
    public record Row(String code, String name, String parentCode, int sort) {}

    /** In the order of the table, superiors first. */
    public List<Row> rows() {
        return rows;
    }

    /** The tree of all offices, with two levels. */
    public static SubjectTable shared() {
        return read("subject/shared.csv", CsvTable.resource("/subject/shared.csv"));
    }

    /** @throws BadTableException with all faults, if there is any */
    public static SubjectTable read(String table, InputStream content) {
        var faults = new ArrayList<String>();
        Map<String, Row> byCode = new LinkedHashMap<>();
        for (var line : CsvTable.read(table, content, List.of("code", "name", "parent_code"))) {
            String code = line.cells().get(0);
            String parent = line.cells().get(2).isEmpty() ? null : line.cells().get(2);
            String where = "line " + line.number() + ": " + code;
            if (!code.matches("[0-9]{6}")) {
                faults.add(where + " is not six digits");
            } else if (!parentByDigits(code).equals(parent == null ? "" : parent)) {
                faults.add(where + " belongs below '" + parentByDigits(code) + "' by its digits");
            } else if (parent != null && !byCode.containsKey(parent)) {
                faults.add(where + " is an orphan: " + parent + " does not stand before it");
            }
            if (line.cells().get(1).isBlank()) {
                faults.add(where + " has no name");
            }
            if (byCode.put(code, new Row(code, line.cells().get(1), parent, byCode.size() + 1)) != null) {
                faults.add(where + " is there twice");
            }
        }
        if (!faults.isEmpty()) {
            throw new BadTableException(table, faults);
        }
        return new SubjectTable(List.copyOf(byCode.values()));
    }

    private static String parentByDigits(String code) {
        if (!code.endsWith("00")) {
            return code.substring(0, 4) + "00";
        }
        return code.endsWith("0000") ? "" : code.substring(0, 2) + "0000";
    }
}
