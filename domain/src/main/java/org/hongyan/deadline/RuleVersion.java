package org.hongyan.deadline;

import java.time.LocalDate;

/** Which regulation a matter follows: that in force on the day of its registration. */
public enum RuleVersion {
    /** 信访条例 of 2005. */
    RULES_2005,
    /** 信访工作条例 of 2022. */
    RULES_2022;

    private static final LocalDate IN_FORCE_2022 = LocalDate.of(2022, 5, 1);

    public static RuleVersion of(LocalDate registered) {
        return registered.isBefore(IN_FORCE_2022) ? RULES_2005 : RULES_2022;
    }
}
