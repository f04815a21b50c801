package org.hongyan.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Toneless pinyin of names, from a table kept in the project (see its head for source and licence). A kept table and
 * not a library, because a reading that changes with a library's version would orphan every index made before.
 */
public final class Pinyin {

    private static final String RESOURCE = "/privacy/pinyin.txt";

    private static final class Table {
        static final Map<String, String> SURNAMES = new HashMap<>();
        static final Map<Integer, String> READINGS = read();

        private static Map<Integer, String> read() {
            Map<Integer, String> readings = new HashMap<>(65_536);
            try (InputStream in = Pinyin.class.getResourceAsStream(RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int tab = line.indexOf('\t');
                    String characters = line.substring(tab + 1);
                    if (line.startsWith("~")) {
                        SURNAMES.put(characters, line.substring(1, tab));
                    } else {
                        String syllable = line.substring(0, tab).intern();
                        characters.codePoints().forEach(character -> readings.put(character, syllable));
                    }
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return readings;
        }
    }

    private Pinyin() {}

    /** The name in pinyin without tones and spaces; what has no reading stays as it is. */
    public static String toneless(String name) {
        Map<Integer, String> readings = Table.READINGS;
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int characters = Math.min(2, name.codePointCount(0, name.length())); characters > 0; characters--) {
            int end = name.offsetByCodePoints(0, characters);
            String surname = Table.SURNAMES.get(name.substring(0, end));
            if (surname != null) {
                out.append(surname);
                from = end;
                break;
            }
        }
        name.substring(from).codePoints().forEach(character -> {
            String reading = readings.get(character);
            if (reading == null) {
                out.appendCodePoint(character);
            } else {
                out.append(reading);
            }
        });
        return out.toString();
    }

    /** Readings of single characters, toneless, in their order; a character without a reading stands for itself. */
    public static List<String> syllables(String text) {
        Map<Integer, String> readings = Table.READINGS;
        return text.codePoints()
                .mapToObj(character -> {
                    String reading = readings.get(character);
                    return reading == null ? Character.toString(Character.toLowerCase(character)) : reading;
                })
                .toList();
    }
}
