package org.hongyan.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two petitions by signs that need no knowledge of their subject: persons in common, facts in common (the rarer
 * the more), rare words in common, the place, and facts that contradict each other. Long passages in common count
 * little: form letters are copied by people with other matters. Weights are set by reason, not fitted to any collection.
 */
public final class SketchComparison {

    /** Nobody has read enough petitions to take a first sight for rarer than this. */
    private static final double MOST = 5;

    /** Words found more often than about one petition in ten show nothing. */
    private static final double COMMON = 2.2;

    private static final int LONGEST_NAME = 6;
    private static final double MOST_BY_FACTS = 14;
    private static final double MOST_BY_WORDS = 4.2;
    private static final double BY_WORDS = 0.3;

    /** Petitions that the likelihoods known beforehand weigh as much as. */
    private static final double BEFOREHAND = 50;

    private static final double GRAM_BEFOREHAND = 0.02;

    private final Rarity rarity;

    /** Compares by what is rare in the petitions counted. */
    public SketchComparison(Rarity rarity) {
        this.rarity = rarity;
    }

    /** Everything that speaks for and against. */
    public Likeness compare(PetitionSketch one, PetitionSketch other) {
        List<MatchReason> reasons = new ArrayList<>();
        SamePerson person = person(one, other);
        if (person != null) {
            reasons.add(new MatchReason(MatchReason.Kind.valueOf("SAME_" + person), "", person.points()));
        }
        place(one.divisionCode(), other.divisionCode(), reasons);
        facts(one.facts(), other.facts(), reasons);
        words(one, other, reasons);
        double points = reasons.stream().mapToDouble(MatchReason::points).sum();
        reasons.sort(Comparator.comparingDouble(MatchReason::points).reversed());
        return new Likeness(points, person, List.copyOf(reasons));
    }

    private static SamePerson person(PetitionSketch one, PetitionSketch other) {
        SamePerson best = null;
        for (PersonMark here : one.persons()) {
            for (PersonMark there : other.persons()) {
                SamePerson found = here.sameAs(there);
                if (found != null && (best == null || found.compareTo(best) < 0)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static void place(String one, String other, List<MatchReason> reasons) {
        if (one == null || other == null) {
            return;
        }
        int known = Math.min(level(one), level(other));
        if (one.regionMatches(0, other, 0, known)) {
            reasons.add(
                    known == 12
                            ? new MatchReason(MatchReason.Kind.SAME_VILLAGE, "", 2)
                            : new MatchReason(MatchReason.Kind.PLACE_INSIDE, "", known >= 9 ? 1 : 0.5));
        } else {
            boolean neighbours = one.regionMatches(0, other, 0, 9);
            reasons.add(new MatchReason(MatchReason.Kind.OTHER_PLACE, "", neighbours ? -3 : -4));
        }
    }

    /** Digits of a division code that say something: village 12, township 9, county 6, city 4, province 2. */
    private static int level(String code) {
        for (int digits : new int[] {9, 6, 4, 2}) {
            if (!code.substring(digits).chars().allMatch(c -> c == '0')) {
                return digits == 9 ? 12 : digits == 6 ? 9 : digits == 4 ? 6 : 4;
            }
        }
        return 2;
    }

    private void facts(Set<Fact> one, Set<Fact> other, List<MatchReason> reasons) {
        Map<FactKind, Integer> common = new EnumMap<>(FactKind.class);
        List<MatchReason> found = new ArrayList<>();
        for (Fact fact : one) {
            if (other.contains(fact)) {
                common.merge(fact.kind(), 1, Integer::sum);
                double points = rareness(rarity.withFact(fact), fact.kind().likelihood(fact.value()));
                found.add(new MatchReason(
                        MatchReason.Kind.valueOf("SAME_" + fact.kind()),
                        fact.value(),
                        fact.kind() == FactKind.YEAR ? points / 2 : points));
            }
        }
        double sum = found.stream().mapToDouble(MatchReason::points).sum();
        double share = sum > MOST_BY_FACTS ? MOST_BY_FACTS / sum : 1;
        found.forEach(reason -> reasons.add(new MatchReason(reason.kind(), reason.detail(), reason.points() * share)));
        Set<FactKind> there = other.stream().map(Fact::kind).collect(Collectors.toSet());
        String against = one.stream()
                .map(Fact::kind)
                .distinct()
                .filter(kind -> kind.contradiction() > 0 && there.contains(kind) && !common.containsKey(kind))
                .sorted()
                .map(FactKind::name)
                .collect(Collectors.joining(","));
        if (!against.isEmpty()) {
            double points = 0;
            for (String kind : against.split(",", -1)) {
                points -= FactKind.valueOf(kind).contradiction();
            }
            reasons.add(new MatchReason(MatchReason.Kind.OTHER_FACTS, against, points));
        }
    }

    private void words(PetitionSketch one, PetitionSketch other, List<MatchReason> reasons) {
        double sum = 0;
        Set<String> names = new LinkedHashSet<>();
        for (String run : runs(one, other)) {
            if (run.length() > LONGEST_NAME) {
                continue;
            }
            double rarest = 0;
            for (int i = 0; i + PetitionSketch.GRAM <= run.length(); i++) {
                String gram = run.substring(i, i + PetitionSketch.GRAM);
                rarest = Math.max(rarest, rareness(rarity.withGram(gram), GRAM_BEFOREHAND));
            }
            if (rarest > COMMON) {
                sum += rarest - COMMON;
                names.add(run);
            }
        }
        if (!names.isEmpty()) {
            reasons.add(new MatchReason(
                    MatchReason.Kind.SAME_WORDS,
                    names.stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .limit(6)
                            .collect(Collectors.joining("、")),
                    Math.min(sum * BY_WORDS, MOST_BY_WORDS)));
        }
    }

    /** The longest passages that both have, each once. */
    private static Set<String> runs(PetitionSketch one, PetitionSketch other) {
        String there = String.join("\n", other.pieces());
        Set<String> runs = new LinkedHashSet<>();
        for (String piece : one.pieces()) {
            int from = 0;
            while (from + PetitionSketch.GRAM <= piece.length()) {
                int to = from + PetitionSketch.GRAM;
                if (!there.contains(piece.substring(from, to))) {
                    from++;
                    continue;
                }
                while (to < piece.length() && there.contains(piece.substring(from, to + 1))) {
                    to++;
                }
                runs.add(piece.substring(from, to));
                from = to - 1;
            }
        }
        return runs;
    }

    private double rareness(long found, double beforehand) {
        double share = (found + beforehand * BEFOREHAND) / (rarity.petitions() + BEFOREHAND);
        return Math.min(MOST, -Math.log(Math.min(share, 1)));
    }
}
