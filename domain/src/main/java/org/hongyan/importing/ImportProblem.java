package org.hongyan.importing;

/** Why a whole table cannot be taken; the texts are in the bundle under {@code ImportProblem.<name>}. */
public enum ImportProblem {
    /** Neither a workbook nor a text in columns, or damaged. */
    NO_TABLE,
    /** A workbook of the old kind (.xls) or one locked by a password. */
    OLD_OR_LOCKED,
    /** Unpacked it would be larger than anything somebody has written. */
    TOO_LARGE,
    /** Nothing below the headings. */
    EMPTY,
    TOO_MANY_LINES,
    TOO_MANY_COLUMNS,
    /** A column that every entry needs is not there. */
    COLUMN_MISSING,
    /** Two columns say the same. */
    COLUMN_TWICE
}
