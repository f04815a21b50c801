package org.hongyan.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongyan.document.DocumentContent.AcceptanceNotice;
import org.hongyan.document.DocumentContent.AnswerLetter;
import org.hongyan.document.DocumentContent.AssignmentLetter;
import org.hongyan.document.DocumentContent.CompletionRecord;
import org.hongyan.document.DocumentContent.DemandOpinion;
import org.hongyan.document.DocumentContent.DestinationNotice;
import org.hongyan.document.DocumentContent.ExtensionNotice;
import org.hongyan.document.DocumentContent.HandlingOpinion;
import org.hongyan.document.DocumentContent.LegalRouteNotice;
import org.hongyan.document.DocumentContent.Part;
import org.hongyan.document.DocumentContent.Plain;
import org.hongyan.document.DocumentContent.ReferralLetter;
import org.hongyan.document.DocumentContent.RefusalNotice;
import org.hongyan.document.DocumentContent.RegistrationReceipt;
import org.hongyan.document.DocumentContent.SealedSlip;
import org.hongyan.document.DocumentContent.SupplementNotice;
import org.hongyan.document.HandoverContent.Designation;
import org.hongyan.document.HandoverContent.DesignationRequest;
import org.hongyan.document.HandoverContent.Objection;
import org.hongyan.document.HandoverContent.ObjectionVerdict;
import org.hongyan.document.HandoverContent.Position;
import org.hongyan.document.HandoverContent.RecallNotice;

/** Documents of an invented matter, one for each kind that has a form of its own. */
final class SampleDocuments {

    static final String TOWN = "赤壁市官塘驿镇人民政府";
    static final String CITY = "赤壁市信访局";
    static final String MATTER = "赤信-2026-01386-7";
    static final List<String> CODE = List.of("407193", "285560", "913728");
    static final List<String> DEMANDS = List.of("兑付安置路征地2.6亩青苗补偿款5,720元", "重新丈量剩余边角地0.4亩", "公开本组征地补偿款分配方案");
    static final String FACTS =
            "经查，2025年6月安置路施工占用李秀兰户承包地2.6亩，丈量表有村、组、户三方签字。补偿标准为每亩2,200元，" + "应补5,720元。因造册时漏报，款项一直存于镇财政专户。";
    private static final String CONTACT = "周文清，0715-000 0000";

    private SampleDocuments() {}

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static HandlingOpinion opinion() {
        return new HandlingOpinion(
                day(10, 26),
                "网上",
                CITY,
                day(10, 28),
                day(11, 4),
                List.of(
                        new DemandOpinion(
                                DEMANDS.get(0),
                                FACTS,
                                "《中华人民共和国土地管理法》第四十八条。",
                                Finding.SUPPORTED,
                                "由镇财政所发放到账。",
                                "官塘驿镇财政所",
                                day(12, 31)),
                        new DemandOpinion(
                                DEMANDS.get(1),
                                "2026年11月20日，经现场丈量并核对红线图，该0.4亩不在征收范围内。",
                                "《中华人民共和国土地管理法》第四十七条：征收以批准并公告的范围为限。",
                                Finding.REASONABLE_WITHOUT_BASIS,
                                "已向你们当面说明，并协调施工单位恢复田埂和进水口。",
                                "施工单位",
                                day(12, 20)),
                        new DemandOpinion(
                                DEMANDS.get(2),
                                "全村2025年以来征地补偿款分配方案已于2026年12月8日在村务公开栏公布，公布期30日。",
                                "《中华人民共和国村民委员会组织法》第三十条。",
                                Finding.SUPPORTED,
                                "已经公布。",
                                "",
                                null)),
                List.of("赤壁市人民政府"),
                "官塘驿镇自然资源所",
                CONTACT,
                false);
    }

    static RegistrationReceipt receipt() {
        return new RegistrationReceipt(
                "李秀兰",
                day(10, 26),
                "网上",
                "安置路征地青苗补偿款未到账",
                "赤壁市官塘驿镇柳堤村3组",
                DEMANDS,
                80,
                2,
                "我们会告诉你转给了哪个单位。",
                day(11, 10),
                "赤壁市信访局，赤壁市示例路1号",
                "0715-000 0000",
                "工作日 8:30—12:00，14:30—17:30");
    }

    /** Kind and content; every kind of content occurs. */
    static Map<DocumentKind, DocumentContent> all() {
        Map<DocumentKind, DocumentContent> all = new EnumMap<>(DocumentKind.class);
        all.put(DocumentKind.REGISTRATION_RECEIPT, receipt());
        all.put(
                DocumentKind.DESTINATION_NOTICE,
                new DestinationNotice(day(10, 26), TOWN, day(10, 28), true, "该单位会书面告知是否受理。", day(11, 12), CONTACT));
        all.put(
                DocumentKind.REFERRAL_LETTER,
                new ReferralLetter(
                        "安置路征地青苗补偿款未到账",
                        day(10, 26),
                        "网上",
                        DEMANDS,
                        FACTS,
                        "问题发生在你镇，由你镇组织征收补偿。",
                        List.of("丈量表照片", "征地公告"),
                        List.of("赤壁市自然资源和规划局"),
                        true,
                        CONTACT));
        all.put(
                DocumentKind.ASSIGNMENT_LETTER,
                new AssignmentLetter(
                        "安置路征地青苗补偿款未到账",
                        day(10, 26),
                        "网上",
                        DEMANDS,
                        FACTS,
                        "逐条核实诉求，当面听取信访人意见。\n对每一条诉求书面答复。",
                        day(12, 18),
                        "办结后5个工作日内报送办结报告，附处理意见书和送达回证。",
                        List.of("丈量表照片"),
                        false,
                        CONTACT));
        all.put(
                DocumentKind.OBJECTION,
                new Objection(
                        "赤政信交〔2026〕34号",
                        day(10, 29),
                        "信访人反映的地块由市自然资源和规划局组织征收，补偿款由该局核算发放。",
                        "赤壁市自然资源和规划局",
                        List.of("征地公告", "补偿款发放明细")));
        all.put(
                DocumentKind.OBJECTION_VERDICT,
                new ObjectionVerdict("自规信异〔2026〕2号", day(11, 2), true, "征收主体确为市自然资源和规划局。", TOWN, null));
        all.put(
                DocumentKind.ACCEPTANCE_NOTICE,
                new AcceptanceNotice(
                        day(10, 28),
                        "网上",
                        CITY,
                        day(10, 28),
                        DEMANDS,
                        "按照信访程序办理，60日内书面答复。",
                        "官塘驿镇自然资源所",
                        CONTACT,
                        LocalDate.of(2027, 1, 4)));
        all.put(DocumentKind.HANDLING_OPINION, opinion());
        all.put(
                DocumentKind.DESIGNATION_REQUEST,
                new DesignationRequest(
                        "安置路征地青苗补偿款未到账",
                        day(10, 26),
                        DEMANDS,
                        List.of(
                                new Position(
                                        "赤壁市自然资源和规划局", "补偿款由镇财政核算发放。", "拨款凭证", TOWN, true, false, "征收主体为市局，发放由镇负责。"),
                                new Position(TOWN, "本镇只是代发。", "", "赤壁市自然资源和规划局", true, false, "代发协议属实。")),
                        false,
                        day(11, 9)));
        all.put(
                DocumentKind.DESIGNATION_DECISION,
                new Designation(
                        "安置路征地青苗补偿款未到账",
                        List.of("赤壁市自然资源和规划局", TOWN),
                        TOWN,
                        "补偿款存于镇财政专户，由镇核发。",
                        day(11, 9),
                        day(11, 24),
                        null,
                        false));
        all.put(
                DocumentKind.EXTENSION_NOTICE,
                new ExtensionNotice(
                        day(11, 4),
                        LocalDate.of(2027, 1, 4),
                        30,
                        LocalDate.of(2027, 2, 3),
                        "涉及三个村民小组的历史账目，需要逐户核对。",
                        CONTACT));
        all.put(
                DocumentKind.REFUSAL_NOTICE,
                new RefusalNotice(
                        day(10, 26),
                        "跨越本级和上一级机关走访",
                        "《信访工作条例》第二十条第一款",
                        "反映的问题由官塘驿镇人民政府办理。",
                        "请向官塘驿镇信访办提出，地址官塘驿镇示例路1号。",
                        "咸宁市信访局",
                        CONTACT));
        all.put(
                DocumentKind.LEGAL_ROUTE_NOTICE,
                new LegalRouteNotice(
                        day(10, 26), "行政复议", "赤壁市人民政府", "对补偿不服。", "60日内", "已告知地址。", "《行政复议法》第二条", CONTACT));
        all.put(
                DocumentKind.SUGGESTION_REPLY,
                new AnswerLetter(day(10, 26), List.of("建议在安置路口设置减速带"), "部分采纳", "路口将在年底前设置减速标线。", CONTACT));
        all.put(
                DocumentKind.SUPPLEMENT_NOTICE,
                new SupplementNotice(
                        day(10, 26),
                        List.of("被征地块的位置", "承包合同或者证明承包关系的材料"),
                        day(11, 6),
                        "可以在网上补充，也可以寄来或者到接待室当面说。",
                        CONTACT));
        all.put(DocumentKind.COMPLETION_RECORD, new CompletionRecord(day(12, 28), "已答复，信访人确认。", "全部落实。", "李秀兰", "网上"));
        all.putAll(HandlingSamples.all());
        all.put(
                DocumentKind.RECALL_NOTICE,
                new RecallNotice("赤政信交〔2026〕34号", day(10, 28), "交办单位填写有误。", "该事项另交赤壁市自然资源和规划局办理，期限重新计算。"));
        all.put(DocumentKind.SEALED_TRANSFER_SLIP, new SealedSlip("2026-0007", day(10, 26), "来信"));
        all.put(
                DocumentKind.REOPENING_NOTICE,
                new Plain("重新办理通知", List.of(new Part("理由", "等待测绘结果。"), new Part("新的办理期限", "2027年2月2日。"))));
        List.of(RecordSamples.all(), RecordSamples.wrongBody(), ReviewSamples.all(), LeaderSamples.all())
                .forEach(all::putAll);
        all.put(DocumentKind.INSTRUCTION, RecordSamples.instruction());
        all.putAll(RecordSamples.inspected());
        all.put(DocumentKind.COMPLETION_REPORT, RecordSamples.completion());
        all.put(DocumentKind.ANNUAL_REPORT, RecordSamples.year());
        all.put(DocumentKind.WITHDRAWAL_RECORD, RecordSamples.withdrawal());
        return all;
    }

    static PrintedDocument signed(DocumentKind kind, DocumentContent content) {
        boolean toOffice = kind.reader() == DocumentKind.Reader.RECEIVER;
        return new PrintedDocument(
                kind,
                TOWN,
                "官政信" + kind.abbreviation() + "〔2026〕17号",
                day(12, 16),
                "贺明远",
                "7KQ4-M2XD",
                new Wording(MATTER, toOffice ? CITY : "李秀兰等3名同志", toOffice ? "" : "李秀兰等3人", !toOffice, content));
    }
}
