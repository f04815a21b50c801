package org.hongyan.deadline;

/** Limits that are rules of procedure, not clocks of the law (domain.md §2.3, last paragraph). */
public enum SmallTimer {
    /** The sender decides on an objection. */
    OBJECTION_DECISION(Term.workingDays(2)),
    /** The common superior names who handles. */
    JURISDICTION_DECISION(Term.workingDays(5)),
    /** The holder answers whether two petitions are one matter; silence means no. */
    MATCH_REQUEST(Term.workingDays(3)),
    /** Reply, reopening or a new registration after late material. */
    MATERIAL_DUTY(Term.calendarDays(15)),
    /** A withdrawal can be undone. */
    WITHDRAWAL_EFFECT(Term.calendarDays(7)),
    /** Promised date of the answer to a suggestion. */
    SUGGESTION_PROMISE(Term.calendarDays(60)),
    /** The sender may recall a handover. */
    RECALL(Term.workingDays(1)),
    /** An online petition nobody registered is registered by the software. */
    INTAKE(Term.workingDays(1)),
    /** Notice that a review is not possible. */
    REVIEW_REFUSAL_NOTICE(Term.calendarDays(15)),
    /** The superior names a handler or signer where the office has none; the clocks of the matter run on. */
    STAND_IN(Term.workingDays(2)),
    /** The office above answers a complaint about conduct: a promise of the platform, as for a proposal (T39). */
    CONDUCT_COMPLAINT(Term.calendarDays(30));

    private final Term term;

    SmallTimer(Term term) {
        this.term = term;
    }

    public Term term() {
        return term;
    }
}
