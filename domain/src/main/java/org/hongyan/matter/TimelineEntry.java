package org.hongyan.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * One step on the timeline. The text is in the bundle {@code i18n/matter} under {@code event.<kind>} for staff and
 * {@code event.<kind>.public} for the petitioner; arguments are named.
 *
 * @param seq position, counted from 1
 * @param happenedOn statutory day
 * @param bodyName body that acted; empty for the petitioner or the software
 * @param actorName person who acted, empty for the petitioner or the software
 */
public record TimelineEntry(
        UUID id,
        int seq,
        Instant happenedAt,
        LocalDate happenedOn,
        String kind,
        Audience audience,
        UUID bodyId,
        String bodyName,
        String actorName,
        Map<String, String> args) {}
