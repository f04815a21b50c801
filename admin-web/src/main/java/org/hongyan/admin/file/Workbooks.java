package org.hongyan.admin.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as workbooks that spreadsheet programs open. Every cell is a text or a number, never a formula. */
public final class Workbooks {

    /** Media type of a workbook. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String WRITER = "Hongyan";
    private static final String VERSION = "1.0";
    private static final double WIDTH = 18;
    /** After how many lines what was written leaves the memory. */
    private static final int AT_ONCE = 500;

    private Workbooks() {}

    /** Rows of a sheet. */
    @FunctionalInterface
    public interface Rows {
        /** Hands every row to the writer. */
        void write(Row row) throws IOException;
    }

    /** Takes one row; numbers stay numbers, anything else is its text, null an empty cell. */
    @FunctionalInterface
    public interface Row {
        void add(List<?> cells) throws IOException;
    }

    /**
     * A sheet.
     *
     * @param name at most 31 characters
     * @param head its headings, the first line
     */
    public record Sheet(String name, List<String> head, Rows rows) {}

    /** Answers a request with sheets in one file, row by row, without keeping it. */
    public static void send(HttpServletResponse response, String fileName, List<Sheet> sheets) throws IOException {
        response.setContentType(TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try (Workbook book = new Workbook(response.getOutputStream(), WRITER, VERSION)) {
            for (Sheet sheet : sheets) {
                write(book.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void write(Worksheet page, Sheet sheet) throws IOException {
        for (int column = 0; column < sheet.head().size(); column++) {
            page.width(column, WIDTH);
            page.inlineString(0, column, sheet.head().get(column));
        }
        page.range(0, 0, 0, Math.max(0, sheet.head().size() - 1)).style().bold().set();
        page.freezePane(0, 1);
        int[] line = {0};
        sheet.rows().write(cells -> {
            line[0]++;
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof Number number) {
                    page.value(line[0], column, number);
                } else if (cell != null && !cell.toString().isEmpty()) {
                    page.inlineString(line[0], column, cell.toString());
                }
            }
            if (line[0] % AT_ONCE == 0) {
                page.flush();
            }
        });
        page.finish();
    }
}
