package org.hongyan.importing.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hongyan.importing.ImportProblem;
import org.hongyan.importing.TableLines;
import org.hongyan.importing.UnreadableTableException;

/** A text in columns: UTF-8, else GB18030, parted by commas, semicolons or tabulators. */
final class TextLines {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', '\t', ';', '，'};

    private TextLines() {}

    static void read(byte[] file, TableLines.Taker taker) throws UnreadableTableException {
        String text = text(file);
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
                        .setTrim(true)
                        .setIgnoreEmptyLines(false)
                        .get())) {
            int line = 0;
            for (CSVRecord record : parser) {
                line++;
                List<String> cells = new ArrayList<>(record.size());
                record.forEach(cell -> cells.add(bare(cell)));
                taker.take(line, cells);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            throw new UnreadableTableException(ImportProblem.NO_TABLE, "");
        }
    }

    /** What our own files put before a text that a spreadsheet would take for a formula is taken away again. */
    private static String bare(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static String text(byte[] file) throws UnreadableTableException {
        for (byte one : file) {
            if (one == 0) {
                throw new UnreadableTableException(ImportProblem.NO_TABLE, "");
            }
        }
        try {
            String text = decode(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notThis) {
            try {
                return decode(file, CHINESE);
            } catch (CharacterCodingException norThat) {
                throw new UnreadableTableException(ImportProblem.NO_TABLE, "");
            }
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** The one that parts the first line into most pieces. */
    private static String separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long found =
                    first.chars().filter(character -> character == separator).count();
            if (found > most) {
                most = found;
                best = separator;
            }
        }
        return String.valueOf(best);
    }
}
