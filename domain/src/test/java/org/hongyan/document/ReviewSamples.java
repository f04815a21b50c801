package org.hongyan.document;

import static org.hongyan.document.SampleDocuments.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongyan.document.ReviewContent.ReviewOpinion;
import org.hongyan.document.ReviewContent.ReviewRefusal;
import org.hongyan.document.ReviewContent.ReviewRequest;

/** Papers of a review and a final review of an invented matter. */
final class ReviewSamples {

    private static final String ATTACKED = "赤壁市官塘驿镇人民政府作出的信访事项处理意见书（官政信处〔2026〕17号）";
    private static final String CONTACT = "0715-000 0000";

    private ReviewSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        return Map.of(
                DocumentKind.REVIEW_REQUEST,
                new ReviewRequest(
                        "赤信复查-2026-01402-3",
                        "来信",
                        day(12, 20),
                        day(12, 23),
                        LocalDate.of(2027, 1, 18),
                        ATTACKED,
                        "请求撤销第二项意见，重新丈量。",
                        "丈量时我不在场，边角地少算了0.4亩。\n邻户可以作证。",
                        "",
                        2),
                DocumentKind.REVIEW_OPINION,
                opinion(ReviewVerdict.CHANGED, false),
                DocumentKind.FINAL_REVIEW_OPINION,
                opinion(ReviewVerdict.UPHELD, true),
                DocumentKind.REVIEW_REFUSAL_NOTICE,
                new ReviewRefusal(
                        "赤信复查-2026-01402-3",
                        day(12, 20),
                        day(12, 23),
                        ATTACKED,
                        "应当先向下一级的机关提出",
                        "《信访工作条例》第三十五条",
                        "您不服的是镇人民政府的意见，应当先由赤壁市人民政府复查。",
                        "请向赤壁市人民政府（赤壁市信访局）提出，地址赤壁市示例路1号。",
                        LocalDate.of(2027, 1, 18),
                        false,
                        "湖北省信访局",
                        CONTACT));
    }

    private static ReviewOpinion opinion(ReviewVerdict result, boolean last) {
        return new ReviewOpinion(
                "赤信复查-2026-01402-3",
                day(12, 20),
                day(12, 23),
                ATTACKED,
                "请求撤销第二项意见，重新丈量。",
                "丈量时我不在场，边角地少算了0.4亩。",
                "原意见对2.6亩的认定有三方签字的丈量表为证；对边角地没有丈量记录。",
                "《中华人民共和国土地管理法》第四十七条、第四十八条。",
                "受理、听取陈述、答复均在法定期限内。",
                "属于镇人民政府的职责。",
                result,
                "边角地应当丈量后一并补偿。",
                "赤壁市官塘驿镇人民政府",
                result == ReviewVerdict.UPHELD ? "" : "会同信访人丈量边角地，按每亩2,200元补偿。",
                result == ReviewVerdict.UPHELD ? null : LocalDate.of(2027, 2, 20),
                last ? List.of() : List.of("咸宁市人民政府"),
                last,
                CONTACT);
    }
}
