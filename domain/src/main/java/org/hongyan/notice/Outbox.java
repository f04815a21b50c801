package org.hongyan.notice;

import java.util.UUID;

/** Takes down what is to happen after the running transaction, if that commits. */
public interface Outbox {

    /**
     * Takes a message down.
     *
     * @param kind which {@link OutboxHandler} is to have it
     * @param payload what that one needs; encrypted, and erased once it is handled
     */
    UUID put(Lane lane, String kind, String payload);

    /**
     * The same, once only: a second message under the same key is dropped.
     *
     * @param onceKey says what must not happen twice, for example a clock and a day
     */
    void putOnce(Lane lane, String kind, String payload, String onceKey);
}
