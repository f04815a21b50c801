package org.hongyan.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.privacy.Masking;

/**
 * Takes out of words what names a person: the petitioners' own names, and every number that looks like a telephone or
 * an identity number. Or a search for words would be a search for persons.
 */
final class NamesOut {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9])(?:1[3-9][0-9]{9}|[0-9]{17}[0-9Xx])(?![0-9A-Za-z])");
    private static final int SHORTEST = 2;

    private NamesOut() {}

    static String of(String words, Collection<String> names) {
        String left = words;
        // the longer first, so that a name inside of another is not cut out of it
        for (String name : names.stream()
                .map(Grams::normal)
                .map(String::strip)
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(name, Masking.name(name));
        }
        Matcher numbers = NUMBERS.matcher(left);
        return numbers.replaceAll(found -> "*".repeat(found.group().length()));
    }
}
