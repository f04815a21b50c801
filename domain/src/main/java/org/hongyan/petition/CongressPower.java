package org.hongyan.petition;

/** In whose powers a petition to a people's congress lies (domain.md §2.4, §3.10). */
public enum CongressPower {
    /** The standing committee's or the presidium's own. */
    OWN,
    /** The government at the same place. */
    GOVERNMENT,
    /** Court or procuratorate: guided there, never handed over with a required outcome. */
    JUDICIARY,
    /** A congress below, or a township's presidium. */
    LOWER_CONGRESS
}
