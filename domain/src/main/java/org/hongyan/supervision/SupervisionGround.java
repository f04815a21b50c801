package org.hongyan.supervision;

/** Why a matter is supervised (信访工作条例 第四十条; the six grounds of 信访条例 第三十六条 as reason list). */
public enum SupervisionGround {
    /** Not registered, accepted or told in time. */
    LATE_INTAKE,
    /** Not answered within the limit without good reason. */
    LATE_REPLY,
    /** The result was not reported as ordered. */
    NO_REPORT,
    /** Not handled in the procedure of the law. */
    WRONG_PROCEDURE,
    /** Pushed away, dragged out or done for show. */
    EVASION,
    /** An opinion is not carried out. */
    NOT_EXECUTED,
    /** Anything else that calls for supervision. */
    OTHER
}
