package org.hongyan.notice;

/**
 * Does what a kind of message asks for. It may be called again for a message it has handled already (a worker may die
 * in between) and must bear that.
 */
public interface OutboxHandler {

    /** The kind of message it takes. */
    String kind();

    /** Handles a message, outside of any transaction. */
    void handle(OutboxMessage message) throws SendingFailed;

    /** The message is laid aside for good; called once. */
    default void giveUp(OutboxMessage message) {}
}
