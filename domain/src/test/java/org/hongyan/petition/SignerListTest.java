package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hongyan.attachment.Upload;
import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignerListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PetitionerInput REPRESENTATIVE = new PetitionerInput("李秀兰", "", "13800000001", "柳堤村3组");

    private static List<FieldError> check(String typed) {
        return SignerList.check(typed, List.of(REPRESENTATIVE), TODAY);
    }

    private static List<String> codes(String typed) {
        return check(typed).stream().map(FieldError::code).toList();
    }

    @Test
    @DisplayName("一行一人：逗号、制表符或者空格分开；表头、空行、引号和字节顺序标记不碍事")
    void rows() {
        List<SignerList.Row> rows = SignerList.rows("\uFEFF姓名,身份证号,电话,住址\r\n\r\n\"王小明\",,13800000002,柳堤村 3 组\n"
                + "陈桂英\t\t0715-5351234\n赵守田 110101199003078515\n艾力·买买提\n");
        assertThat(rows)
                .extracting(SignerList.Row::line, SignerList.Row::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "王小明"),
                        org.assertj.core.groups.Tuple.tuple(4, "陈桂英"),
                        org.assertj.core.groups.Tuple.tuple(5, "赵守田"),
                        org.assertj.core.groups.Tuple.tuple(6, "艾力·买买提"));
        assertThat(rows.get(0).address()).isEqualTo("柳堤村 3 组");
        assertThat(rows.get(2).idNumber()).isEqualTo("110101199003078515");
        assertThat(SignerList.rows(null)).isEmpty();
        assertThat(rows.get(0)).hasToString("Row[3]");
    }

    @Test
    @DisplayName("表格可以是 UTF-8 或者 GB 18030；不是文字的、空的、太大的读不出；读入的接在写好的后面")
    void files() {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(read("姓名,身份证号\n王小明,\n㐂𠮷,\n".getBytes(encoding)))
                    .map(text -> SignerList.rows(SignerList.below("陈桂英\n\n", text)))
                    .hasValueSatisfying(rows ->
                            assertThat(rows).extracting(SignerList.Row::name).containsExactly("陈桂英", "王小明", "㐂𠮷"));
        }
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0, 1})).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[SignerList.MAX_LENGTH * 4 + 1])).isEmpty();
    }

    private static Optional<String> read(byte[] bytes) {
        return SignerFile.read(new Upload("名单.csv", bytes.length, () -> new ByteArrayInputStream(bytes)));
    }

    @Test
    @DisplayName("一个人的各项合成一行，再读出来还是那几项；多余的分隔符和换行不会变成别的项、别的人")
    void lines() {
        String line = SignerList.line(new PetitionerInput("王小明\n赵守田", "", "13800000002", "柳堤村，3组;东头"));
        assertThat(SignerList.rows(line)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("王小明 赵守田");
            assertThat(row.idNumber()).isEmpty();
            assertThat(row.phone()).isEqualTo("+8613800000002");
            assertThat(row.address()).isEqualTo("柳堤村 3组 东头");
        });
        assertThat(codes(SignerList.line(new PetitionerInput(null, null, null, null))))
                .containsExactly("signers.name");
    }

    @Test
    @DisplayName("每一处不对都说明是第几行、什么不对")
    void wrongRows() {
        assertThat(check("王小明,110101199003078516\n,13800000002\n陈桂英,,12\n"))
                .extracting(FieldError::code, error -> error.args().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("signers.idNumber", 1),
                        org.assertj.core.groups.Tuple.tuple("signers.name", 2),
                        org.assertj.core.groups.Tuple.tuple("signers.phone", 3));
        assertThat(codes("王".repeat(61))).containsExactly("signers.nameLong");
        assertThat(codes("王小明,,," + "路".repeat(201))).containsExactly("signers.address");
    }

    @Test
    @DisplayName("同一个人写两遍、代表又写进名单都会指出；同名的两个人可以")
    void twice() {
        assertThat(codes("王小明,110101199003078515\n王晓明,110101199003078515")).containsExactly("signers.twice");
        assertThat(codes("李秀兰,,13800000001,柳堤村3组")).containsExactly("signers.representative");
        assertThat(codes("王小明,,13800000002\n王小明,,13800000003")).isEmpty();
        assertThat(codes("王小明\n王小明")).containsExactly("signers.twice");
    }

    @Test
    @DisplayName("最多五百行；错得多的先说前八处，再说还有几处")
    void limits() {
        String names = String.join(
                "\n",
                IntStream.range(0, 501)
                        .mapToObj(i -> "张三,,138000" + (10000 + i))
                        .toList());
        assertThat(codes(names)).containsExactly("signers.tooMany");
        assertThat(codes("x".repeat(60_001))).containsExactly("signers.tooLong");
        assertThat(codes("1\n2\n3\n4\n5\n6\n7\n8\n9\n10")).hasSize(9).last().isEqualTo("signers.more");
        assertThat(codes("")).isEmpty();
    }
}
