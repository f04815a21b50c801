package org.hongyan.document;

import static org.hongyan.document.SampleDocuments.DEMANDS;
import static org.hongyan.document.SampleDocuments.FACTS;
import static org.hongyan.document.SampleDocuments.day;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.hongyan.document.HandoverContent.WrongBodyAnswer;
import org.hongyan.document.HandoverContent.WrongBodyReport;
import org.hongyan.document.RecordContent.Agreement;
import org.hongyan.document.RecordContent.CoHandlingLetter;
import org.hongyan.document.RecordContent.CoHandlingOpinion;
import org.hongyan.document.RecordContent.FileContents;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.document.RecordContent.HearingConclusion;
import org.hongyan.document.RecordContent.HearingNotice;
import org.hongyan.document.RecordContent.HearingRecord;
import org.hongyan.document.RecordContent.Instruction;
import org.hongyan.document.RecordContent.InstructionRequest;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.document.RecordContent.QuestionSheet;
import org.hongyan.document.RecordContent.Wish;
import org.hongyan.document.RecordContent.WithdrawalRecord;

/** Papers of the handling record of an invented matter. */
final class RecordSamples {

    static final String TITLE = "安置路征地青苗补偿款未到账";
    private static final List<String> PANEL = List.of("刘守诚（市人大代表）", "何敏（律师）", "彭建国（居民代表）");
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 26, 9, 30);

    private RecordSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        Agreement agreement = new Agreement(
                List.of("李秀兰", "官塘驿镇柳堤村民委员会"),
                "镇司法所",
                FACTS,
                "村民委员会补发青苗补偿款5,720元，李秀兰不再就此主张其他费用。",
                List.of(new Performance("柳堤村民委员会", "支付5,720元", day(12, 31))),
                day(12, 10));
        return Map.of(
                DocumentKind.HEARING_NOTICE,
                new HearingNotice(TITLE, AT, "镇政府三楼会议室", true, "雷正清", PANEL, "2.6亩是否属于征收范围。", "0715-000 0000"),
                DocumentKind.HEARING_RECORD,
                new HearingRecord(
                        AT,
                        AT.plusHours(2),
                        "镇政府三楼会议室",
                        "雷正清",
                        "陈一鸣",
                        PANEL,
                        "周文清",
                        "李秀兰，代理人何敏",
                        "主持人宣布听证开始。\n双方陈述并举证。",
                        ""),
                DocumentKind.HEARING_CONCLUSION,
                new HearingConclusion(day(11, 26), "镇政府三楼会议室", "雷正清", PANEL, FACTS, "建议支持第一项诉求。"),
                DocumentKind.MEDIATION_AGREEMENT,
                agreement,
                DocumentKind.SETTLEMENT_AGREEMENT,
                new Agreement(agreement.parties(), "", FACTS, agreement.terms(), agreement.performances(), day(12, 10)),
                DocumentKind.FILE_CONTENTS,
                new FileContents(
                        TITLE,
                        day(10, 26),
                        day(12, 31),
                        List.of(
                                new Filed("来信原件", "", "信访人", day(10, 26)),
                                new Filed("处理意见书", "官政信处〔2026〕17号", "官塘驿镇人民政府", day(12, 16))),
                        2,
                        "30年"),
                DocumentKind.CO_HANDLING_LETTER,
                new CoHandlingLetter(TITLE, DEMANDS, FACTS, "请核对红线图。", day(11, 30), true, "0715-000 0000"),
                DocumentKind.CO_HANDLING_OPINION,
                new CoHandlingOpinion("官政信协〔2026〕3号", day(11, 12), "请核对红线图。", "该地块在征收范围内。", "征收公告"),
                DocumentKind.QUESTION_SHEET,
                new QuestionSheet("柳堤村", List.of("2025年6月安置路施工占用了哪些组的土地？", "补偿款何时到村？"), day(11, 20), "0715-000 0000"),
                DocumentKind.INSTRUCTION_REQUEST,
                new InstructionRequest(TITLE, FACTS, "边角地能否参照补偿？", "拟参照同类地块补偿。"));
    }

    static WithdrawalRecord withdrawal() {
        return new WithdrawalRecord(
                TITLE,
                List.of(
                        new Wish("李秀兰", "本人凭查询码在网上提出", day(11, 2), day(11, 2)),
                        new Wish("王大福", "本人来访当面提出，有记录", day(11, 3), day(11, 3))),
                day(11, 10),
                day(11, 11));
    }

    /** What an office reports for a year. */
    static AnnualContent.AnnualReport year() {
        List<AnnualContent.Figure> figures =
                List.of(new AnnualContent.Figure("来信", "318"), new AnnualContent.Figure("来访", "96"));
        return new AnnualContent.AnnualReport(
                2025,
                figures,
                figures,
                figures,
                figures,
                figures,
                figures,
                figures,
                "来信较上年减少，集中在征地补偿。",
                "督办 12 件，提出改进工作建议 3 件。",
                "个别乡镇告知不及时。",
                "明年三月底前逐件清理。");
    }

    /** What a receiver reports to its assigner. */
    static HandoverContent.CompletionReport completion() {
        return new HandoverContent.CompletionReport(
                "赤政信交〔2026〕34号",
                day(10, 28),
                "11月4日受理，11月20日现场丈量，12月11日听取信访人意见。",
                FACTS,
                "《中华人民共和国土地管理法》第四十七条、第四十八条。",
                "三条诉求，两条予以支持，一条合理但缺乏政策依据。",
                "信访事项处理意见书",
                "官政信处〔2026〕17号",
                day(12, 17),
                "对第二条保留意见，其余满意。",
                "补偿款12月15日到账；分配方案12月8日公布。",
                "甘雨田",
                "贺明远");
    }

    /** After an inspection. */
    static Map<DocumentKind, DocumentContent> inspected() {
        return Map.of(
                DocumentKind.RECTIFICATION_NOTICE,
                new SupervisionContent.RectificationNotice(
                        day(12, 28),
                        List.of("办理期限已过 12 天，没有告知延长。", "没有听取信访人的陈述。"),
                        "没有按规定的程序办理",
                        "补听信访人陈述，查清青苗补偿款的去向。",
                        day(12, 30),
                        day(12, 31),
                        "0715-000 0000"),
                DocumentKind.CIRCULAR,
                new SupervisionContent.Circular(
                        "官塘驿镇人民政府",
                        day(12, 28),
                        List.of("办理期限已过 12 天，没有告知延长。"),
                        "补听信访人陈述。",
                        "已经安排。",
                        "复查时仍未听取信访人的陈述。"));
    }

    static Instruction instruction() {
        return new Instruction("官政信示〔2026〕2号", day(11, 15), "边角地能否参照补偿？", "可以参照，由你单位依法办理。");
    }

    /** What a holder reports after acceptance, and what its sender answers. */
    static Map<DocumentKind, DocumentContent> wrongBody() {
        return Map.of(
                DocumentKind.WRONG_BODY_REPORT,
                new WrongBodyReport(
                        TITLE,
                        day(10, 28),
                        "该地块的征收主体是赤壁市自然资源和规划局。",
                        "征收公告（赤政征〔2025〕9号）",
                        "赤壁市自然资源和规划局",
                        day(11, 3),
                        "同意由征收单位办理。"),
                DocumentKind.WRONG_BODY_ANSWER,
                new WrongBodyAnswer(TITLE, day(11, 4), "补偿款由镇财政专户核发，仍由你单位办理。"));
    }
}
