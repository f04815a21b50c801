package org.hongyan.importing;

import java.util.List;

/** Reads the lines of a file, one after the other, without keeping them. */
public interface TableLines {

    /** Largest file in bytes. */
    int MOST_BYTES = 30 * 1024 * 1024;

    /** Most lines below the headings. */
    int MOST_LINES = 100_000;

    /** Most columns. */
    int MOST_COLUMNS = 60;

    /** Takes a line. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes one.
         *
         * @param line number in the table, the headings are 1
         * @param cells texts without blanks around; what a formula would give was not worked out and is empty
         */
        void take(int line, List<String> cells) throws UnreadableTableException;
    }

    /** Every line that is not empty, the headings first. */
    void read(byte[] file, Taker taker) throws UnreadableTableException;
}
