package org.hongyan.tenant;

/** What line an office belongs to (domain.md §3.7). */
public enum OfficeKind {
    /** Petition office of a government: the superior commands, assigns and assesses. */
    GOV,
    /** People's congress, beside the government of the same place: guidance, no command. */
    NPC,
    /** Discipline and supervision: the sealed line for accusations. */
    DISC
}
