package org.hongyan.notice;

import java.time.Duration;
import java.util.List;

/** Where messages wait; every method is a transaction of its own. */
public interface OutboxShelf {

    /** Takes due messages that no other worker has; they come back by themselves when the lease ends. */
    List<OutboxMessage> take(Lane lane, int atMost, Duration lease);

    /** Handled: the payload is erased. */
    void done(OutboxMessage message);

    /** To be tried again after a pause. */
    void putBack(OutboxMessage message, String fault, Duration pause);

    /** Not to be tried again: the payload is erased. */
    void layAside(OutboxMessage message, String fault);

    /** One line per lane. */
    List<OutboxFigures> figures();
}
