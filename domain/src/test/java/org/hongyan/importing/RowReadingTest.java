package org.hongyan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongyan.matter.Nature;
import org.hongyan.petition.Channel;
import org.hongyan.shared.FieldError;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people fill them. */
class RowReadingTest {

    private static final List<Division> PLACES = List.of(
            new Division("420000000000", "湖北省", OfficeLevel.PROVINCE, null, true),
            new Division("421200000000", "咸宁市", OfficeLevel.CITY, "420000000000", true),
            new Division("421281000000", "赤壁市", OfficeLevel.COUNTY, "421200000000", true),
            new Division("421281107000", "官塘驿镇", OfficeLevel.TOWNSHIP, "421281000000", true),
            new Division("421221000000", "嘉鱼县", OfficeLevel.COUNTY, "421200000000", true),
            new Division("421281200000", "城关镇", OfficeLevel.TOWNSHIP, "421281000000", true),
            new Division("421221200000", "城关镇", OfficeLevel.TOWNSHIP, "421221000000", true));
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("010000", "农村农业", null),
            new Subject("010100", "农田水利", "010000"),
            new Subject("020000", "城乡建设", null),
            new Subject("020900", "其他", "020000"),
            new Subject("010900", "其他", "010000"));

    private static RowReading.Read read(String home, String... cells) {
        Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
        for (String cell : cells) {
            row.put(ImportColumn.valueOf(cell.substring(0, cell.indexOf('='))), cell.substring(cell.indexOf('=') + 1));
        }
        return new RowReading(PLACES, SUBJECTS, home).read(row, "登记表.xlsx #2");
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省咸宁市赤壁市官塘驿镇, 421281107000, ''",
        "赤壁市官塘驿镇芳秀畈村三组, 421281107000, 芳秀畈村三组",
        "咸宁市 赤壁市 / 官塘驿镇, 421281107000, ''",
        "官塘驿镇, 421281107000, ''",
        "城关镇, 421281200000, ''",
        "421221000000, 421221000000, ''"
    })
    @DisplayName("地名怎么写都认得；同名的先认本地的")
    void places(String written, String code, String rest) {
        RowReading.Read read = read("421281000000", "PLACE=" + written);
        assertThat(read.command().petition().divisionCode()).isEqualTo(code);
        assertThat(read.command().petition().placeDetail()).isEqualTo(rest);
        assertThat(read.wrong()).isEmpty();
    }

    @Test
    @DisplayName("别处有两个同名的，要说清楚；没有的，也说")
    void placesThatSayTooLittle() {
        assertThat(read("420000000000", "PLACE=城关镇").wrong())
                .containsExactly(new FieldError("/place/divisionCode", "table.placeSeveral"));
        assertThat(read("420000000000", "PLACE=青苗乡").wrong())
                .containsExactly(new FieldError("/place/divisionCode", "table.place"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03", "2026/11/3", "2026.11.3", "2026年11月3日", "20261103", "2026-11-03 08:30"})
    @DisplayName("日期的各种写法")
    void days(String written) {
        assertThat(read("420000000000", "RECEIVED_ON=" + written).command().receivedOn())
                .isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    @DisplayName("看不懂的一次说全，每样说一次")
    void everythingWrongAtOnce() {
        RowReading.Read read = read(
                "421281000000",
                "RECEIVED_ON=上周五",
                "CHANNEL=微博",
                "NATURE=闹访",
                "HEAD_COUNT=若干",
                "ID_NUMBER=421281198003031000",
                "SUBJECT=其他",
                "PLACE=赤壁市");
        assertThat(read.wrong())
                .extracting(FieldError::code)
                .containsExactlyInAnyOrder(
                        "table.day",
                        "table.channel",
                        "table.nature",
                        "table.number",
                        "table.idRounded",
                        "table.subjectSeveral");
        assertThat(read("421281000000", "NATURE=检举控告").wrong())
                .containsExactly(new FieldError("/nature", "table.accusation"));
    }

    @Test
    @DisplayName("一行的意思：几个人、人数、没写诉求用标题、来源记文件和行")
    void aLine() {
        RowReading.Read read = read(
                "421281000000",
                "RECEIVED_ON=2026-11-20",
                "CHANNEL=来访",
                "NAME=张三、李四",
                "PHONE=13900000000",
                "NATURE=求决",
                "TITLE=灌溉渠堵塞",
                "CONTENT=淤塞两年。",
                "SUBJECT=农村农业/农田水利",
                "PLACE=官塘驿镇");
        assertThat(read.wrong()).isEmpty();
        assertThat(read.command().channel()).isEqualTo(Channel.VISIT);
        assertThat(read.command().intake()).isEqualTo(Map.of("tableLine", "登记表.xlsx #2"));
        var petition = read.command().petition();
        assertThat(petition.nature()).isEqualTo(Nature.CLAIM);
        assertThat(petition.petitioners()).extracting(one -> one.name()).containsExactly("张三", "李四");
        assertThat(petition.petitioners().get(1).phone()).isEmpty();
        assertThat(petition.headCount()).isEqualTo(2);
        assertThat(petition.demands()).containsExactly("灌溉渠堵塞");
        assertThat(petition.subject()).isEqualTo("010100");
    }
}
