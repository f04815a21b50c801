package org.hongyan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.deadline.CalendarDay;
import org.hongyan.deadline.DayKind;
import org.hongyan.deadline.Holiday;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    /** The body of 国办发明电〔2025〕7号. */
    static final String OF_2026 =
            """
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            """;

    private static List<String> codes(NoticeDays reading) {
        return reading.doubts().stream().map(FieldError::code).toList();
    }

    @Test
    @DisplayName("the published notice gives exactly the days of the calendar that comes with the product")
    void readsTheNotice() {
        NoticeDays reading = NoticeText.read(2026, OF_2026);

        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.days()).isEqualTo(WorkingCalendar.official().year(2026));
    }

    @Test
    @DisplayName("two holidays in one heading, a span over the turn of the year, full stops of either width")
    void readsOlderForms() {
        NoticeDays reading = NoticeText.read(
                2023,
                """
                一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
                二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
                三、清明节：4月5日放假，共1天。
                四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
                五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
                六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
                """);

        assertThat(reading.doubts()).isEmpty();
        Map<LocalDate, DayKind> days =
                reading.days().stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind));
        assertThat(days)
                .containsEntry(LocalDate.of(2022, 12, 31), DayKind.HOLIDAY)
                .containsEntry(LocalDate.of(2023, 5, 6), DayKind.WORKDAY)
                .containsEntry(LocalDate.of(2023, 10, 8), DayKind.WORKDAY)
                .hasSize(34);
    }

    @Test
    @DisplayName("lines of date, kind and name are read as well; a bad one is named by its number")
    void readsLines() {
        String lines = WorkingCalendar.official().year(2026).stream()
                .map(day -> day.date() + "," + day.kind() + "," + day.holiday())
                .collect(Collectors.joining("\n"));

        assertThat(NoticeText.read(2026, lines).days())
                .isEqualTo(WorkingCalendar.official().year(2026));
        assertThat(NoticeText.read(2026, lines + "\n2026-11-31,HOLIDAY,NEW_YEAR")
                        .doubts())
                .containsExactly(new FieldError("/text", "calendar.line", 40, "2026-11-31,HOLIDAY,NEW_YEAR"));
    }

    @Test
    @DisplayName("a notice that contradicts itself is doubted: weekday, count, worked weekday, no such day, other year")
    void doubts() {
        assertThat(codes(NoticeText.read(2026, OF_2026.replace("1月1日（周四）", "1月1日（周五）"))))
                .containsExactly("calendar.weekday");
        assertThat(codes(NoticeText.read(2026, OF_2026.replace("共9天", "共8天")))).containsExactly("calendar.count");
        assertThat(codes(NoticeText.read(2026, OF_2026.replace("5月9日（周六）上班", "5月8日（周五）上班"))))
                .containsExactly("calendar.workedAnyway");
        assertThat(codes(NoticeText.read(2026, OF_2026.replace("2月28日（周六）上班", "2月30日上班"))))
                .containsExactly("calendar.noSuchDay");
        assertThat(codes(NoticeText.read(2027, OF_2026))).contains("calendar.weekday");
        assertThat(codes(NoticeText.read(2026, ""))).containsExactly("calendar.nothing");
        assertThat(codes(NoticeText.read(2026, null))).containsExactly("calendar.nothing");
    }

    @Test
    @DisplayName("a piece of a notice names every holiday it lacks")
    void missing() {
        assertThat(NoticeText.read(2026, "一、元旦：1月1日至3日放假，共3天。").doubts())
                .extracting(doubt -> doubt.args().get(0))
                .containsExactly(
                        Holiday.SPRING_FESTIVAL,
                        Holiday.QINGMING,
                        Holiday.LABOUR_DAY,
                        Holiday.DRAGON_BOAT,
                        Holiday.NATIONAL_DAY);
    }
}
