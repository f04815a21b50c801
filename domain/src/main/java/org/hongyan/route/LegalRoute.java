package org.hongyan.route;

import org.hongyan.shared.LegalBasis;

/** Routes of the law (法定途径); all but the last lead out of the petition procedure. */
@LegalBasis("信访工作条例 第三十一条")
public enum LegalRoute {
    /** Courts, procuratorates, police. */
    LITIGATION("R1"),
    ARBITRATION("R2"),
    /** Appeals of party members, reviews of sanctions. */
    PARTY_APPEAL("R3"),
    /** Administrative review, ruling, confirmation, licence, penalty. */
    ADMINISTRATIVE("R4"),
    /** Asking an authority to do its duty. */
    DUTY_REQUEST("R5"),
    /** The petition procedure itself: what is left where no other route fits. */
    PETITION("R6");

    private final String code;

    LegalRoute(String code) {
        this.code = code;
    }

    /** As it stands in the matter's route. */
    public String code() {
        return code;
    }

    /** True where the matter leaves the petition procedure. */
    public boolean diverts() {
        return this != PETITION;
    }
}
