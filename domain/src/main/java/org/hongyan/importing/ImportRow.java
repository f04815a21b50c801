package org.hongyan.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One line of a table as it is shown.
 *
 * @param line number in the table, the headings are 1
 * @param cells by column; empty once it is registered
 * @param number of the petition, or null
 * @param matterId of the petition, or null
 */
public record ImportRow(
        int line, State state, Map<ImportColumn, String> cells, List<Wrong> wrong, String number, UUID matterId) {

    /** Where a line stands. */
    public enum State {
        GOOD,
        WRONG,
        /** Registered before, or the same as a line above it. */
        TWICE,
        /** Wrong, and the clerk went on without it. */
        LEFT_OUT,
        DONE
    }

    /**
     * What is wrong with a cell.
     *
     * @param code text in the bundles under {@code input.<code>}
     * @param args figures and days as text
     */
    public record Wrong(ImportColumn column, String code, List<String> args) {}

    public ImportRow {
        cells = Map.copyOf(cells);
        wrong = List.copyOf(wrong);
    }

    @Override
    public String toString() {
        return "ImportRow[" + line + " " + state + "]";
    }
}
