package org.hongyan.exchange;

/** What is asked or told (domain.md §3.3, §3.4). */
public enum ExchangeKind {
    /** The receiver of an assignment asks for a later limit. */
    EXTENSION,
    /** The receiver of an assignment tells how far it is. */
    INTERIM_REPORT,
    /** Whoever handed the matter over, or watches over it, reminds its holder. */
    REMINDER,
    /** The holder asks another body for its opinion on a part; the holder stays the lead. */
    CO_HANDLING,
    /** A body will not help: the lead asks the common superior to name one. */
    CO_HANDLER_CALL,
    /** Another body may read along. */
    COPY,
    /** The holder asks its superior what to do. */
    INSTRUCTION,
    /** Questions of fact to a village, on paper, which name nobody. */
    QUESTIONS;

    /** True if somebody is asked and has not answered yet while it is {@code SENT}. */
    public boolean wantsAnswer() {
        return this != INTERIM_REPORT && this != COPY;
    }
}
