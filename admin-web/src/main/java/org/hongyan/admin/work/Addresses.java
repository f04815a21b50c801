package org.hongyan.admin.work;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the query part of addresses. */
public final class Addresses {

    private Addresses() {}

    /** What the query part of an address names; of a name that stands there twice the first. Empty where it cannot be read. */
    static Map<String, String> read(String address) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = address.indexOf('?');
        if (at < 0) {
            return values;
        }
        try {
            for (String pair : address.substring(at + 1).split("&", -1)) {
                int is = pair.indexOf('=');
                if (is > 0) {
                    values.putIfAbsent(
                            pair.substring(0, is), URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
                }
            }
            return values;
        } catch (IllegalArgumentException notEncoded) {
            return Map.of();
        }
    }

    /** Empty, or {@code ?name=value&…}. */
    public static String query(Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
