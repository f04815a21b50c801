package org.hongyan.matching;

/**
 * What a number in a petition counts. The same number twice is a sign of the same matter; two different numbers of one
 * kind speak against it, as far as a kind is said once about one matter (every neighbour has a house number of his own).
 */
public enum FactKind {
    /** A day, {@code 2023-04-16}. */
    DAY(1500, 2),
    /** A month, {@code 2023-04}. */
    MONTH(60, 2),
    /** A year that stands alone. */
    YEAR(15, 0),
    /** Yuan. */
    MONEY(0, 2),
    /** Mu of land. */
    AREA(0, 2),
    /** Square metres. */
    FLOOR_AREA(0, 1),
    /** Metres. */
    DISTANCE(0, 0.5),
    /** Households concerned. */
    HOUSEHOLDS(0, 2),
    /** Persons concerned. */
    PEOPLE(0, 0),
    /** Villagers' group. */
    GROUP(10, 2),
    /** Building of an estate: people of one estate live in many. */
    BUILDING(20, 0),
    /** Trees. */
    TREES(0, 2),
    /** Any other number with what it counts, {@code 3 座}. */
    COUNT(0, 0);

    private final int choices;
    private final double contradiction;

    FactKind(int choices, double contradiction) {
        this.choices = choices;
        this.contradiction = contradiction;
    }

    /** Points against, where two petitions name this kind and have no value of it in common. */
    double contradiction() {
        return contradiction;
    }

    /**
     * How likely a petition names just this value, before any petition was counted: one of the kind's usual choices, or
     * the rarer the more digits a number has (3 is everywhere, 27.6 万 is not).
     */
    double likelihood(String value) {
        if (choices > 0) {
            return 1.0 / choices;
        }
        String digits = value.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
        return switch (digits.length()) {
            case 0, 1 -> 0.05;
            case 2 -> 0.015;
            default -> 0.002;
        };
    }
}
