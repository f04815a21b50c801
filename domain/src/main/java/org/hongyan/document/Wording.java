package org.hongyan.document;

/**
 * The words of a document that are settled before it is signed.
 *
 * @param matterNumber public number of the matter
 * @param addressee whom it is addressed to, as printed before the colon; empty where there is none
 * @param about whose matter it is, as in 关于李秀兰等3人信访事项的…; empty in letters that name nobody
 * @param several true if more than one petitioner is addressed
 */
public record Wording(String matterNumber, String addressee, String about, boolean several, DocumentContent content) {

    /** Names of petitioners as a document addresses them: 李秀兰等3名同志. */
    public static String petitioners(String firstName, int count) {
        return count > 1 ? firstName + "等" + count + "名同志" : firstName + "同志";
    }

    /** Names of petitioners as a title has them: 李秀兰等3人. */
    public static String people(String firstName, int count) {
        return count > 1 ? firstName + "等" + count + "人" : firstName;
    }
}
