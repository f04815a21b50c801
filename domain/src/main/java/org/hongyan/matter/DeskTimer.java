package org.hongyan.matter;

import org.hongyan.deadline.ClockKind;

/** Days of procedure that a work list shows where no clock of the law is due earlier (domain.md §2.3, last paragraph). */
public enum DeskTimer {
    /** The sender decides on an objection. */
    OBJECTION_DECISION,
    /** The common superior names who handles. */
    JURISDICTION_DECISION,
    /** The holder answers whether two petitions are one matter. */
    MATCH_REQUEST,
    /** New material in an answered matter is dealt with. */
    MATERIAL_DUTY,
    /** The day set by whoever asks for help, for an instruction, for facts, or reminds. */
    EXCHANGE_ANSWER,
    /** A leader wants to hear what became of an instruction. */
    INSTRUCTION_FEEDBACK,
    /** The superior names a handler or signer for this matter. */
    STAND_IN,
    /** The day promised for the answer to what is no claim. */
    SUGGESTION_PROMISE,
    /** A report that its assigner did not judge in time, and that counts as accepted. */
    REPORT_SILENCE;

    /** The limit of that name: a day of procedure, else a clock. */
    public static Enum<?> limit(String name) {
        for (DeskTimer timer : values()) {
            if (timer.name().equals(name)) {
                return timer;
            }
        }
        return ClockKind.valueOf(name);
    }
}
