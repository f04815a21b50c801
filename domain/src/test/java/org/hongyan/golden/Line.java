package org.hongyan.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a history: on that day somebody did something, and afterwards all this was different, and nothing else.
 *
 * @param at file and line
 * @param words what stands after the verb without a name
 * @param args what stands there as {@code name=value}
 * @param expected the lines below it, in their normal form
 */
record Line(
        String at,
        String written,
        LocalDate day,
        String actor,
        String verb,
        List<String> words,
        Map<String, String> args,
        List<String> expected) {

    private static final Pattern WORD = Pattern.compile("(?:([a-zA-Z]+)=)?(?:\"([^\"]*)\"|(\\S+))");

    /** {@code 2026-10-26 赤壁市信访局.登记 refers to=官塘驿镇人民政府}. */
    static Line parse(String at, String text) {
        String[] head = text.split("\\s+", 4);
        if (head.length < 3) {
            throw new IllegalArgumentException(at + ": a step is <day> <who> <does what>: " + text);
        }
        List<String> words = new ArrayList<>();
        Map<String, String> args = new LinkedHashMap<>();
        Matcher word = WORD.matcher(head.length < 4 ? "" : head[3]);
        while (word.find()) {
            String value = word.group(2) == null ? word.group(3) : word.group(2);
            if (word.group(1) == null) {
                words.add(value);
            } else {
                args.put(word.group(1), value);
            }
        }
        return new Line(at, text, LocalDate.parse(head[0]), head[1], head[2], words, args, new ArrayList<>());
    }

    /** The named argument, which must be there. */
    String arg(String name) {
        if (!args.containsKey(name)) {
            throw new IllegalArgumentException(at + ": " + verb + " needs " + name + "=…");
        }
        return args.get(name);
    }

    String arg(String name, String otherwise) {
        return args.getOrDefault(name, otherwise);
    }

    /** The named day, or null. */
    LocalDate day(String name) {
        return args.containsKey(name) ? LocalDate.parse(args.get(name)) : null;
    }

    LocalDate day(String name, LocalDate otherwise) {
        return args.containsKey(name) ? LocalDate.parse(args.get(name)) : otherwise;
    }
}
