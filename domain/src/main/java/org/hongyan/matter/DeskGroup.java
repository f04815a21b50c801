package org.hongyan.matter;

/** What a matter waits for, seen from one body; the views of the work list. Computed by {@code desk_refresh}. */
public enum DeskGroup {
    /** Submitted online, to be registered. */
    TO_REGISTER,
    /** Registered, to be handed over or accepted. */
    TO_DISPATCH,
    /** Arrived by a handover, to be accepted, passed on or objected to. */
    TO_ACCEPT,
    /** A receiver objects; the sender decides. */
    TO_DECIDE,
    /** That day has passed: the head sees to it. */
    ESCALATED,
    /** A report has come in; the assigner accepts or returns it. */
    TO_JUDGE,
    /** Replied, or the child's report accepted: the report upward is due. */
    TO_REPORT,
    /** A drafted report of completion waits for the head, who sends it up by signing. */
    TO_SEND,
    /** Another body asks for help, an instruction, a later limit, or whether two petitions are one matter. */
    TO_ANSWER,
    /** In handling here without a handler: the head names one. */
    TO_ALLOT,
    /** In handling here. */
    HANDLING,
    /** Bodies dispute who is competent; the common superior names one. */
    TO_DESIGNATE,
    /** An office below has nobody who may handle or sign: the superior names somebody. */
    TO_NAME,
    /** A prepared step waits for the head's signature. */
    TO_APPROVE,
    /** A supervision was answered; the supervisor verifies. */
    TO_VERIFY,
    /** Ended by a notice that is still to be served. */
    TO_SERVE,
    /** A draft opinion waits for signature. */
    TO_SIGN,
    /** Replied; the petitioner's own limits run. */
    REPLIED,
    /** Somebody else must decide first. */
    WAITING,
    /** Assigned by this body, report outstanding. */
    AWAITING_REPORT,
    /** Referred on; milestones only. */
    PASSED,
    /** In review or final review. */
    REVIEW,
    /** Ended. */
    CLOSED
}
