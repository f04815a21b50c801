package org.hongyan.matter;

import java.util.Arrays;

/** Everything that can happen to a matter, T01 to T50 of domain.md §3.2. */
public enum Transition {
    SUBMIT("T01"),
    REGISTER_DIRECTLY("T02"),
    REGISTER("T03"),
    MERGE("T04"),
    SEAL_OUT("T05"),
    DIVERT("T06"),
    ANSWER("T07"),
    HAND_OVER("T08"),
    ACCEPT_OWN("T09"),
    ACCEPT("T10"),
    PASS_ON("T11"),
    OBJECT("T12"),
    UPHOLD_OBJECTION("T13"),
    REJECT_OBJECTION("T14"),
    DISPUTE("T15"),
    DESIGNATE("T16"),
    REFUSE("T17"),
    NO_LONGER_ACCEPT("T18"),
    DRAFT_OPINION("T19"),
    EXTEND("T20"),
    SIMPLIFY("T21"),
    RETURN_DRAFT("T22"),
    REPLY("T23"),
    SETTLE("T24"),
    REQUEST_REVIEW("T25"),
    COMPLETE("T26"),
    REOPEN("T27"),
    REVIEW("T28"),
    ORDER_REDO("T29"),
    REFUSE_REVIEW("T30"),
    REQUEST_FINAL_REVIEW("T31"),
    FINAL_REVIEW("T32"),
    COMPLETE_AFTER_REVIEW("T33"),
    WITHDRAW("T34"),
    COMPLETE_ANSWERED("T35"),
    ARCHIVE("T36"),
    ADD_MATERIAL("T37"),
    ASK_SUPPLEMENT("T38"),
    SUPERVISE("T39"),
    HOLD_HEARING("T40"),
    RECALL("T41"),
    TAKE_OVER("T42"),
    REASSIGN("T43"),
    CHANGE_HANDLER("T44"),
    SEAL_OUT_LATE("T45"),
    DIVERT_RECEIVED("T46"),
    WANT_OPINION("T47"),
    RESUME("T48"),
    ORDER_FINAL_REDO("T49"),
    ANSWER_ACCEPTED("T50");

    private final String code;

    Transition(String code) {
        this.code = code;
    }

    /** The number the analysis uses, {@code T01} to {@code T50}. */
    public String code() {
        return code;
    }

    public static Transition ofCode(String code) {
        return Arrays.stream(values())
                .filter(transition -> transition.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
