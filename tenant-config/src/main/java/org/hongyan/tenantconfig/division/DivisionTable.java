package org.hongyan.tenantconfig.division;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenantconfig.table.BadTableException;
import org.hongyan.tenantconfig.table.CsvTable;

/**
 * A checked table of divisions: no code twice, no place without its superior, no circle, levels as the trailing zeros
 * say, exactly one top. Rows are in an order in which every superior comes first.
 */
public final class DivisionTable {

    private static final List<String> COLUMNS = List.of("code", "name", "level", "parent_code");
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]{11}");
    private static final int LONGEST_NAME = 60;

    private final List<Division> rows;

    private DivisionTable(List<Division> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<Division> rows() {
        return rows;
    }

    public long count(OfficeLevel level) {
        return rows.stream().filter(row -> row.level() == level).count();
    }

    /** The province this deployment serves: Hubei down to townships, state of 30 June 2023. */
    public static DivisionTable hubei() {
        return read("division/hubei.csv", CsvTable.resource("/division/hubei.csv"));
    }

    /** @throws BadTableException with all faults, if there is any */
    public static DivisionTable read(String table, InputStream content) {
        var faults = new ArrayList<String>();
        Map<String, Division> byCode = new LinkedHashMap<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (var line : CsvTable.read(table, content, COLUMNS)) {
            var row = row(line, faults);
            if (row != null && byCode.putIfAbsent(row.code(), row) != null) {
                faults.add("line " + line.number() + ": code " + row.code() + " is already in line "
                        + lineOf.get(row.code()));
            } else if (row != null) {
                lineOf.put(row.code(), line.number());
            }
        }
        checkTree(byCode, faults);
        if (!faults.isEmpty()) {
            throw new BadTableException(table, faults);
        }
        return new DivisionTable(byCode.values().stream()
                .sorted(Comparator.comparing(Division::level).thenComparing(Division::code))
                .toList());
    }

    private static Division row(CsvTable.Line line, List<String> faults) {
        String code = line.cells().get(0);
        String name = line.cells().get(1);
        String parent = line.cells().get(3);
        String where = "line " + line.number() + ": ";
        if (!CODE.matcher(code).matches()) {
            faults.add(where + "code '" + code + "' is not 12 digits");
            return null;
        }
        var level = levelOf(code);
        if (level == null) {
            faults.add(where + code + " is a village; the table ends at townships");
            return null;
        }
        if (!level.name().toLowerCase(Locale.ROOT).equals(line.cells().get(2))) {
            faults.add(where + code + " is called " + line.cells().get(2) + " but its zeros say "
                    + level.name().toLowerCase(Locale.ROOT));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(where + code + " needs a name of 1 to " + LONGEST_NAME + " characters");
        }
        return new Division(code, name, level, parent.isEmpty() ? null : parent, Division.isSeatOfOffice(code, level));
    }

    private static void checkTree(Map<String, Division> byCode, List<String> faults) {
        List<String> tops = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        for (var row : byCode.values()) {
            if (row.parentCode() == null) {
                tops.add(row.code());
            } else if (!byCode.containsKey(row.parentCode())) {
                faults.add(row.code() + " " + row.name() + " is an orphan: no row has the code " + row.parentCode());
            } else {
                var circle = circleFrom(row, byCode);
                if (!circle.isEmpty() && reported.addAll(circle)) {
                    faults.add("circle: " + String.join(" → ", circle) + " → " + circle.get(0));
                } else if (circle.isEmpty()
                        && byCode.get(row.parentCode()).level().compareTo(row.level()) >= 0) {
                    faults.add(row.code() + " " + row.name() + " hangs below " + row.parentCode()
                            + ", which is not of a higher level");
                }
            }
        }
        if (tops.size() != 1) {
            faults.add("exactly one row must be without parent_code, not " + tops.size());
        }
    }

    /** The codes of the circle the row itself lies on, empty if it lies on none. */
    private static List<String> circleFrom(Division start, Map<String, Division> byCode) {
        List<String> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var row = start; row != null && seen.add(row.code()); row = parent(row, byCode)) {
            path.add(row.code());
        }
        var last = byCode.get(path.get(path.size() - 1));
        return start.code().equals(last.parentCode()) ? path : List.of();
    }

    private static Division parent(Division row, Map<String, Division> byCode) {
        return row.parentCode() == null ? null : byCode.get(row.parentCode());
    }

    /** Level by trailing zeros; null for a village. */
    static OfficeLevel levelOf(String code) {
        if (code.endsWith("0000000000")) {
            return OfficeLevel.PROVINCE;
        }
        if (code.endsWith("00000000")) {
            return OfficeLevel.CITY;
        }
        if (code.endsWith("000000")) {
            return OfficeLevel.COUNTY;
        }
        return code.endsWith("000") ? OfficeLevel.TOWNSHIP : null;
    }
}
