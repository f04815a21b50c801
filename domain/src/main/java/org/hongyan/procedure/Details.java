package org.hongyan.procedure;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.reply.FieldChecks;

/**
 * What was typed for a prepared step, by the names of the fields.
 *
 * @param values never null, without blanks around them
 */
public record Details(Map<String, String> values) {

    public Details {
        values = Map.copyOf(values);
    }

    public static Details none() {
        return new Details(Map.of());
    }

    /** With one more. */
    public Details with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, FieldChecks.clean(value));
        return new Details(more);
    }

    /** The value, empty if there is none. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** The value as a constant, null if there is none. */
    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        return text(field).isEmpty() ? null : Enum.valueOf(type, text(field));
    }

    String json() {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    static Details ofJson(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        JSON.createReader(new StringReader(json))
                .readObject()
                .forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        return new Details(values);
    }
}
