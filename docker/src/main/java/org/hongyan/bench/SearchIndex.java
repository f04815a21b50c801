package org.hongyan.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hongyan.search.Grams;

/**
 * Puts the cases that have whole texts into the index of the search, by the functions that the product's job calls: the
 * trigger that would have told the job of them is off while cases are written. Goes on where it was interrupted.
 */
final class SearchIndex {

    private static final int BATCH = 1000;
    private static final String PROGRESS = "texts";

    private SearchIndex() {}

    /** Goes on until so many cases can be found. */
    static void fill(Connection connection, long target) throws SQLException {
        connection.setAutoCommit(false);
        long done = done(connection);
        while (done < target) {
            long to = Math.min(done + BATCH, target);
            batch(connection, done, to);
            done = to;
        }
        connection.setAutoCommit(true);
    }

    private static long done(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(done), 0) from bench.progress where what = '" + PROGRESS + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void batch(Connection connection, long from, long to) throws SQLException {
        UUID[] matters = new UUID[(int) (to - from)];
        for (int i = 0; i < matters.length; i++) {
            matters[i] = Filler.matter(from + 1 + i);
        }
        Array ids = connection.createArrayOf("uuid", matters);
        try (PreparedStatement due =
                connection.prepareStatement("insert into search_due (matter_id) select * from unnest(?)")) {
            due.setArray(1, ids);
            due.executeUpdate();
        }
        try (PreparedStatement take = connection.prepareStatement("select * from search_take(?)");
                PreparedStatement put = connection.prepareStatement("select search_put(?, ?, ?, ?, ?, ?, ?)")) {
            take.setInt(1, BATCH);
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    put(put, row);
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into bench.progress values ('" + PROGRESS + "', " + to + ") on conflict (what)"
                    + " do update set done = excluded.done");
        }
        connection.commit();
    }

    private static void put(PreparedStatement put, ResultSet row) throws SQLException {
        String face = Grams.normal(row.getString("face"));
        String words = face + "\n" + Grams.normal(row.getString("said"));
        put.setObject(1, row.getObject("matter_id"));
        put.setObject(2, row.getObject("received_on"));
        put.setString(3, words);
        put.setInt(4, face.codePointCount(0, face.length()));
        put.setString(5, String.join(",", Grams.of(words)));
        put.setString(6, row.getString("readers"));
        put.setString(7, row.getString("others"));
        put.executeQuery().close();
    }
}
