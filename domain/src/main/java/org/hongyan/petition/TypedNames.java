package org.hongyan.petition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.hongyan.privacy.Pinyin;

/**
 * Names made ready once to be found by what a clerk types: characters of the name, or the first letters of its pinyin, or
 * the pinyin itself.
 */
final class TypedNames {

    /** Further first letters of characters with a second reading that names of places use. */
    private static final Map<String, String> SECOND = Map.ofEntries(
            Map.entry("长", "cz"),
            Map.entry("重", "zc"),
            Map.entry("曾", "zc"),
            Map.entry("朝", "cz"),
            Map.entry("厦", "sx"),
            Map.entry("行", "xh"),
            Map.entry("乐", "ly"),
            Map.entry("圩", "wx"),
            Map.entry("堡", "bp"),
            Map.entry("陂", "bp"),
            Map.entry("解", "jx"),
            Map.entry("调", "dt"),
            Map.entry("校", "xj"),
            Map.entry("葛", "g"),
            Map.entry("尉", "wy"),
            Map.entry("单", "ds"));

    /**
     * One name.
     *
     * @param above names of what it belongs to, empty at the top
     */
    record Entry(
            String code, String name, String above, List<String> letters, String pinyin, List<String> wholeLetters) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a name with the path above it. */
    void add(String code, String name, String above) {
        entries.add(new Entry(
                code,
                name,
                above,
                letters(name),
                String.join("", Pinyin.syllables(name)),
                letters(above.replace(" / ", "") + name)));
    }

    private static List<String> letters(String name) {
        List<String> syllables = Pinyin.syllables(name);
        List<String> letters = new ArrayList<>(syllables.size());
        int at = 0;
        for (String syllable : syllables) {
            String character = name.substring(at, name.offsetByCodePoints(at, 1));
            at += character.length();
            letters.add(SECOND.getOrDefault(character, syllable.substring(0, 1)));
        }
        return letters;
    }

    /** The best finds, first by {@code group}, the lower the nearer, then by how well the name fits, then by code. */
    List<Entry> find(String typed, java.util.function.ToIntFunction<Entry> group, int limit) {
        String sought = typed.strip().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return List.of();
        }
        record Find(Entry entry, int fit) {}
        return entries.stream()
                .map(entry -> new Find(entry, fit(entry, sought).orElse(-1)))
                .filter(find -> find.fit() >= 0)
                .sorted(Comparator.comparingInt((Find find) -> group.applyAsInt(find.entry()))
                        .thenComparingInt(Find::fit)
                        .thenComparing(find -> find.entry().code()))
                .limit(limit)
                .map(Find::entry)
                .toList();
    }

    /** How well, 0 best; nothing where it does not fit. */
    private static OptionalInt fit(Entry entry, String sought) {
        if (entry.name().startsWith(sought)) {
            return OptionalInt.of(0);
        }
        if (initials(entry.letters(), sought, 0)) {
            return OptionalInt.of(1);
        }
        if (entry.pinyin().startsWith(sought)) {
            return OptionalInt.of(2);
        }
        if (entry.name().contains(sought)) {
            return OptionalInt.of(3);
        }
        String whole = entry.above().replace(" / ", "") + entry.name();
        if (whole.contains(sought) || initials(entry.wholeLetters(), sought, 0)) {
            return OptionalInt.of(4);
        }
        for (int from = 1; sought.length() > 1 && from < entry.wholeLetters().size(); from++) {
            if (initials(entry.wholeLetters(), sought, from)) {
                return OptionalInt.of(5);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean initials(List<String> letters, String sought, int from) {
        if (sought.length() > letters.size() - from) {
            return false;
        }
        for (int i = 0; i < sought.length(); i++) {
            if (letters.get(from + i).indexOf(sought.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
