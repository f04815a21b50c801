package org.hongyan.matching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;

/**
 * The job's part of a question across offices: looks for the same person with the same matter, puts the question to
 * each holder it may concern, and ends it after three working days. Nothing it finds reaches whoever asked.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条第三款")
public class SearchAcross {

    /** More holders are not bothered for one petition. */
    private static final int MOST_ASKED = 3;

    @Inject
    private Matches matches;

    @Inject
    private Petitions petitions;

    @Inject
    private PetitionMarks sketches;

    @Inject
    private MatchMarks marks;

    @Inject
    private FindMatches finder;

    @Inject
    private Clock clock;

    /** Looks once. */
    @Requires(Permission.SYSTEM)
    public void search(UUID askId) {
        MatchAsk ask = matches.ask(askId).orElseThrow();
        List<Petition> own = petitions.ofMatter(ask.matterId());
        if (!own.isEmpty()) {
            Map<UUID, Likeness> alike = alike(askId, own.get(0));
            Said said = finder.said(ask.matterId());
            alike.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(
                            Comparator.comparingDouble(Likeness::points).reversed()))
                    .limit(MOST_ASKED)
                    .forEach(entry -> matches.put(askId, entry.getKey(), entry.getValue(), said));
        }
        matches.searched(askId, clock.instant());
    }

    /** The days for an answer are over. */
    @Requires(Permission.SYSTEM)
    public void close(UUID askId) {
        matches.close(askId, SystemTime.today(clock));
    }

    private Map<UUID, Likeness> alike(UUID askId, Petition own) {
        Map<Integer, Set<String>> persons = sketches.persons(own);
        Map<String, String> olderKeys = sketches.olderKeys(own);
        PetitionSketch sketch = sketches.sketch(own, persons);
        SketchComparison comparison = new SketchComparison(marks.rarity(sketch.grams(), sketch.facts()));
        Map<UUID, Likeness> best = new HashMap<>();
        for (Matches.Across found : matches.across(askId)) {
            PetitionSketch there = PetitionMarks.sketch(
                    found.text(),
                    found.receivedOn(),
                    found.divisionCode(),
                    matches.personsAcross(askId, found.petitionId()),
                    olderKeys);
            Likeness likeness = comparison.compare(sketch, there);
            if (likeness.repeat()) {
                best.merge(found.matterId(), likeness, (one, other) -> one.points() >= other.points() ? one : other);
            }
        }
        return best;
    }
}
