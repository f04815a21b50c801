package org.hongyan.conduct;

/** What the supervision has found. */
public enum ConductFinding {
    UPHELD,
    PARTLY,
    NOT_UPHELD
}
