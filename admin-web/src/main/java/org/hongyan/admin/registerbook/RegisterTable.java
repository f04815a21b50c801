package org.hongyan.admin.registerbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongyan.registerbook.RegisterLine;

/** The register as a file; each line is written as it comes, and none is kept. */
class RegisterTable {

    /** By which spreadsheet programs know that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final List<String> COLUMNS =
            List.of("number", "received", "channel", "title", "name", "heads", "place", "state", "marks");

    /** Widths of the columns in characters of a workbook's first font; a Chinese one takes two. */
    private static final int[] WIDTHS = {24, 12, 12, 48, 12, 8, 36, 14, 18};

    /** After how many lines what was written leaves the memory. */
    private static final int AT_ONCE = 500;

    private static final String DAYS = "yyyy-mm-dd";
    private static final int RECEIVED = COLUMNS.indexOf("received");
    private static final int HEADS = COLUMNS.indexOf("heads");

    private final UnaryOperator<String> words;

    /** @param words the text of a key in the reader's language */
    RegisterTable(UnaryOperator<String> words) {
        this.words = words;
    }

    /** Comma separated, RFC 4180, UTF-8 with a mark; the stream stays open. */
    void text(Stream<RegisterLine> lines, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK + row(headings()));
        try {
            lines.forEachOrdered(line -> write(writer, row(cells(line).stream())));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        writer.flush();
    }

    /** A workbook of one sheet, days as days and heads as numbers, that prints on sheets of A4; the stream stays open. */
    void workbook(Stream<RegisterLine> lines, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Hongyan", null);
        Worksheet sheet = book.newWorksheet(words.apply("registerbook.title"));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        List<String> headings = headings().toList();
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        try {
            int[] row = {0};
            lines.forEachOrdered(line -> write(sheet, ++row[0], line));
            sheet.setAutoFilter(0, 0, row[0], headings.size() - 1);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        book.finish();
    }

    private void write(Worksheet sheet, int row, RegisterLine line) {
        List<String> cells = cells(line);
        for (int column = 0; column < cells.size(); column++) {
            if (column == RECEIVED) {
                sheet.value(row, column, line.receivedOn());
                sheet.style(row, column).format(DAYS).set();
            } else if (column == HEADS) {
                sheet.value(row, column, line.headCount());
            } else {
                // written into its cell, since a list of all texts would grow with the register; never a formula
                sheet.inlineString(row, column, cells.get(column));
            }
        }
        if (row % AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private static void write(Writer writer, String row) {
        try {
            writer.write(row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Stream<String> headings() {
        return COLUMNS.stream().map(column -> words.apply("registerbook.column." + column));
    }

    private List<String> cells(RegisterLine line) {
        String marks = Stream.of(
                        line.collective() ? words.apply("registerbook.mark.collective") : "",
                        line.repeated() ? words.apply("registerbook.mark.repeated") : "",
                        line.aboveLevel() ? words.apply("registerbook.mark.aboveLevel") : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("、"));
        return List.of(
                line.number(),
                line.receivedOn().toString(),
                words.apply("Channel." + line.channel()),
                line.title(),
                line.maskedName(),
                String.valueOf(line.headCount()),
                line.place(),
                words.apply("MatterState." + line.state() + ".staff"),
                marks);
    }

    private static String row(Stream<String> values) {
        return values.map(RegisterTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would read as a formula is kept a text. */
    private static String cell(String value) {
        String text = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
