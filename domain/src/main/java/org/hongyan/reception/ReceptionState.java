package org.hongyan.reception;

/** What became of a day of the rota. */
public enum ReceptionState {
    /** Announced, and nobody has said yet how it went. */
    PLANNED,
    /** The leader received. */
    KEPT,
    /** Somebody else received in the leader's place. */
    SUBSTITUTED,
    /** Nobody received. */
    MISSED,
    /** Called off before it began. */
    CANCELLED
}
