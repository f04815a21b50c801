package org.hongyan.accusation;

/** The discipline office's own tree (domain.md §3.10). */
public enum AccusationNature {
    /** 村级财务 */
    VILLAGE_FINANCE(true),
    /** 惠农补贴 */
    FARM_SUBSIDY(true),
    /** 工程项目 */
    PROJECT(true),
    /** 作风 */
    CONDUCT(false),
    /** 其他违纪 */
    OTHER_BREACH(false);

    private final boolean finance;

    AccusationNature(boolean finance) {
        this.finance = finance;
    }

    /** True for a report about money (涉财). */
    public boolean finance() {
        return finance;
    }
}
