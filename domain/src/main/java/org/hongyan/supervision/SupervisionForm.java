package org.hongyan.supervision;

import org.hongyan.document.DocumentKind;

/** What is sent: a letter that urges, what is to be put right after an inspection,
 * or one of the three proposals (信访工作条例 第十四条、第三十九条、第四十条). */
public enum SupervisionForm {
    /** 督办函: an answer is due if a day is set. */
    LETTER,
    /** 限期整改通知, after an inspection: defects, a limit, a day on which it is looked at again. */
    RECTIFY,
    /** 改进工作建议. */
    IMPROVE,
    /** 完善政策建议. */
    POLICY,
    /** 追究责任建议. */
    ACCOUNTABILITY;

    /** True where the addressee always has to say in writing whether it follows. */
    public boolean proposal() {
        return this == IMPROVE || this == POLICY || this == ACCOUNTABILITY;
    }

    DocumentKind document() {
        return switch (this) {
            case LETTER -> DocumentKind.SUPERVISION_LETTER;
            case RECTIFY -> DocumentKind.RECTIFICATION_NOTICE;
            case IMPROVE, POLICY, ACCOUNTABILITY -> DocumentKind.PROPOSAL;
        };
    }
}
