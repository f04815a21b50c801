package org.hongyan.matter;

/** In which order a work list stands. */
public enum DeskOrder {
    /** What is due first; what has no clock at the end. */
    DUE,
    /** What was decided or arrived last. */
    CHANGED
}
