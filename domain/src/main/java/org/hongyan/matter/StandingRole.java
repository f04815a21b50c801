package org.hongyan.matter;

/** The part of a body in a matter (domain.md §3.1). */
public enum StandingRole {
    HOLDER,
    /** Handed it over with a duty to report. */
    ASSIGNER,
    /** Referred it; sees milestones. */
    SENDER,
    CO_HANDLER,
    REVIEWER,
    SUPERVISOR,
    /** Reads along; does nothing in the matter. */
    INFORMED,
    /** Once had it. */
    PAST
}
