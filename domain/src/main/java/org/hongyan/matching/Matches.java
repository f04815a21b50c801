package org.hongyan.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Questions, answers and mergers the caller may see. */
public interface Matches {

    /** A petition of another office with a person in common; for the job alone. */
    record Across(UUID petitionId, UUID matterId, String text, LocalDate receivedOn, String divisionCode) {}

    void add(MatchAsk ask);

    /** The own question about a matter, the newest if there were several. */
    Optional<MatchAsk> askOf(UUID matterId);

    Optional<MatchAsk> ask(UUID askId);

    /** Puts the question to whoever answers for that matter. */
    void put(UUID askId, UUID matterId, Likeness likeness, Said said);

    /** What was asked across offices is looked at once. */
    void searched(UUID askId, Instant now);

    /** The days are over. */
    void close(UUID askId, LocalDate today);

    /** Petitions with a person in common elsewhere. */
    List<Across> across(UUID askId);

    /** Marks of the persons of one of those. */
    Map<Integer, Set<String>> personsAcross(UUID askId, UUID petitionId);

    /** Questions that wait for the own body's answer, those due first. */
    List<MatchRequest> waiting(int limit);

    /** One that waits or waited for the own body's answer. */
    Optional<MatchRequest> request(UUID requestId);

    /** What was registered in a matter before the petition that its holder may merge into it. */
    RepeatPolicy.Earlier earlier(UUID matterId, UUID intoMatterId);

    void add(Merger merger);

    /** Where a matter went. */
    Optional<Merger> mergerOf(UUID matterId);

    /** What went into a matter, the first first. */
    List<Merger> into(UUID matterId);

    /** What a merged petition says about the conduct of those who handle the other matter. */
    void tellSuperior(UUID matterId, String number, String said, LocalDate today, LocalDate due);

    /** What the supervisor is to look at. */
    List<MatchAlarm> alarms(int limit);

    Optional<MatchAlarm> alarm(UUID alarmId);
}
