package org.hongyan.matching;

/**
 * A number, an amount or a date that a petition names, in one spelling for all the ways people write it.
 *
 * @param value plain digits, for {@link FactKind#COUNT} with the word counted; dates as in ISO 8601
 */
public record Fact(FactKind kind, String value) {

    /** As it is stored and looked for: {@code MONEY:276000}. */
    public String mark() {
        return kind + ":" + value;
    }
}
