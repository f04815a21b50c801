package org.hongyan.accusation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.petition.Receipt;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A table that keeps words beside a matter must be wiped when the matter leaves as an accusation. Every table with a
 * {@code matter_id} is filled in every column that can hold words, whatever capability it belongs to; then the matter is
 * sealed out. What still holds a word must be written in {@code sealed-columns.tsv} with the reason why it is none.
 */
class SealedTablesIT {

    private static final String WORD = "机要之言";

    private static final String COLUMNS =
            """
            select c.table_name, c.column_name, c.udt_name, c.is_nullable = 'NO' as needed
            from information_schema.columns c
              join pg_class t on t.relname = c.table_name and t.relkind = 'r'
                and t.relnamespace = 'public'::regnamespace
            where c.table_schema = 'public' and c.is_generated = 'NEVER'
              and c.table_name not in ('matter', 'accusation')
              and exists (select from information_schema.columns m where m.table_schema = 'public'
                and m.table_name = c.table_name and m.column_name = 'matter_id')
            order by c.table_name, c.ordinal_position
            """;

    private static final String ORPHANS =
            """
            select distinct f.conrelid::regclass::text from pg_constraint f
            where f.contype = 'f' and f.conrelid::regclass::text not like 'accusation%'
              and not exists (select from pg_attribute a where a.attrelid = f.conrelid and a.attname = 'matter_id')
              and exists (select from pg_attribute a where a.attrelid = f.confrelid and a.attname = 'matter_id')
            """;

    private static final Set<String> WORDY = Set.of("text", "jsonb", "bytea", "_text");

    private static SealedScene scene;

    @BeforeAll
    static void begin() {
        scene = new SealedScene().withKeys();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    /** A column of a table with a matter. */
    private record Column(String table, String name, String type, boolean needed) {

        boolean wordy() {
            return WORDY.contains(type);
        }

        String path() {
            return table + "." + name;
        }

        String value(UUID matter) {
            String word = WORD + " " + path();
            return switch (type) {
                case "uuid" -> "'" + (name.equals("matter_id") ? matter : Ids.next()) + "'";
                case "text" -> "'" + word + "' || gen_random_uuid()";
                case "jsonb" -> "'{\"x\": \"" + word + "\"}'";
                case "bytea" -> "'" + word + "'::bytea";
                case "_text" -> "array['" + word + "']";
                case "_uuid" -> "array[gen_random_uuid()]";
                case "tsvector" -> "array_to_tsvector(array['" + word + "'])";
                case "bool" -> "false";
                case "date" -> "'2026-10-26'";
                case "timestamptz", "timestamp" -> "'2026-10-26 10:00'";
                default -> "900";
            };
        }
    }

    @Test
    @DisplayName("every table with words of a matter is wiped when it leaves as an accusation")
    void everyTable() throws SQLException, IOException {
        Receipt receipt = scene.stage.petitioners.letter(scene.stage.cityClerk, scene.accusingClaim());
        UUID matter = receipt.matterId();
        UUID accusation = Ids.next();
        List<Column> columns = new ArrayList<>();
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            try (ResultSet orphans = statement.executeQuery(ORPHANS)) {
                assertThat(orphans.next())
                        .as("a table that hangs on a matter's table needs a matter_id of its own")
                        .isFalse();
            }
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    columns.add(
                            new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                }
            }
            fill(statement, columns, matter);
            handedIn(statement, matter, accusation);
        }
        assertThat(seal(scene.stage.cityClerk, matter, accusation)).isPositive();
        Set<String> kept = new TreeSet<>();
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            for (Column column : columns) {
                if (column.wordy() && found(statement, column)) {
                    kept.add(column.path());
                }
            }
        }
        Set<String> written = written();
        Set<String> words = new TreeSet<>(kept);
        words.removeAll(written);
        assertThat(words)
                .as("wipe these in accusation_seal, or comment on the table 'sealed: delete'")
                .isEmpty();
        assertThat(written).as("columns that are no more, or are wiped now").isSubsetOf(kept);
    }

    private static void fill(Statement statement, List<Column> columns, UUID matter) throws SQLException {
        // the words stand in for every value, so the rules of single columns are off, in this database only
        statement.execute("do $$ declare c record; begin for c in select conrelid::regclass as t, conname from"
                + " pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace loop"
                + " execute format('alter table %s drop constraint %I', c.t, c.conname); end loop; end $$");
        statement.execute("set session_replication_role = replica");
        for (String table : columns.stream().map(Column::table).distinct().toList()) {
            List<Column> own =
                    columns.stream().filter(one -> one.table().equals(table)).toList();
            if (filled(statement, table, matter)) {
                for (Column one : own.stream().filter(Column::wordy).toList()) {
                    statement.execute("update " + table + " set " + one.name() + " = " + one.value(matter)
                            + " where matter_id = '" + matter + "'");
                }
            } else {
                statement.execute("insert into " + table + " ("
                        + own.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values ("
                        + own.stream().map(one -> one.value(matter)).collect(Collectors.joining(", ")) + ")");
            }
        }
        statement.execute("update matter set state = 'SEALED_OUT' where id = '" + matter + "'");
    }

    private static boolean filled(Statement statement, String table, UUID matter) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "select exists (select from " + table + " where matter_id = '" + matter + "')")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void handedIn(Statement statement, UUID matter, UUID accusation) throws SQLException {
        statement.execute("insert into accusation (id, number, office_id, channel, from_office_id, from_body_id,"
                + " matter_id, received_at, received_on, named, state, pass_on_due_on) values ('" + accusation
                + "', '试', '" + scene.lower.id() + "', 'LETTER', '" + scene.stage.cityClerk.officeId() + "', '"
                + scene.stage.cityClerk.bodyId() + "', '" + matter
                + "', now(), '2026-10-26', false, 'RECEIVED', '2026-11-02')");
        statement.execute("set session_replication_role = origin");
    }

    private static int seal(Actor holder, UUID matter, UUID accusation) throws SQLException {
        try (Connection desk = scene.stage.world.database().asDesk().getConnection();
                Statement statement = desk.createStatement()) {
            desk.setAutoCommit(false);
            statement.execute("select set_config('hongyan.office', '" + holder.officeId() + "', true),"
                    + " set_config('hongyan.body', '" + holder.bodyId() + "', true),"
                    + " set_config('hongyan.actor', '" + holder.personId() + "', true)");
            try (ResultSet slips = statement.executeQuery("select accusation_seal('" + matter + "', '" + accusation
                    + "', 'LETTER', null, '2026-10-26', now())")) {
                slips.next();
                int count = slips.getInt(1);
                desk.commit();
                return count;
            }
        }
    }

    private static boolean found(Statement statement, Column column) throws SQLException {
        String hex = HexFormat.of().formatHex(WORD.getBytes(UTF_8));
        try (ResultSet rows = statement.executeQuery("select count(*) from " + column.table() + " where "
                + column.name() + "::text like '%" + WORD + "%' or " + column.name() + "::text like '%" + hex
                + "%'")) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }

    private static Set<String> written() throws IOException {
        try (InputStream in = SealedTablesIT.class.getClassLoader().getResourceAsStream("sealed-columns.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> row.length == 2 ? row[0] : row[0] + " has no reason")
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Connection superuser() throws SQLException {
        return scene.stage.world.database().as("postgres").getConnection();
    }
}
