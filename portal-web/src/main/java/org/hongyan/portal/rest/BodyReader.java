package org.hongyan.portal.rest;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;

/**
 * Reads the JSON body of a request field by field. What is missing reads as null or empty; a field of the wrong kind is
 * remembered with its pointer; fields nobody asks for are ignored.
 */
final class BodyReader {

    private final JsonObject body;
    private final String at;
    private final List<FieldError> errors;

    private BodyReader(JsonObject body, String at, List<FieldError> errors) {
        this.body = body;
        this.at = at;
        this.errors = errors;
    }

    /** The body of a request; {@link BrokenJson} if it is no JSON object. */
    static BodyReader of(String text) {
        if (text == null || text.isBlank()) {
            throw new BrokenJson();
        }
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new BrokenJson();
            }
            return new BodyReader(object, "", new ArrayList<>());
        } catch (RuntimeException broken) {
            // the parser says no in several ways: no JSON, no object, nested too deeply, more behind the object
            throw broken instanceof BrokenJson known ? known : new BrokenJson(broken);
        }
    }

    String text(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value == null ? null : wrong(name, null);
    }

    int number(String name, int otherwise) {
        JsonValue value = value(name);
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.bigIntegerValue().bitLength() < 31 ? number.intValue() : Integer.MAX_VALUE;
        }
        return value == null ? otherwise : wrong(name, otherwise);
    }

    boolean truth(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        return value == null ? false : wrong(name, false);
    }

    /** A name out of a list; unknown names are wrong. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            errors.add(new FieldError(at + "/" + name, "choice.unknown"));
            return null;
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonString string) {
                texts.add(string.getString());
            } else {
                errors.add(new FieldError(at + "/" + name + "/" + i, "type.wrong"));
            }
        }
        return texts;
    }

    List<BodyReader> objects(String name) {
        List<BodyReader> objects = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            String pointer = at + "/" + name + "/" + i;
            if (array.get(i) instanceof JsonObject object) {
                objects.add(new BodyReader(object, pointer, errors));
            } else {
                errors.add(new FieldError(pointer, "type.wrong"));
            }
        }
        return objects;
    }

    /** An object inside; an empty one if it is missing. */
    BodyReader object(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonObject object) {
            return new BodyReader(object, at + "/" + name, errors);
        }
        JsonObject empty = JsonValue.EMPTY_JSON_OBJECT;
        return new BodyReader(value == null ? empty : wrong(name, empty), at + "/" + name, errors);
    }

    /** Refuses the request if a field had the wrong kind. */
    void finish() {
        InvalidInputException.throwIfAny(errors);
    }

    private JsonArray array(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonArray array) {
            return array;
        }
        return value == null ? JsonValue.EMPTY_JSON_ARRAY : wrong(name, JsonValue.EMPTY_JSON_ARRAY);
    }

    private JsonValue value(String name) {
        JsonValue value = body.get(name);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    private <T> T wrong(String name, T instead) {
        errors.add(new FieldError(at + "/" + name, "type.wrong"));
        return instead;
    }
}
