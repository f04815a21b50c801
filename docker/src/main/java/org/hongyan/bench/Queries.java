package org.hongyan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.launcher.Stack;
import org.hongyan.matter.DeskGroup;

/** Queries of the lists by themselves, as the role of the desk with row security on. */
final class Queries {

    private static final int ROWS = 21;

    /** As the product asks: every open group along its index, then merged. */
    private static final String LIST = "select d.matter_id, d.number, d.title, d.part, d.state, d.state_group,"
            + " d.place, d.masked_names, d.due_on, (select m.registered_on from matter m where m.id = d.matter_id)"
            + " from (select d.* from unnest(array[" + open() + "]) g (name) cross join lateral (select d.*"
            + " from desk_item d where d.body_id = hy_body() and d.state_group = g.name"
            + " order by d.due_on, d.matter_id limit 21) d order by d.due_on, d.matter_id limit 21) d"
            + " order by d.due_on, d.matter_id";

    private static final int RUNS = 400;
    private static final int WARM = 60;

    private final Stack stack;

    Queries(Stack stack) {
        this.stack = stack;
    }

    /** Who asks: settings as the product makes them. */
    private record Desk(UUID office, UUID body) {}

    void measure(Summary summary, long matters) throws SQLException {
        Desk town = desk(Offices.OWN);
        Desk city = desk("xianning");
        try (Connection connection = stack.database("hongyan_desk").getConnection()) {
            connection.setAutoCommit(false);
            settings(connection, desk("chibi"));
            long[] search = SearchQueries.times(connection);
            summary.queries(matters, "search", "a county", at(search, 50), at(search, 95));
            summary.search(at(search, 95));
            connection.rollback();
        }
        try (Connection connection = stack.database("hongyan_desk").getConnection()) {
            connection.setAutoCommit(false);
            for (int round = 0; round < 2; round++) {
                long[] one = times(connection, town);
                long[] many = times(connection, city);
                summary.queries(matters, "subtree", "one office", at(one, 50), at(one, 95));
                summary.queries(matters, "subtree", "99 offices", at(many, 50), at(many, 95));
                summary.sql(matters, "subtree", at(many, 50) / at(one, 50));
            }
        }
    }

    private static String open() {
        return Stream.of(DeskGroup.values())
                .filter(group -> group != DeskGroup.CLOSED)
                .map(group -> CaseFile.quoted(group.name()))
                .collect(Collectors.joining(", "));
    }

    private long[] times(Connection connection, Desk desk) throws SQLException {
        settings(connection, desk);
        long[] nanos = new long[RUNS];
        try (PreparedStatement statement = connection.prepareStatement(LIST)) {
            for (int i = -WARM; i < RUNS; i++) {
                long begin = System.nanoTime();
                int rows = 0;
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows++;
                    }
                }
                if (rows < ROWS) {
                    throw new Fatal("a list to be measured has only " + rows + " rows");
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - begin;
                }
            }
        }
        connection.rollback();
        Arrays.sort(nanos);
        return nanos;
    }

    private static void settings(Connection connection, Desk desk) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('hongyan.office', ?, true), set_config('hongyan.body', ?, true)")) {
            statement.setString(1, desk.office().toString());
            statement.setString(2, desk.body().toString());
            statement.execute();
        }
    }

    private Desk desk(String code) throws SQLException {
        try (Connection owner = stack.owner().getConnection();
                PreparedStatement statement = owner.prepareStatement("select o.id, u.id from office o"
                        + " join unit u on u.office_id = o.id and u.root where o.code = ?")) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Desk(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            }
        }
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
