package org.hongyan.admin.registerbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hongyan.matter.MatterState;
import org.hongyan.registerbook.RegisterLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The register as a file. */
class RegisterTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RegisterTable TABLE = new RegisterTable(key -> key);

    @TempDir
    private Path folder;

    private static RegisterLine line(String title, boolean collective) {
        return new RegisterLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "XF-4212810001-2026-000001",
                DAY,
                "LETTER",
                title,
                "周**",
                collective ? 7 : 1,
                "柳堤村3组",
                MatterState.REGISTERED,
                collective,
                collective,
                false);
    }

    private Document sheet(Stream<RegisterLine> lines) throws Exception {
        Path file = folder.resolve("register.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TABLE.workbook(lines, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
        }
    }

    private static List<Element> all(Document sheet, String tag) {
        NodeList found = sheet.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    @Test
    @DisplayName("工作簿：日期是日期，人数是数字，其余都是文字；首行是列名")
    void a_workbook_has_days_numbers_and_texts() throws Exception {
        Document sheet = sheet(Stream.of(line("水渠改道后稻田无水", false), line("路灯不亮", true)));
        List<Element> cells = all(sheet, "c");
        assertThat(all(sheet, "row")).hasSize(3);
        assertThat(cells.subList(0, 9))
                .extracting(Element::getTextContent)
                .startsWith("registerbook.column.number", "registerbook.column.received")
                .endsWith("registerbook.column.marks");
        Element received = cells.get(10);
        assertThat(received.getAttribute("r")).isEqualTo("B2");
        assertThat(received.getAttribute("t")).isIn("", "n");
        assertThat(Double.valueOf(received.getTextContent()))
                .as("days since the last day of 1899, as workbooks count them")
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), DAY));
        assertThat(cells.get(12).getTextContent()).isEqualTo("水渠改道后稻田无水");
        assertThat(cells.get(23).getAttribute("t")).isIn("", "n");
        assertThat(cells.get(23).getTextContent()).isEqualTo("7");
        assertThat(cells.get(26).getTextContent()).isEqualTo("registerbook.mark.collective、registerbook.mark.repeated");
    }

    @Test
    @DisplayName("题目像公式的，表里只是文字；不能写进文件的字符不坏整个表")
    void what_looks_like_a_formula_is_a_text() throws Exception {
        Document sheet =
                sheet(Stream.of(line("=HYPERLINK(\"http://x\")", false), line("甲\u0001<乙>&\uD83D\uDE00", false)));
        assertThat(all(sheet, "f")).isEmpty();
        List<Element> cells = all(sheet, "c");
        assertThat(cells.get(12).getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cells.get(12).getTextContent()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(cells.get(21).getTextContent()).startsWith("甲").endsWith("<乙>&\uD83D\uDE00");
    }

    @Test
    @DisplayName("逗号分隔的表：有编码标记，公式前加引号，引号加倍")
    void a_text_is_marked_quoted_and_harmless() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TABLE.text(Stream.of(line("=1+1", false), line("他说\"不行\"，\n走了", false)), file);
        String text = file.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"registerbook.column.number\",")
                .contains(",\"'=1+1\",", "\"他说\"\"不行\"\"，\n走了\"")
                .endsWith("\r\n");
    }

    @Test
    @DisplayName("十万行：边读边写，写到一半时前面的已经出去")
    void a_hundred_thousand_lines_leave_while_they_come() throws Exception {
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                written[0] += length;
            }
        };
        for (boolean workbook : new boolean[] {true, false}) {
            written[0] = 0;
            List<Long> seen = new ArrayList<>();
            Stream<RegisterLine> lines = IntStream.range(0, 100_000).mapToObj(one -> {
                if (one % 20_000 == 19_999) {
                    seen.add(written[0]);
                }
                return line("第" + one + "件", false);
            });
            if (workbook) {
                TABLE.workbook(lines, counting);
            } else {
                TABLE.text(lines, counting);
            }
            assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
            assertThat(seen.get(0)).isPositive();
            assertThat(written[0] - seen.get(4)).isLessThan(written[0] / 10);
        }
    }
}
