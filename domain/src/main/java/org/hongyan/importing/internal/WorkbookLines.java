package org.hongyan.importing.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.hongyan.importing.ImportProblem;
import org.hongyan.importing.TableLines;
import org.hongyan.importing.UnreadableTableException;

/** The first sheet of a workbook (.xlsx). Formulas are not worked out; a number keeps the digits the file holds. */
final class WorkbookLines {

    /** Unpacked; a hundred thousand long lines are well below it. */
    private static final long MOST_UNPACKED = 600L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;
    /** Without them a day is only a number. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final int BUFFER = 64 * 1024;

    private WorkbookLines() {}

    static void read(byte[] file, TableLines.Taker taker) throws UnreadableTableException {
        measure(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (var row = rows.iterator(); row.hasNext(); ) {
                Row next = row.next();
                taker.take(next.getRowNum(), cells(next));
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableTableException(ImportProblem.NO_TABLE, "");
        }
    }

    /** A small file may unpack to one that fills the memory of the server. */
    private static void measure(byte[] file) throws UnreadableTableException {
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    unpacked += sizeOf(content, buffer, MOST_UNPACKED - unpacked);
                }
                parts++;
                if (parts > MOST_PARTS || unpacked > MOST_UNPACKED) {
                    throw new UnreadableTableException(ImportProblem.TOO_LARGE, "");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableTableException(ImportProblem.NO_TABLE, "");
        }
    }

    private static long sizeOf(InputStream part, byte[] buffer, long enough) throws IOException {
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size <= enough; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        if (cell.getType() == CellType.FORMULA
                || cell.getType() == CellType.ERROR
                || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getText() == null ? "" : cell.getText().strip();
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && (format.contains("y") || format.contains("d"))) {
            LocalDateTime day = cell.asDate();
            return day == null ? "" : day.toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
