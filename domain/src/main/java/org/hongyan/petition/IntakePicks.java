package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;
import org.jspecify.annotations.Nullable;

/** Places and subjects by what a clerk types, in characters or by the first letters of the pinyin. */
@ApplicationScoped
@Transactional
public class IntakePicks {

    /** Nobody reads a longer list while typing. */
    public static final int MOST = 12;

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String BETWEEN = " / ";

    /**
     * Something to choose.
     *
     * @param path names of what it belongs to, top first, empty at the top
     */
    public record Pick(String code, String name, String path) {}

    private record Index(TypedNames places, TypedNames subjects, Instant made) {}

    private final Divisions divisions;
    private final Subjects subjects;
    private final Clock clock;
    private volatile @Nullable Index index;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected IntakePicks() {
        this(null, null, null);
    }

    @Inject
    public IntakePicks(Divisions divisions, Subjects subjects, Clock clock) {
        this.divisions = divisions;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * Places that fit, those of the own area first.
     *
     * @param near division of the office, 12 digits
     */
    public List<Pick> places(String typed, String near) {
        String own = Division.significant(near);
        String city = own.substring(0, Math.min(4, own.length()));
        return picks(index().places()
                .find(
                        typed,
                        entry -> entry.code().startsWith(own) ? 0 : entry.code().startsWith(city) ? 1 : 2,
                        MOST));
    }

    /** Subjects that fit. */
    public List<Pick> subjects(String typed) {
        return picks(index().subjects().find(typed, entry -> 0, MOST));
    }

    private static List<Pick> picks(List<TypedNames.Entry> found) {
        return found.stream()
                .map(entry -> new Pick(entry.code(), entry.name(), entry.above()))
                .toList();
    }

    private Index index() {
        Index known = index;
        if (known == null || known.made().plus(FRESH).isBefore(clock.instant())) {
            known = new Index(places(), subjects(), clock.instant());
            index = known;
        }
        return known;
    }

    private TypedNames places() {
        TypedNames names = new TypedNames();
        Map<String, String> paths = new HashMap<>();
        for (Division place : divisions.all()) {
            String above = place.parentCode() == null ? "" : paths.getOrDefault(place.parentCode(), "");
            paths.put(place.code(), above.isEmpty() ? place.name() : above + BETWEEN + place.name());
            names.add(place.code(), place.name(), above);
        }
        return names;
    }

    private TypedNames subjects() {
        TypedNames names = new TypedNames();
        Map<String, String> paths = new HashMap<>();
        for (Subject subject : subjects.all()) {
            String above = subject.parentCode() == null ? "" : paths.getOrDefault(subject.parentCode(), "");
            paths.put(subject.code(), above.isEmpty() ? subject.name() : above + BETWEEN + subject.name());
            names.add(subject.code(), subject.name(), above);
        }
        return names;
    }
}
