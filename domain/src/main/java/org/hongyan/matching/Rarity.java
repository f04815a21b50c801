package org.hongyan.matching;

/** In how many petitions of an office something stands: what is in every letter shows nothing, what is in two shows much. */
public interface Rarity {

    /** Petitions counted. */
    long petitions();

    /** Petitions with the two characters side by side. */
    long withGram(String gram);

    /** Petitions that name the fact; may be a lower bound for what is frequent anyway. */
    long withFact(Fact fact);
}
