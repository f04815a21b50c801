package org.hongyan.document.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hongyan.document.AnnualContent;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.HandlingContent;
import org.hongyan.document.HandoverContent;
import org.hongyan.document.LeaderContent;
import org.hongyan.document.RecordContent;
import org.hongyan.document.ReviewContent;
import org.hongyan.document.SupervisionContent;
import org.hongyan.document.Wording;

/**
 * The words of a document as JSON: each record an object with its components by name, dates in ISO 8601, the kind of
 * content under {@code type}. A component that an older text lacks is read as absent.
 */
public final class ContentJson {

    private static final String TYPE = "type";
    /** Where the kinds of content are written down. */
    private static final List<Class<?>> FAMILIES = List.of(
            DocumentContent.class,
            HandlingContent.class,
            HandoverContent.class,
            LeaderContent.class,
            RecordContent.class,
            ReviewContent.class,
            SupervisionContent.class,
            AnnualContent.class);

    private static final Map<Class<?>, Function<JsonValue, Object>> READERS = Map.of(
            String.class, value -> ((JsonString) value).getString(),
            LocalDate.class, value -> LocalDate.parse(((JsonString) value).getString()),
            LocalDateTime.class, value -> LocalDateTime.parse(((JsonString) value).getString()),
            int.class, value -> ((JsonNumber) value).intValueExact(),
            boolean.class, JsonValue.TRUE::equals);

    private ContentJson() {}

    public static String write(Wording wording) {
        return object(wording).build().toString();
    }

    public static Wording read(String json) {
        return (Wording)
                record(Wording.class, JSON.createReader(new StringReader(json)).readObject());
    }

    private static JsonObjectBuilder object(Object owner) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        if (owner instanceof DocumentContent) {
            object.add(TYPE, owner.getClass().getSimpleName());
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object value = get(component, owner);
            if (value != null) {
                object.add(component.getName(), json(value));
            }
        }
        return object;
    }

    private static JsonValue json(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer number) {
            return JSON.createValue(number);
        }
        if (value instanceof List<?> items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Enum<?> constant) {
            return JSON.createValue(constant.name());
        }
        return value instanceof Record ? object(value).build() : JSON.createValue(value.toString());
    }

    private static Object record(Class<?> type, JsonObject object) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType(), object.get(components[i].getName()));
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot make " + type, broken);
        }
    }

    private static Object value(Type type, JsonValue json) {
        if (type instanceof ParameterizedType list) {
            JsonArray items = json == null ? JsonValue.EMPTY_JSON_ARRAY : json.asJsonArray();
            return items.stream()
                    .map(item -> value(list.getActualTypeArguments()[0], item))
                    .toList();
        }
        Class<?> plain = (Class<?>) type;
        if (json == null || json == JsonValue.NULL) {
            return plain == int.class ? (Object) 0 : plain == boolean.class ? (Object) false : null;
        }
        if (READERS.containsKey(plain)) {
            return READERS.get(plain).apply(json);
        }
        if (plain.isEnum()) {
            return constant(plain, ((JsonString) json).getString());
        }
        return record(plain == DocumentContent.class ? contentType(json.asJsonObject()) : plain, json.asJsonObject());
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no constant " + name + " in " + type));
    }

    /** Every kind of content. */
    public static Stream<Class<?>> types() {
        return FAMILIES.stream()
                .flatMap(family -> Arrays.stream(family.getDeclaredClasses()))
                .filter(DocumentContent.class::isAssignableFrom);
    }

    private static Class<?> contentType(JsonObject object) {
        return types().filter(type -> type.getSimpleName().equals(object.getString(TYPE)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no content of type " + object.getString(TYPE)));
    }

    private static Object get(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
