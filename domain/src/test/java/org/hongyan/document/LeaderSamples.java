package org.hongyan.document;

import static org.hongyan.document.SampleDocuments.day;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.hongyan.document.LeaderContent.Attendance;
import org.hongyan.document.LeaderContent.Decision;
import org.hongyan.document.LeaderContent.MeetingMinutes;
import org.hongyan.document.LeaderContent.ReceptionRecord;
import org.hongyan.document.LeaderContent.SponsorshipSheet;
import org.hongyan.document.LeaderContent.UrgentReport;

/** What leaders made about an invented matter. */
final class LeaderSamples {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 9, 0);

    private LeaderSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        return Map.of(
                DocumentKind.RECEPTION_RECORD,
                new ReceptionRecord(
                        AT,
                        "镇群众来访接待室",
                        "贺明远",
                        "镇长",
                        List.of("李秀兰", "王大山"),
                        "代理人何敏",
                        RecordSamples.TITLE,
                        "请求尽快兑付青苗补偿款。",
                        "由自然资源和规划所核对丈量底册，公开发放明细。",
                        "自然资源和规划所",
                        day(12, 10),
                        "陈一鸣"),
                DocumentKind.SPONSORSHIP_SHEET,
                new SponsorshipSheet(
                        "贺明远",
                        "镇长",
                        RecordSamples.TITLE,
                        "涉及三户，反映两年未解决。",
                        "见面听取意见；\n核对底册并公开明细。",
                        day(12, 31),
                        "官政信包〔2026〕2号",
                        day(11, 30),
                        "丈量结果须重新公示。"),
                DocumentKind.URGENT_REPORT,
                new UrgentReport(
                        RecordSamples.TITLE,
                        "柳堤村3组施工便道",
                        "要求停止施工，先发补偿款。",
                        "镇长到场接访，施工单位已暂停作业。",
                        12,
                        "赤壁市信访局",
                        "0715-000 0000"),
                DocumentKind.MEETING_MINUTES,
                new MeetingMinutes(
                        RecordSamples.TITLE,
                        AT,
                        "镇政府三楼会议室",
                        "贺明远",
                        List.of(new Attendance("官塘驿镇人民政府", "贺明远、周文清"), new Attendance("赤壁市自然资源和规划局", "彭建国")),
                        List.of("边角地是否补偿", "发放明细如何公开"),
                        List.of(
                                new Decision("核对红线图，出具书面意见。", "赤壁市自然资源和规划局", day(12, 4)),
                                new Decision("公开发放明细。", "官塘驿镇人民政府", day(12, 10))),
                        List.of("赤壁市自然资源和规划局")));
    }
}
