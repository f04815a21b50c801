package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二十七万六|276000",
                "十万一千二百|101200",
                "三百二|320",
                "三百零二|302",
                "一千二百|1200",
                "四十九|49",
                "十|10",
                "两千|2000",
                "三点八|3.8",
                "二〇二三|2023",
                "46,000|46000",
                "2.65|2.65"
            })
    void a_number_is_read_however_it_is_written(String written, String value) {
        assertThat(ChineseNumber.read(written)).isEqualByComparingTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "欠二十七万六|MONEY:276000",
                "合计27.6万元|MONEY:276000",
                "276,000元没给|MONEY:276000",
                "每月320块|MONEY:320",
                "2.5亩|AREA:2.5",
                "二亩六，应发|AREA:2.6",
                "房屋294平方米|FLOOR_AREA:294",
                "离住户三十米|DISTANCE:30",
                "一百二十来米|DISTANCE:120",
                "3公里|DISTANCE:3000",
                "51户村民|HOUSEHOLDS:51",
                "五十一户人家|HOUSEHOLDS:51",
                "24个人|PEOPLE:24",
                "十一社|GROUP:11",
                "12栋|BUILDING:12",
                "补偿 18600 元|MONEY:18600",
                "58棵杉树|TREES:58",
                "9路车|COUNT:9路",
                "二十三个娃娃|COUNT:23娃"
            })
    void amounts_and_numbers_have_one_spelling(String text, String mark) {
        assertThat(marks(text)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023年4月|MONTH:2023-04",
                "23年四月份|MONTH:2023-04",
                "去年4月份|MONTH:2023-04",
                "2023.4开始|MONTH:2023-04",
                "2022-12-08就诊|DAY:2022-12-08,MONTH:2022-12",
                "前年七月11号|DAY:2022-07-11,MONTH:2022-07",
                "1987年进厂|YEAR:1987",
                "87年进厂|YEAR:1987",
                "2024 年 3 月修路|MONTH:2024-03"
            })
    @DisplayName("去年、前年从收到之日起算")
    void dates_are_counted_from_the_day_of_receipt(String text, String marks) {
        assertThat(marks(text)).isEqualTo(marks);
    }

    @Test
    void what_cannot_be_a_date_or_says_nothing_is_left_out() {
        assertThat(marks("2023年13月")).doesNotContain("MONTH");
        assertThat(marks("2031年4月")).doesNotContain("MONTH:2031");
        assertThat(marks("这是第一次反映,一家人")).isEmpty();
        assertThat(marks("")).isEmpty();
    }

    private static String marks(String text) {
        return FactReader.read(text, RECEIVED).stream().map(Fact::mark).sorted().collect(Collectors.joining(","));
    }
}
