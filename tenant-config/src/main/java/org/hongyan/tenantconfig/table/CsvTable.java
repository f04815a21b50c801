package org.hongyan.tenantconfig.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the plain tables of this module: UTF-8, comma-separated, no quotes, first line = column names. */
public final class CsvTable {

    private CsvTable() {}

    /** A line with its number in the file, counted from 1. */
    public record Line(int number, List<String> cells) {}

    /** @param columns the first line that the table must have */
    public static List<Line> read(String table, InputStream content, List<String> columns) {
        List<Line> lines = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            String head = reader.readLine();
            if (head == null || !columns.equals(List.of(head.split(",", -1)))) {
                throw new BadTableException(table, List.of("line 1 must be " + String.join(",", columns)));
            }
            int number = 1;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                List<String> cells = List.of(text.split(",", -1));
                if (cells.size() == columns.size()) {
                    lines.add(new Line(number, cells));
                } else {
                    faults.add("line " + number + " has " + cells.size() + " cells, not " + columns.size());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + table, unreadable);
        }
        if (!faults.isEmpty()) {
            throw new BadTableException(table, faults);
        }
        return lines;
    }

    /** A table that is part of this module. */
    public static InputStream resource(String path) {
        InputStream content = CsvTable.class.getResourceAsStream(path);
        if (content == null) {
            throw new IllegalStateException("resource " + path + " is missing");
        }
        return content;
    }
}
