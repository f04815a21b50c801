package org.hongyan.golden;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.testing.World;

/** Every row of the database that belongs to one case, as JSON, with names in place of offices and people. */
final class CaseRows {

    private static final String TABLES = "select c.table_name from information_schema.columns c"
            + " join information_schema.tables t using (table_schema, table_name)"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'matter_id'"
            + " order by table_name";
    /** A row longer than this carries a laid-out paper, of which a short one does as well. */
    private static final int LONGEST_BYTES = 400;

    private static final int UUID_LENGTH = 36;

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final World world;
    private final Stage stage;

    CaseRows(World world, Stage stage) {
        this.world = world;
        this.stage = stage;
    }

    /** Rows by table. */
    Map<String, List<String>> of(Story.Case one) {
        Map<UUID, String> names = names();
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("matter", rows("select to_jsonb(t) from matter t where id = ?", one.id(), names));
        for (String table : strings(TABLES, null)) {
            List<String> rows = rows(
                    "select to_jsonb(t) from " + table + " t where matter_id = ? order by to_jsonb(t)::text",
                    one.id(),
                    names);
            if (!rows.isEmpty()) {
                all.put(table, rows);
            }
        }
        return all;
    }

    /** Offices and bodies by who they are in the script. */
    private Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        name(names, "county", "赤壁市信访局");
        name(names, "town", "官塘驿镇人民政府");
        for (String person : strings("select id || name from staff_member", null)) {
            names.put(UUID.fromString(person.substring(0, UUID_LENGTH)), post(person));
        }
        return names;
    }

    /** Who signs is not who drafts, and two go to look. */
    private static String post(String person) {
        return (person.contains("官塘驿镇") ? "town." : "county.")
                + (person.endsWith("签发") ? "signer" : person.endsWith("二") ? "second" : "person");
    }

    private void name(Map<UUID, String> names, String part, String body) {
        names.put(stage.body(body).office().id(), part + ".office");
        names.put(stage.body(body).id(), part + ".body");
    }

    private List<String> rows(String sql, UUID matter, Map<UUID, String> names) {
        return strings(sql, matter).stream().map(row -> named(row, names)).toList();
    }

    private static String named(String row, Map<UUID, String> names) {
        return UUID_FORM
                .matcher(row)
                .replaceAll(found -> {
                    String name = names.get(UUID.fromString(found.group()));
                    return name == null ? found.group() : name;
                })
                .replaceAll("\\\\\\\\x[0-9a-f]{" + LONGEST_BYTES + ",}", "\\\\\\\\x25504446");
    }

    /** One line a row: the table, a tab, the row. */
    static List<String> lines(Map<String, List<String>> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach((table, all) -> all.forEach(row -> lines.add(table + "\t" + row)));
        return lines;
    }

    /** How many rows each table has, and which columns of it have a value in any of them. */
    static Map<String, String> shape(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, List<String>> columns = new TreeMap<>();
        for (String line : lines) {
            String table = line.substring(0, line.indexOf('\t'));
            counts.merge(table, 1, Integer::sum);
            JsonObject row;
            try (var reader = Json.createReader(new StringReader(line.substring(line.indexOf('\t') + 1)))) {
                row = reader.readObject();
            }
            List<String> named = columns.computeIfAbsent(table, unused -> new ArrayList<>());
            row.forEach((column, value) -> {
                if (!isNothing(value) && !named.contains(column)) {
                    named.add(column);
                }
            });
        }
        Map<String, String> shape = new TreeMap<>();
        counts.forEach((table, count) -> shape.put(
                table, count + " " + columns.get(table).stream().sorted().toList()));
        return shape;
    }

    private static boolean isNothing(JsonValue value) {
        return value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isEmpty();
    }

    private List<String> strings(String sql, UUID matter) {
        try (Connection connection = world.database().as("postgres").getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (matter != null) {
                statement.setObject(1, matter);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
