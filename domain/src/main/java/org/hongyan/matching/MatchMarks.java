package org.hongyan.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * By what the petitions of the own body are found again. Everything is found by an index and every answer is bounded:
 * at most 200 petitions for one mark, the newest first.
 */
public interface MatchMarks {

    /** As many petitions as one mark is asked for; what more of them have is common anyway. */
    int MOST = 200;

    /** A petition with the matter it belongs to. */
    record Found(UUID petitionId, UUID matterId) {}

    /** Adds a petition of the own body. */
    void add(
            UUID petitionId,
            UUID matterId,
            Map<Integer, Set<String>> marksOfPersons,
            Collection<String> marksOfText,
            Collection<String> grams);

    /** Petitions of other matters with one of the marks: those with persons in common first, then with most marks. */
    List<Found> having(UUID otherThan, Collection<String> persons, Collection<String> text, int limit);

    /**
     * Matters in the own list with a person who has one mark of each list, the latest petition first.
     *
     * @param marks not empty, none of the lists empty
     */
    List<UUID> ofPerson(List<List<String>> marks, int limit);

    /** Counts a search for a person by the caller; beyond that many in a day the superior's supervisor is told. */
    void looked(LocalDate today, int most);

    /** The marks of each person of a petition of the own body. */
    Map<Integer, Set<String>> persons(UUID petitionId);

    /** What is rare among the petitions of the own body, for these grams and facts. */
    Rarity rarity(Collection<String> grams, Collection<Fact> facts);

    /** A matter handed over is found by the receiver, too. */
    void passOn(UUID matterId, UUID bodyId);

    /** A sealed matter is found no more. */
    void forget(UUID matterId);
}
