package org.hongyan.deadline;

/** One clock of the law: how long it runs and what may change that. */
public sealed interface ClockPolicy
        permits AcceptancePromisePolicy,
                AssignedLimitPolicy,
                AccusationSentOnPolicy,
                CongressAssignmentPolicy,
                DeputySuggestionPolicy,
                DispatchPolicy,
                FinalReviewPolicy,
                FinalReviewRequestPolicy,
                HandlingPolicy,
                ObjectionPolicy,
                ProposalAnswerPolicy,
                RatingPolicy,
                RealNameAccusationPolicy,
                ReceiptNoticePolicy,
                ReportCheckPolicy,
                ReviewPolicy,
                ReviewRequestPolicy,
                RushPolicy,
                SimpleProcedurePolicy {

    /** The length for this run. */
    Term term(ClockRun run);

    /** True if the head may prolong it. */
    default boolean extendable() {
        return false;
    }

    /** True if the days of a hearing are not counted. */
    default boolean pausable() {
        return false;
    }

    /** True if the regulation of that version knows this clock. */
    default boolean existsUnder(RuleVersion rules) {
        return true;
    }
}
