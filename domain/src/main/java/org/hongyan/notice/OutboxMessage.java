package org.hongyan.notice;

import java.util.UUID;

/**
 * A message in the hands of a worker.
 *
 * @param attempt which attempt this is, from 1
 */
public record OutboxMessage(UUID id, Lane lane, String kind, String payload, int attempt) {

    @Override
    public String toString() {
        return "OutboxMessage[" + id + "]";
    }
}
