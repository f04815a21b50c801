package org.hongyan.exchange;

/** Where an exchange is. */
public enum ExchangeState {
    /** Somebody is asked. */
    SENT,
    /** Nothing is asked. */
    TOLD,
    /** The co-handler will help; its opinion follows. */
    AGREED,
    /** The co-handler cannot help, with reasons. */
    REFUSED,
    ANSWERED,
    /** The lead has told what it did with the co-handler's opinion. */
    USED,
    GRANTED,
    DENIED,
    /** The report came before the decision on a longer limit. */
    LAPSED
}
