package org.hongyan.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.DeskGroup;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a body finds, the latest received first.
 *
 * @param groups what the matters wait for; empty for all
 * @param channels names of {@code petition.Channel}; empty for all
 * @param subject beginning of a subject code, or null
 * @param place part of the name of the place of the problem, or null
 * @param from first day of receipt, or null
 * @param to last day of receipt, or null
 * @param after where the page before ended, or null
 * @param limit hits at most
 */
public record SearchQuery(
        SearchWords words,
        Set<DeskGroup> groups,
        Set<String> channels,
        @Nullable String subject,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable After after,
        int limit) {

    /** Nobody gets more hits in one page. */
    public static final int MAX_LIMIT = 100;

    /** The last hit of the page before. */
    public record After(LocalDate receivedOn, UUID matterId) {}

    public SearchQuery {
        groups = Set.copyOf(groups);
        channels = Set.copyOf(channels);
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    /** Everywhere in what the body reads. */
    public static SearchQuery of(SearchWords words, int limit) {
        return new SearchQuery(words, Set.of(), Set.of(), null, null, null, null, null, limit);
    }

    public SearchQuery after(@Nullable After place) {
        return new SearchQuery(words, groups, channels, subject, this.place, from, to, place, limit);
    }
}
