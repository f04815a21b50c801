package org.hongyan.smalloffice;

/** Why a preset cannot be switched; decided where all posts are seen. */
public enum PresetOutcome {
    /** Only a head of the office directly above decides. */
    NOT_ABOVE,
    /** Whoever holds a case post there does not decide on it. */
    OWN_OFFICE,
    ALREADY_ON,
    NOT_ON,
    /** Three or more people hold a case post. */
    THIRD_PERSON,
    /** One person would sign what he or she wrote. */
    ONE_SIGNS_OWN,
    /** Supervision, review and archive are done above. */
    SUPERIORS_WORK,
    /** Nobody registers, dispatches and handles. */
    NO_CASE_POST,
    /** Nobody signs. */
    NOBODY_SIGNS
}
