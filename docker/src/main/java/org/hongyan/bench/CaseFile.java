package org.hongyan.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One whole case as the product wrote it, and the statements that write it again for each row of {@code bench_slot}: ids,
 * offices, people, number, words and dates are the slot's, everything else stays as it was.
 */
final class CaseFile {

    /** Made from the entries, since each link hashes the one before. */
    private static final Set<String> LINKED = Set.of("event_link", "chain_head");

    /** A queue, which a job of the product would empty while pages are measured. */
    private static final Set<String> QUEUES = Set.of("search_due");

    /** In place of the type of a column that the database computes. */
    static final String GENERATED = "generated";

    /** End of the id of every generated matter. */
    static final String MATTER = "000000000001";

    /** End of the id of every generated petitioner. */
    static final String PETITIONER = "000000000002";

    private static final Set<String> UNIQUE_TEXTS = Set.of("document.number", "document.check_code");
    private static final Set<String> SECTIONED = Set.of("standing", "desk_item");
    private static final String MARKS = "match_mark";

    private final String name;
    private final Map<String, List<JsonObject>> rows;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final JsonObject matter;
    private final JsonObject petition;

    private CaseFile(String name, Map<String, List<JsonObject>> rows) {
        this.name = name;
        this.rows = rows;
        this.matter = rows.getOrDefault("matter", List.of()).get(0);
        this.petition = rows.getOrDefault("petition", List.of()).get(0);
        ids.put(matter.getString("id"), MATTER);
        ids.put(rows.getOrDefault("petitioner", List.of()).get(0).getString("id"), PETITIONER);
    }

    static CaseFile load(String name) {
        Map<String, List<JsonObject>> rows = new LinkedHashMap<>();
        for (String line : lines("bench/cases/" + name + ".tsv")) {
            int tab = line.indexOf('\t');
            try (var reader = Json.createReader(new StringReader(line.substring(tab + 1)))) {
                rows.computeIfAbsent(line.substring(0, tab), unused -> new ArrayList<>())
                        .add(reader.readObject());
            }
        }
        return new CaseFile(name, rows);
    }

    static List<String> lines(String resource) {
        try (InputStream in = CaseFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new Fatal(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new Fatal(resource + " cannot be read", unreadable);
        }
    }

    String name() {
        return name;
    }

    /** Entries of the timeline. */
    int events() {
        return rows.getOrDefault("event", List.of()).size();
    }

    /**
     * One statement for each table, in the order in which keys refer to each other as far as that matters without
     * triggers.
     *
     * @param types type of each column, by {@code table.column}
     * @param marks whether the marks of matching are written too
     */
    List<String> statements(Map<String, String> types, boolean marks) {
        List<String> statements = new ArrayList<>();
        rows.forEach((table, all) -> {
            if (!LINKED.contains(table) && !QUEUES.contains(table) && (marks || !MARKS.equals(table))) {
                statements.add(insert(table, all, types));
            }
        });
        return statements;
    }

    private String insert(String table, List<JsonObject> all, Map<String, String> types) {
        List<String> columns = all.get(0).keySet().stream()
                .filter(column -> !GENERATED.equals(types.get(table + "." + column)))
                .toList();
        String values = all.stream()
                .map(row -> columns.stream()
                        .map(column -> value(table, column, row, types))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select v.* from bench_slot s"
                + " cross join lateral (values " + values + ") v where s.kind = '" + name + "'";
    }

    private String value(String table, String column, JsonObject row, Map<String, String> types) {
        String type = types.get(table + "." + column);
        if (type == null) {
            throw new Fatal(table + "." + column + " is no column any more; write the cases of the benchmark anew");
        }
        JsonValue value = row.get(column);
        if (SECTIONED.contains(table) && column.equals("section_id")) {
            return text(row, "body_id").equals("town.body") ? "s.section" : "null::uuid";
        }
        if (value == null || value == JsonValue.NULL) {
            return "null::" + type;
        }
        if (type.equals("uuid")) {
            return id(((JsonString) value).getString());
        }
        if (column.endsWith("_sealed") && table.equals("petitioner")) {
            // bound to its row, so that another row's would not open
            return "s." + column;
        }
        if (type.equals("jsonb")) {
            return quoted(value.toString()) + "::jsonb";
        }
        if (value instanceof JsonArray array) {
            return array(array, type);
        }
        if (value instanceof JsonString string) {
            return string(table, column, string.getString(), type);
        }
        return value + "::" + type;
    }

    private String string(String table, String column, String text, String type) {
        if (type.equals("date")) {
            return text.startsWith("9999") ? "date '9999-12-31'" : "date " + quoted(text) + " + s.days";
        }
        if (type.startsWith("timestamp")) {
            return type + " " + quoted(text) + " + s.days * interval '1 day'";
        }
        if (!type.equals("text")) {
            return quoted(text) + "::" + type;
        }
        if (text.isEmpty()) {
            return "''";
        }
        String number = text(matter, "number");
        return switch (column) {
            case "number" ->
                UNIQUE_TEXTS.contains(table + ".number")
                        ? quoted(text) + " || s.n"
                        : text.equals(number) ? "s.number" : quoted(text);
            case "check_code" -> quoted(text) + " || s.n";
            case "division_code" -> "s.division_code";
            case "place", "place_detail" -> "s.place";
            case "proof" -> "s.proof";
            case "name_masked", "masked_names" -> "s.masked";
            case "name_index", "phone_index", "id_number_index" -> quoted(text) + " || s.n";
            case "mark" -> quoted(text) + " || '~' || s.n % 9973";
            default ->
                text.equals(text(matter, "title"))
                        ? "s.title"
                        : text.equals(text(petition, "content"))
                                ? "s.content"
                                : text.contains(number)
                                        ? "replace(" + quoted(text) + ", " + quoted(number) + ", s.number)"
                                        : quoted(text);
        };
    }

    private String id(String value) {
        return switch (value) {
            case "town.office", "town.body", "town.person", "county.office", "county.body", "county.person" ->
                "s." + value.replace('.', '_');
            case "town.signer", "town.second" -> person(value, "s.town_office");
            case "county.signer", "county.second" -> person(value, "s.county_office");
            default ->
                "(s.ids || '"
                        + ids.computeIfAbsent(value, unused -> String.format("%012x", ids.size() + 1))
                        + "')::uuid";
        };
    }

    /** As {@link Offices} makes them. */
    private static String person(String value, String office) {
        return "md5('bench " + value.substring(value.indexOf('.') + 1) + " ' || " + office + ")::uuid";
    }

    private static String array(JsonArray array, String type) {
        return array.stream()
                .map(one -> quoted(((JsonString) one).getString()))
                .collect(Collectors.joining(", ", "array[", "]::" + type));
    }

    private static String text(JsonObject row, String column) {
        return row.get(column) instanceof JsonString string ? string.getString() : "";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
