package org.hongyan.procedure;

/** Routes of the law other than the petition procedure (Art. 31(1)–(5)); R6 is the petition procedure itself. */
public enum LegalRoute {
    /** Courts, procuratorates, police. */
    LITIGATION("R1"),
    ARBITRATION("R2"),
    /** Appeals of party members. */
    PARTY_APPEAL("R3"),
    /** Administrative review, ruling, confirmation, licence, penalty. */
    ADMINISTRATIVE("R4"),
    /** Asking an authority to do its duty. */
    DUTY_REQUEST("R5");

    private final String code;

    LegalRoute(String code) {
        this.code = code;
    }

    /** As it stands in the matter's route. */
    public String code() {
        return code;
    }
}
