package org.hongyan.deadline;

import java.util.Arrays;

/** The clocks of domain.md §2.3, each with its policy. */
public enum ClockKind {
    DISPATCH("CL1", new DispatchPolicy()),
    RECEIPT_NOTICE("CL2", new ReceiptNoticePolicy()),
    OBJECTION("CL3", new ObjectionPolicy()),
    HANDLING("CL4", new HandlingPolicy()),
    REVIEW_REQUEST("CL5", new ReviewRequestPolicy()),
    REVIEW("CL6", new ReviewPolicy()),
    FINAL_REVIEW_REQUEST("CL7", new FinalReviewRequestPolicy()),
    FINAL_REVIEW("CL8", new FinalReviewPolicy()),
    ASSIGNED_LIMIT("CL9", new AssignedLimitPolicy()),
    REPORT_CHECK("CL10", new ReportCheckPolicy()),
    SIMPLE_PROCEDURE("CL11", new SimpleProcedurePolicy()),
    PROPOSAL_ANSWER("CL12", new ProposalAnswerPolicy()),
    RATING("CL13", new RatingPolicy()),
    RUSH("CL14", new RushPolicy()),
    REAL_NAME_ACCUSATION("CL15", new RealNameAccusationPolicy()),
    CONGRESS_ASSIGNMENT("CL16", new CongressAssignmentPolicy()),
    DEPUTY_SUGGESTION("CL17", new DeputySuggestionPolicy()),
    ACCUSATION_SENT_ON("CL18", new AccusationSentOnPolicy()),
    /** In the place of CL2 where nobody can be told: a promise of the platform, no clock of the law. */
    ACCEPTANCE_PROMISE("P1", new AcceptancePromisePolicy());

    private final String code;
    private final ClockPolicy policy;

    ClockKind(String code, ClockPolicy policy) {
        this.code = code;
        this.policy = policy;
    }

    /** The number the analysis and the golden data use, {@code CL1} to {@code CL18}; {@code P1} for a promise. */
    public String code() {
        return code;
    }

    public ClockPolicy policy() {
        return policy;
    }

    /** True for a limit the petitioner keeps, not an office. */
    public boolean petitionersOwn() {
        return this == REVIEW_REQUEST || this == FINAL_REVIEW_REQUEST || this == RATING;
    }

    /** True for a limit that the platform sets itself where the law sets none; pages say so. */
    public boolean ownPromise() {
        return this == ACCEPTANCE_PROMISE;
    }

    public static ClockKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
