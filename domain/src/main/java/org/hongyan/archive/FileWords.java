package org.hongyan.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.shared.Texts;

/** The words of an exported case file; on paper in Chinese. */
final class FileWords {

    private static final Texts ARCHIVE = Texts.of("archive", Locale.SIMPLIFIED_CHINESE);

    private static final String ROOT = "org.hongyan.";

    private FileWords() {}

    static String text(String key) {
        return ARCHIVE.text(key);
    }

    static String text(String key, Map<String, String> args) {
        return ARCHIVE.text(key, args);
    }

    /** Names of columns, written with bars between them. */
    static List<String> columns(String key) {
        return Pattern.compile("[|]").splitAsStream(text(key)).toList();
    }

    /** The name of a constant as staff know it; empty for none. */
    static String name(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        Class<?> type = constant.getDeclaringClass();
        String packageName = type.getPackageName();
        String key = type.getName().substring(packageName.length() + 1).replace('$', '.') + "." + constant.name();
        Texts texts = Texts.of(packageName.substring(ROOT.length()), Locale.SIMPLIFIED_CHINESE);
        return texts.has(key + ".staff") ? texts.text(key + ".staff") : texts.text(key);
    }

    /** A day or another value as it is; empty for none. */
    static String said(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The parts that say something, one under the other. */
    static String lines(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The part with its name before it, empty where there is nothing. */
    static String named(String key, Object part) {
        return part == null || part.toString().isBlank() ? "" : text(key) + part;
    }

    /** What happened, as the case page says it. */
    static String happened(TimelineEntry entry) {
        Texts timeline = Texts.of("timeline", Locale.SIMPLIFIED_CHINESE);
        String key = "event." + entry.kind();
        if (!timeline.has(key)) {
            return Texts.of("matter", Locale.SIMPLIFIED_CHINESE).text("Transition." + entry.kind());
        }
        Map<String, String> args = entry.args().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        arg -> Set.of("clock", "limit").contains(arg.getKey())
                                ? name(DeskTimer.limit(arg.getValue()))
                                : arg.getValue()));
        return timeline.text(key, args);
    }
}
