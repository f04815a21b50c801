package org.hongyan.procedure;

/** Why a matter is handled again after it was answered (T27). */
public enum ReopenGround {
    /** New facts are on file. */
    NEW_FACTS,
    /** What was supported or promised is not carried out. */
    NOT_EXECUTED,
    /** Ordered in supervision. */
    ORDERED,
    /** The opinion itself is wrong. */
    OPINION_WRONG
}
