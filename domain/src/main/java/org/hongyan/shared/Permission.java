package org.hongyan.shared;

/** What a post, or the petitioner's own proof, allows. Which role has which is said once, in {@code staff.Role}. */
public enum Permission {
    /** Everybody, without any proof: submit, look for an office. */
    ANYONE,
    /** The petitioner, by the query code of one of the petitioners. */
    PETITIONER,
    /** The software itself: the day passing, a limit lapsing. */
    SYSTEM,
    /** Read lists and cases of the own desk. */
    CASE_READ,
    /** Register letters, visits, calls and online items; enter paper requests. */
    REGISTER,
    /** Refer, assign, recall, judge objections and reports. */
    DISPATCH,
    /** Accept, investigate, draft, serve, report, object. */
    HANDLE,
    /** Sign opinions, objections, extensions; allocate work inside the body. */
    APPROVE,
    /** Decide disputes of jurisdiction, open supervision. */
    SUPERVISE,
    /** Review and final review. */
    REVIEW,
    /** Read sealed accusations of the own discipline office. */
    DISCIPLINE,
    /** Read the audit trail of the own office. */
    AUDIT_READ,
    /** Grant and withdraw posts of others, edit the office's settings; sees no case. */
    OFFICE_ADMIN,
    /** Create and suspend offices, shared lists; sees no case. */
    PROVINCE_ADMIN,
}
