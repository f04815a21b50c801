package org.hongyan.tenant;

/** The two kinds of unit inside an office (domain.md §3.7). */
public enum UnitKind {
    /** Acts in its own name: own seal, number series, approver, rating. */
    BODY,
    /** Inner section, village or community: works for its body, never issues a notice or opinion. */
    SECTION
}
