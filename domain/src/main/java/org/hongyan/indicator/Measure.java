package org.hongyan.indicator;

/** What is counted for each month; the columns of the summary. Accusations are in none of them but the exits. */
public enum Measure {
    /** Submissions that came in (件), a part of one submission counted with it. */
    RECEIVED,
    /** Of these, entered in the register. */
    REGISTERED,
    /** Head-count of the registered ones (人次). */
    PERSONS,
    /** Registered ones whose matter the same person had petitioned on before (重复). */
    REPEATS,
    /** Their head-count. */
    REPEAT_PERSONS,
    /** On paper: letters, slips from a box, papers handed down. */
    LETTERS,
    /** Visits (批). */
    VISITS,
    /** All others: online, mailbox, telephone (网信). */
    ONLINE,
    /** Matters registered, merged ones left out. */
    MATTERS,
    /** Matters at or beyond an answer. */
    ANSWERED,
    /** Matters completed. */
    COMPLETED,
    /** First limits of a matter to be passed on (CL1), due in the month. */
    DISPATCH_ALL,
    /** First limits of a matter to be passed on (CL1), that count in the rate. */
    DISPATCH_N,
    /** First limits of a matter to be passed on (CL1), kept. */
    DISPATCH_MET,
    /** First limits of a matter to be passed on (CL1), not kept and over. */
    DISPATCH_LATE,
    /** First limits of a matter to be passed on (CL1), of matters that left by another way. */
    DISPATCH_EXITS,
    /** First limits of a matter to be passed on (CL1), of matters withdrawn. */
    DISPATCH_WITHDRAWN,
    /** Limits of a body to tell about acceptance (CL2), due in the month. */
    NOTICE_ALL,
    /** Limits of a body to tell about acceptance (CL2), that count in the rate. */
    NOTICE_N,
    /** Limits of a body to tell about acceptance (CL2), kept. */
    NOTICE_MET,
    /** Limits of a body to tell about acceptance (CL2), not kept and over. */
    NOTICE_LATE,
    /** Limits of a body to tell about acceptance (CL2), of matters that left by another way. */
    NOTICE_EXITS,
    /** Limits of a body to tell about acceptance (CL2), of matters withdrawn. */
    NOTICE_WITHDRAWN,
    /** First limits of a matter to be answered (CL4), due in the month. */
    HANDLING_ALL,
    /** First limits of a matter to be answered (CL4), that count in the rate. */
    HANDLING_N,
    /** First limits of a matter to be answered (CL4), kept. */
    HANDLING_MET,
    /** First limits of a matter to be answered (CL4), not kept and over. */
    HANDLING_LATE,
    /** First limits of a matter to be answered (CL4), of matters that left by another way. */
    HANDLING_EXITS,
    /** First limits of a matter to be answered (CL4), of matters withdrawn. */
    HANDLING_WITHDRAWN,
    /** Of those counted, prolonged. */
    HANDLING_EXTENDED,
    /** Limits set by an assigner that count. */
    LIMIT_N,
    /** Reported in time. */
    LIMIT_MET,
    /** Reported late. */
    LIMIT_LATE,
    /** Reports decided on. */
    REPORTS,
    /** Of these, accepted the first time. */
    REPORTS_FIRST,
    /** Matters whose rating windows of the petition office have closed. */
    OFFICE_ASKED,
    /** Of these, rated. */
    OFFICE_RATED,
    /** Of these, left by another way. */
    OFFICE_EXITS,
    /** Of these, withdrawn. */
    OFFICE_WITHDRAWN,
    /** Matters whose rating windows of the responsible body have closed. */
    BODY_ASKED,
    /** Of these, rated. */
    BODY_RATED,
    /** Of these, left by another way. */
    BODY_EXITS,
    /** Of these, withdrawn. */
    BODY_WITHDRAWN,
    /** Matters accepted, for the mean time. */
    ACCEPT_N,
    /** Days from registration to acceptance, all of them. */
    ACCEPT_DAYS,
    /** Matters answered, for the mean time. */
    REPLY_N,
    /** Days from registration to the opinion, all of them. */
    REPLY_DAYS,
    /** Sum of the means of the ratings of each matter, of the petition office. */
    OFFICE_SATISFIED,
    /** The same of the responsible body. */
    BODY_SATISFIED
}
