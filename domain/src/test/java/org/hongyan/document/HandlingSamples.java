package org.hongyan.document;

import static org.hongyan.document.SampleDocuments.DEMANDS;
import static org.hongyan.document.SampleDocuments.FACTS;
import static org.hongyan.document.SampleDocuments.day;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.hongyan.document.HandlingContent.DemandConclusion;
import org.hongyan.document.HandlingContent.InterviewRecord;
import org.hongyan.document.HandlingContent.InvestigationReport;
import org.hongyan.document.HandlingContent.QuestionAndAnswer;
import org.hongyan.document.HandlingContent.ServedLine;
import org.hongyan.document.HandlingContent.ServiceRecord;

/** Papers that a body keeps of its own work on an invented matter. */
final class HandlingSamples {

    private HandlingSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        return Map.of(
                DocumentKind.INTERVIEW_RECORD,
                new InterviewRecord(
                        "官塘驿镇接待室",
                        LocalDateTime.of(2026, 11, 12, 9, 30),
                        LocalDateTime.of(2026, 11, 12, 10, 15),
                        "周文清",
                        "陈一鸣",
                        "李秀兰",
                        "女，柳堤村3组村民",
                        "您有权如实陈述事实和理由、提供证据，有权核对笔录。",
                        List.of(
                                new QuestionAndAnswer("请说说占地的经过。", "2025年6月修安置路，占了我家2.6亩，丈量过，签了字。"),
                                new QuestionAndAnswer("补偿款收到了吗？", "没有。村里说报上去了，一直没有到账。")),
                        "",
                        ""),
                DocumentKind.INVESTIGATION_REPORT,
                new InvestigationReport(
                        "安置路征地青苗补偿款未到账",
                        day(11, 12),
                        day(12, 10),
                        "柳堤村3组、镇财政所",
                        "周文清、陈一鸣",
                        "陈一鸣",
                        "信访人李秀兰等3人，镇财政所，施工单位。",
                        FACTS,
                        List.of("丈量确认表", "专户明细", "红线图"),
                        List.of(
                                new DemandConclusion(DEMANDS.get(0), "补偿款应当发放，属实。"),
                                new DemandConclusion(DEMANDS.get(1), "该0.4亩不在征收范围内。"),
                                new DemandConclusion(DEMANDS.get(2), "应当公布，属实。"))),
                DocumentKind.SERVICE_RECORD,
                new ServiceRecord(
                        "信访事项处理意见书",
                        "官政信处〔2026〕17号",
                        List.of(
                                new ServedLine(
                                        "李秀兰",
                                        ServingMethod.IN_PERSON,
                                        day(12, 17),
                                        "柳堤村3组",
                                        false,
                                        "",
                                        "",
                                        "周文清",
                                        false),
                                new ServedLine(
                                        "王大山",
                                        ServingMethod.LEFT_AT_RESIDENCE,
                                        day(12, 17),
                                        "柳堤村3组",
                                        true,
                                        "",
                                        "陈一鸣",
                                        "周文清",
                                        false))));
    }
}
