package org.hongyan.supervision;

import org.hongyan.document.DocumentKind;

/** What is sent: a letter that urges, or one of the three proposals (信访工作条例 第十四条、第四十条). */
public enum SupervisionForm {
    /** 督办函: an answer is due if a day is set. */
    LETTER,
    /** 改进工作建议. */
    IMPROVE,
    /** 完善政策建议. */
    POLICY,
    /** 追究责任建议. */
    ACCOUNTABILITY;

    /** True where the addressee always has to say in writing whether it follows. */
    public boolean proposal() {
        return this != LETTER;
    }

    DocumentKind document() {
        return proposal() ? DocumentKind.PROPOSAL : DocumentKind.SUPERVISION_LETTER;
    }
}
