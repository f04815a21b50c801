package org.hongyan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongyan.tenant.Division;

/** Places by how people write them: the code, the name, or the name behind any of those above it. */
final class PlaceNames {

    /** Shortest name of a place. */
    private static final int SHORTEST = 2;

    /**
     * What was found.
     *
     * @param code 12 digits
     * @param rest what the text says beyond the place, maybe nothing
     */
    record Found(String code, String rest) {}

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final String here;

    /**
     * All of them.
     *
     * @param home place of the office; of several places with one name those below it are meant
     */
    PlaceNames(List<Division> divisions, String home) {
        here = Division.significant(home);
        Map<String, Division> byCode = new HashMap<>();
        divisions.forEach(division -> byCode.put(division.code(), division));
        for (Division division : divisions) {
            StringBuilder path = new StringBuilder();
            for (Division at = division;
                    at != null;
                    at = at.parentCode() == null ? null : byCode.get(at.parentCode())) {
                path.insert(0, at.name());
                codes.computeIfAbsent(path.toString(), name -> new HashSet<>()).add(division.code());
            }
        }
    }

    /** Every place a text may mean, none where it means nothing here. */
    List<Found> find(String written) {
        String text = written.replaceAll("[\\s/／·>＞-]", "");
        if (text.matches("\\d{12}")) {
            return List.of(new Found(text, ""));
        }
        for (int end = text.length(); end >= SHORTEST; end--) {
            Optional<Set<String>> found = Optional.ofNullable(codes.get(text.substring(0, end)));
            if (found.isPresent()) {
                String rest = text.substring(end);
                List<Found> all = new ArrayList<>();
                found.get().stream().sorted().forEach(code -> all.add(new Found(code, rest)));
                List<Found> near =
                        all.stream().filter(one -> one.code().startsWith(here)).toList();
                return near.isEmpty() ? all : near;
            }
        }
        return List.of();
    }
}
