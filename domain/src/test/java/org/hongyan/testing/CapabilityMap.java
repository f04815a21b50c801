package org.hongyan.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Capability -> capabilities it may use. This table is the architecture: a capability uses what stands before it. */
public final class CapabilityMap {

    /** From the ground up; capabilities on one line do not know each other. */
    private static final List<List<String>> TIERS = List.of(
            List.of("shared"),
            List.of("tenant"),
            List.of("staff"),
            List.of("audit", "deadline", "privacy"),
            List.of("attachment", "document", "draft", "notice", "smalloffice"),
            List.of("matter"),
            List.of("fairness"),
            List.of("calendar", "petition"),
            List.of("handover"),
            List.of("reply"),
            List.of("route"),
            List.of("procedure", "hearing", "commitment"),
            List.of("supervision", "exchange", "suggestion", "record", "standin", "conduct"),
            List.of("matching", "leader"),
            List.of("review"),
            List.of("accusation"),
            List.of("rating"),
            List.of("archive"),
            List.of(
                    "lookup",
                    "passing",
                    "annual",
                    "indicator",
                    "search",
                    "registerbook",
                    "importing",
                    "library",
                    "province",
                    "reception"));

    /** Above the domain: what makes one office differ, then the two wars, which never know each other. */
    private static final List<List<String>> ABOVE = List.of(List.of("tenantconfig"), List.of("portal", "admin"));

    /** Named in the plan, without a class yet. */
    private static final Set<String> PLANNED = Set.of();

    private static final Map<String, Set<String>> MAY_USE = build();

    private CapabilityMap() {}

    /** The table. */
    public static Map<String, Set<String>> mayUse() {
        return MAY_USE;
    }

    /** Names without a class yet. */
    public static Set<String> planned() {
        return PLANNED;
    }

    /** The capabilities of the domain. */
    public static Set<String> domain() {
        Set<String> names = new LinkedHashSet<>();
        TIERS.forEach(names::addAll);
        return names;
    }

    private static Map<String, Set<String>> build() {
        Map<String, Set<String>> map = new LinkedHashMap<>();
        Set<String> below = new LinkedHashSet<>();
        for (List<List<String>> part : List.of(TIERS, ABOVE)) {
            for (List<String> tier : part) {
                tier.forEach(name -> map.put(name, Set.copyOf(below)));
                below.addAll(tier);
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
