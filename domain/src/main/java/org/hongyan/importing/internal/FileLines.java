package org.hongyan.importing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.hongyan.importing.ImportProblem;
import org.hongyan.importing.TableLines;
import org.hongyan.importing.UnreadableTableException;

/** Knows a workbook from a text by its first bytes, never by its name. */
@ApplicationScoped
class FileLines implements TableLines {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** A compound file: a workbook of the old kind, or one that a password locks. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public void read(byte[] file, Taker taker) throws UnreadableTableException {
        if (begins(file, COMPOUND)) {
            throw new UnreadableTableException(ImportProblem.OLD_OR_LOCKED, "");
        }
        Taker counting = new Counting(taker);
        if (begins(file, ZIP)) {
            WorkbookLines.read(file, counting);
        } else {
            TextLines.read(file, counting);
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (file[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out empty lines and stops where there are too many. */
    private static final class Counting implements Taker {

        private final Taker taker;
        private int taken;

        Counting(Taker taker) {
            this.taker = taker;
        }

        @Override
        public void take(int line, java.util.List<String> cells) throws UnreadableTableException {
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (cells.size() > MOST_COLUMNS) {
                throw new UnreadableTableException(ImportProblem.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS));
            }
            taken++;
            if (taken > MOST_LINES + 1) {
                throw new UnreadableTableException(ImportProblem.TOO_MANY_LINES, String.valueOf(MOST_LINES));
            }
            taker.take(line, cells);
        }
    }
}
