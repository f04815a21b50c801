package org.hongyan.testing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One file of texts.
 *
 * @param name name without language and ending
 * @param language empty for Simplified Chinese, the base; else {@code en} or {@code zh_TW}
 * @param file where it is
 * @param texts key to text
 * @param faults what is wrong with the file as such
 */
public record Bundle(String name, String language, Path file, Map<String, String> texts, List<String> faults) {

    private static final List<String> LANGUAGES = List.of("en", "zh_TW");

    /** The files of a module under {@code src/main/resources/i18n}. */
    public static List<Bundle> of(Path module) {
        return SourceTree.files(module.resolve("src/main/resources/i18n"), ".properties").stream()
                .map(Bundle::read)
                .toList();
    }

    public boolean isBase() {
        return language.isEmpty();
    }

    private static Bundle read(Path file) {
        String whole = file.getFileName().toString().replace(".properties", "");
        String language = LANGUAGES.stream()
                .filter(code -> whole.endsWith("_" + code))
                .findFirst()
                .orElse("");
        String name = language.isEmpty() ? whole : whole.substring(0, whole.length() - language.length() - 1);
        List<String> faults = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        try {
            String content = decode(Files.readAllBytes(file), file, faults);
            new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    if (texts.put(key.toString(), value.toString()) != null) {
                        faults.add(file + ": " + key + " stands there twice");
                    }
                    return null;
                }
            }.load(new StringReader(content));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new Bundle(name, language, file, Collections.unmodifiableMap(texts), faults);
    }

    private static String decode(byte[] bytes, Path file, List<String> faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            faults.add(file + " is not UTF-8");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
