package org.hongyan.petition;

import org.hongyan.matter.Nature;

/** What a petition to a people's congress wants (domain.md §3.10, its own tree), and on which track that goes. */
public enum CongressWish {
    /** 申请·请求 */
    REQUEST(Nature.CLAIM),
    /** 建议 */
    PROPOSAL(Nature.SUGGESTION),
    /** 批评·意见 */
    CRITICISM(Nature.SUGGESTION),
    /** 申诉, also against what has been decided for good. */
    APPEAL(Nature.CLAIM),
    /** 检举·控告: outside a discipline office only a slip. */
    CHARGE(Nature.ACCUSATION);

    private final Nature nature;

    CongressWish(Nature nature) {
        this.nature = nature;
    }

    /** The track. */
    public Nature nature() {
        return nature;
    }
}
