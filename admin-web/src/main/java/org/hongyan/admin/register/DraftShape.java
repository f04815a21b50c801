package org.hongyan.admin.register;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be known of a kept draft before its page can be drawn: how many rows it had and what was chosen where one
 * choice decides the next. The fields themselves are filled in by the script.
 */
final class DraftShape {

    private final JsonObject values;

    DraftShape(String content) {
        try (JsonReader reader = JSON.createReader(new StringReader(content))) {
            values = reader.readObject();
        }
    }

    /** Rows of a repeated group, at least one. */
    int rows(String group) {
        Pattern row = Pattern.compile(":" + group + ":(\\d+):");
        return values.keySet().stream()
                .map(row::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(1);
    }

    /** The value of the field with this ending, or null. */
    String value(String ending) {
        return values.entrySet().stream()
                .filter(field -> field.getKey().endsWith(":" + ending))
                .map(field -> (JsonArray) field.getValue())
                .filter(kept -> !kept.isEmpty())
                .map(kept -> kept.getString(0))
                .findFirst()
                .orElse(null);
    }
}
