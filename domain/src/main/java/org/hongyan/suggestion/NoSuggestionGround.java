package org.hongyan.suggestion;

/** Why a suggestion goes back to the deputies (全国人民代表大会代表建议、批评和意见处理办法). */
public enum NoSuggestionGround {
    /** 代转来信来访: letters or visits of citizens passed on. */
    PASSED_ON,
    /** A case of one person. */
    PERSONAL,
    /** An accusation. */
    ACCUSATION
}
