package org.hongyan.portal.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;

/** Offices as citizens look for them: by a part of the name, by place, by pinyin. Discipline offices are never listed. */
@ApplicationScoped
public class OfficeFinder {

    /** Nobody reads more; a longer word finds less. */
    public static final int MOST_HITS = 60;

    private static final int MOST_PLACES = 12;
    private static final int PLACES_LOOKED_INTO = 5;
    /** How long names in pinyin may be behind: an office that opens is found by its characters at once. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Name<T>(T meant, String name, Initials initials) {}

    private record Names(Instant readAt, List<Name<Office>> offices, List<Name<Division>> places) {}

    private final Offices offices;
    private final Divisions divisions;
    private final Clock clock;
    private volatile Names names;

    /** For the proxy. */
    protected OfficeFinder() {
        this(null, null, null);
    }

    @Inject
    public OfficeFinder(Offices offices, Divisions divisions, Clock clock) {
        this.offices = offices;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Open offices of that name or place, at most {@value #MOST_HITS}. */
    public List<Office> offices(String text) {
        if (Initials.isMeant(text)) {
            return best(names().offices(), text, MOST_HITS);
        }
        Stream<Office> byName = offices.search(new OfficeQuery(text, null, null, null, MOST_HITS)).stream();
        Stream<Office> byPlace = divisions.search(text, PLACES_LOOKED_INTO).stream()
                .flatMap(place -> offices.search(new OfficeQuery(null, null, place.code(), null, MOST_HITS)).stream());
        return open(Stream.concat(byName, byPlace).distinct().toList()).stream()
                .limit(MOST_HITS)
                .toList();
    }

    /** Places of that name, higher levels first; also those without an office, for somebody above answers for them. */
    public List<Division> places(String text) {
        return Initials.isMeant(text) ? best(names().places(), text, MOST_PLACES) : divisions.search(text, MOST_PLACES);
    }

    /** Open offices of the place, or of the nearest place above that has one; empty for an unknown place. */
    public List<Office> nearest(List<Division> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            List<Office> exact = open(offices.at(path.get(i).code()));
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        return List.of();
    }

    /** The open government office of the place, or of the nearest place above that has one. */
    public Optional<Office> government(List<Division> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Office> exact = open(offices.at(path.get(i).code())).stream()
                    .filter(office -> office.kind() == OfficeKind.GOV)
                    .findFirst();
            if (exact.isPresent()) {
                return exact;
            }
        }
        return Optional.empty();
    }

    private static List<Office> open(List<Office> all) {
        return all.stream()
                .filter(office -> office.open() && office.kind() != OfficeKind.DISC)
                .toList();
    }

    /** Names that begin with the letters first, short ones before long ones. */
    private static <T> List<T> best(List<Name<T>> all, String text, int most) {
        record Hit<T>(T meant, int at, int length) {}
        String letters = Initials.letters(text);
        return all.stream()
                .map(one -> new Hit<>(
                        one.meant(), one.initials().indexOf(letters), one.name().length()))
                .filter(hit -> hit.at() >= 0)
                .sorted(Comparator.<Hit<T>>comparingInt(Hit::at).thenComparingInt(Hit::length))
                .limit(most)
                .map(Hit::meant)
                .toList();
    }

    private Names names() {
        Names kept = names;
        Instant now = clock.instant();
        if (kept == null || now.isAfter(kept.readAt().plus(KEPT)) || now.isBefore(kept.readAt())) {
            kept = new Names(
                    now,
                    open(offices.all()).stream()
                            .map(office -> new Name<>(office, office.name(), Initials.of(office.name())))
                            .toList(),
                    divisions.all().stream()
                            .map(place -> new Name<>(place, place.name(), Initials.of(place.name())))
                            .toList());
            names = kept;
        }
        return kept;
    }
}
