package org.hongyan.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongyan.importing.ImportProblem;
import org.hongyan.importing.TableLines;
import org.hongyan.importing.UnreadableTableException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices have them. */
class FileLinesTest {

    private static Map<Integer, List<String>> read(byte[] file) throws UnreadableTableException {
        Map<Integer, List<String>> lines = new TreeMap<>();
        new FileLines().read(file, lines::put);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    @DisplayName("文本表格：两种编码、引号里的逗号和换行、空行不算，行号不变")
    void texts(String charset) throws UnreadableTableException {
        String text = "姓名,内容\r\n\r\n周桂英,\"水渠堵了,\n田里没水\"\r\n";
        assertThat(read(text.getBytes(Charset.forName(charset))))
                .isEqualTo(Map.of(1, List.of("姓名", "内容"), 3, List.of("周桂英", "水渠堵了,\n田里没水")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ",", "，"})
    @DisplayName("分栏的符号自己认出来；防公式的撇号去掉")
    void separators(String separator) throws UnreadableTableException {
        String text = "\uFEFF姓名" + separator + "电话" + separator + "内容\n甲" + separator + "1" + separator + "'=1+1\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of(1, List.of("姓名", "电话", "内容"), 2, List.of("甲", "1", "=1+1")));
    }

    @Test
    @DisplayName("工作簿：日期、数字和文字按写的样子；公式不计算")
    void workbooks() throws IOException, UnreadableTableException {
        byte[] file = workbook(page -> {
            page.value(0, 0, "日期");
            page.value(0, 1, "身份证号");
            page.value(0, 2, "内容");
            page.value(1, 0, LocalDate.of(2026, 11, 20));
            page.style(1, 0).format("yyyy-mm-dd").set();
            page.value(1, 1, 421281198003031000L);
            page.formula(1, 2, "HYPERLINK(\"http://x\")");
            page.value(3, 0, "2026/11/21");
            page.value(3, 2, " 路灯 ");
        });
        assertThat(read(file))
                .isEqualTo(Map.of(
                        1,
                        List.of("日期", "身份证号", "内容"),
                        2,
                        List.of("2026-11-20", "421281198003031000", ""),
                        4,
                        List.of("2026/11/21", "", "路灯")));
    }

    private interface Filling {
        void into(Worksheet page);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.into(book.newWorksheet("登记表"));
        }
        return out.toByteArray();
    }

    private static void refused(byte[] file, ImportProblem problem) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableTableException.class, unreadable -> assertThat(unreadable.problem())
                        .isEqualTo(problem));
    }

    @Test
    @DisplayName("不是表格、旧格式、加密、损坏、展开太大、行太多、栏太多：各说各的")
    void refusals() throws IOException {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, ImportProblem.NO_TABLE);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, ImportProblem.OLD_OR_LOCKED);
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, ImportProblem.NO_TABLE);
        refused("a,b\n\"open".getBytes(StandardCharsets.UTF_8), ImportProblem.NO_TABLE);
        refused(bomb(), ImportProblem.TOO_LARGE);
        refused("x\n".repeat(TableLines.MOST_LINES + 2).getBytes(StandardCharsets.UTF_8), ImportProblem.TOO_MANY_LINES);
        refused(
                ("x" + ",x".repeat(TableLines.MOST_COLUMNS)).getBytes(StandardCharsets.UTF_8),
                ImportProblem.TOO_MANY_COLUMNS);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 601; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
