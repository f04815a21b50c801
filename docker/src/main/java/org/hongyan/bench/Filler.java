package org.hongyan.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * Writes generated cases in batches of one transaction each. How far it has come stands in the database, so that an
 * interrupted fill goes on. Triggers and foreign keys are off for speed; {@code BenchCasesIT} holds the cases to
 * what the product writes.
 */
final class Filler {

    static final int BATCH = 10_000;

    /** So many cases have a long timeline, of so many entries. */
    static final int LONG_ONES = 200;

    static final int LONG = 50;

    private static final List<String> KINDS = List.of("submitted", "registered", "handling", "closed-01", "closed-08");

    private static final String PREPARE =
            """
            create schema if not exists bench;
            create table if not exists bench.progress (what text primary key, done bigint not null);
            create table if not exists bench.bare_case (id bigint primary key, number text not null unique,
              code text not null, tenant int not null, title text not null, masked text not null, state text not null,
              due_on date not null, text text not null);
            create index if not exists bare_case_list on bench.bare_case (tenant, due_on, id);
            create table if not exists bench.bare_event (id bigint generated always as identity primary key,
              case_id bigint not null, happened_at timestamptz not null, said text not null);
            create index if not exists bare_event_case on bench.bare_event (case_id);
            create sequence if not exists bench.bare_serial start 100000001;
            grant usage on schema bench to hongyan_desk, hongyan_portal;
            grant select on bench.bare_case, bench.bare_event to hongyan_desk, hongyan_portal;
            grant insert on bench.bare_case, bench.bare_event to hongyan_portal;
            grant usage on bench.bare_serial to hongyan_portal""";

    private static final String SLOT =
            """
            create temp table bench_slot (n bigint, kind text, ids text, number text, proof text, title text,
              content text, masked text, place text, division_code text, town_office uuid, town_body uuid,
              town_person uuid, county_office uuid, county_body uuid, county_person uuid, section uuid, days int, name_sealed bytea,
              phone_sealed bytea, address_sealed bytea)
              on commit drop""";

    private static final String BARE =
            """
            insert into bench.bare_case (id, number, code, tenant, title, masked, state, due_on, text)
            select n, number, proof, case when section is not null then 0 else 1 + n % 3000 end, title, masked, kind,
              date '2026-12-28' + days, content from bench_slot""";

    private final Connection connection;
    private final Slots slots;
    private final long texts;
    private final Map<String, CaseFile> cases = new HashMap<>();
    private final Map<String, String> types;

    /** Takes a connection that may do without triggers, in the role of the owner. */
    Filler(Connection connection, Slots slots, long texts) throws SQLException {
        this.connection = connection;
        this.slots = slots;
        this.texts = texts;
        KINDS.forEach(kind -> cases.put(kind, CaseFile.load(kind)));
        this.types = types(connection);
    }

    static void prepare(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(PREPARE);
        }
    }

    private static Map<String, String> types(Connection connection) throws SQLException {
        Map<String, String> types = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select c.relname || '.' || a.attname, case when a.attgenerated = '' then"
                                + " format_type(a.atttypid, null) else '" + CaseFile.GENERATED
                                + "' end from pg_attribute a"
                                + " join pg_class c on c.oid = a.attrelid where c.relnamespace ="
                                + " 'public'::regnamespace and a.attnum > 0 and not a.attisdropped")) {
            while (row.next()) {
                types.put(row.getString(1), row.getString(2));
            }
        }
        return types;
    }

    long done() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(done), 0) from bench.progress where what = 'matters'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Goes on until there are so many. */
    void fill(long target, Consumer<Long> told) throws SQLException, IOException {
        connection.setAutoCommit(false);
        long done = done();
        while (done < target) {
            long to = Math.min(done + BATCH, target);
            batch(done, to);
            done = to;
            told.accept(done);
        }
        connection.setAutoCommit(true);
    }

    private void batch(long from, long to) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SLOT);
            StringBuilder lines = new StringBuilder();
            for (long n = from + 1; n <= to; n++) {
                lines.append(slots.line(n, n <= texts)).append('\n');
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_slot from stdin", new StringReader(lines.toString()));
            statement.execute("analyze bench_slot");
            statement.execute(BARE);
            for (String kind : kinds(statement)) {
                for (String sql : cases.get(kind).statements(types, to <= texts)) {
                    statement.execute(sql);
                }
                link(statement, kind);
            }
            statement.execute("insert into bench.progress values ('matters', " + to + ") on conflict (what)"
                    + " do update set done = excluded.done");
        }
        connection.commit();
    }

    private static List<String> kinds(Statement statement) throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select distinct kind from bench_slot order by 1")) {
            while (row.next()) {
                kinds.add(row.getString(1));
            }
        }
        return kinds;
    }

    /** Every entry hashed with the link before it, by the function that the product uses. */
    private void link(Statement statement, String kind) throws SQLException {
        int events = cases.get(kind).events();
        String of = " from event e join bench_slot s on e.matter_id = (s.ids || '" + CaseFile.MATTER
                + "')::uuid and s.kind = '" + kind + "'";
        for (int seq = 1; seq <= events; seq++) {
            statement.execute("insert into event_link (matter_id, seq, link) select e.matter_id, e.seq,"
                    + " event_link_of(coalesce(l.link, ''::bytea), e)" + of
                    + " left join event_link l on l.matter_id = e.matter_id and l.seq = e.seq - 1 where e.seq = "
                    + seq);
        }
        statement.execute("insert into chain_head (matter_id, seq, link) select l.matter_id, l.seq, l.link"
                + " from event_link l join bench_slot s on l.matter_id = (s.ids || '" + CaseFile.MATTER
                + "')::uuid and s.kind = '"
                + kind + "' where l.seq = " + events);
    }

    /** The id of the matter of that number. */
    static UUID matter(long n) {
        return Slots.id(n, CaseFile.MATTER);
    }

    /**
     * The day's job has looked at every clock. Otherwise it would warn of a hundred thousand limits in a row beside the
     * pages that are measured, which is no day of any province.
     */
    static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("update clock set look_again_on = greatest(due_on, current_date + 60)"
                    + " where state = 'RUNNING' and look_again_on < current_date + 60");
        }
    }

    /** Gives some cases more entries, each like their last one. */
    static void lengthen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement add = connection.prepareStatement(
                        """
                        with e as (insert into event select gen_random_uuid(), matter_id, seq + 1, happened_at,
                            happened_on, kind, audience, office_id, body_id, body_name, actor_id, actor_name, args, salt
                          from event where matter_id = ? and seq = ? returning *),
                        l as (insert into event_link (matter_id, seq, link)
                          select e.matter_id, e.seq, event_link_of(o.link, e::event) from e join event_link o
                            on o.matter_id = e.matter_id and o.seq = e.seq - 1 returning *)
                        update chain_head c set seq = l.seq, link = l.link from l where c.matter_id = l.matter_id""")) {
            for (int n = 1; n <= LONG_ONES; n++) {
                int seq;
                try (ResultSet row =
                        statement.executeQuery("select seq from chain_head where matter_id = '" + matter(n) + "'")) {
                    seq = row.next() ? row.getInt(1) : LONG;
                }
                for (; seq < LONG; seq++) {
                    add.setObject(1, matter(n));
                    add.setInt(2, seq);
                    add.executeUpdate();
                }
            }
        }
    }
}
