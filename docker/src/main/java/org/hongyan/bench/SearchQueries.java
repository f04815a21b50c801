package org.hongyan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hongyan.search.SearchWords;

/** Words of two to eight characters, looked for as the product does: the newest twenty, row security on. */
final class SearchQueries {

    private static final String FIND = "select h.matter_id, h.received_on, h.words from search_hits(?, ?, null, null,"
            + " null, null, date '1900-01-01', date '9999-12-31', null, null, 21) h"
            + " join desk_item d on d.body_id = hy_body() and d.matter_id = h.matter_id"
            + " order by h.received_on desc, h.matter_id desc";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int OF_EACH = 6;
    private static final int ROUNDS = 6;

    private SearchQueries() {}

    /** Sorted times of every word, in nanoseconds, at the desk that the connection was told of; the first round is not kept. */
    static long[] times(Connection connection) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        int found = 0;
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String word : words()) {
                    SearchWords asked = SearchWords.of(word);
                    statement.setString(1, String.join(",", asked.grams()));
                    statement.setString(2, String.join("\n", asked.terms()));
                    long begin = System.nanoTime();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found++;
                        }
                    }
                    if (round > 0) {
                        nanos.add(System.nanoTime() - begin);
                    }
                }
            }
        }
        if (found == 0) {
            throw new Fatal("nothing is found at a desk where every word stands in some case");
        }
        return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Pieces of the generated sentences, frequent and less so. */
    private static List<String> words() {
        SplittableRandom random = new SplittableRandom(20261123);
        List<String> pieces = Arrays.stream(String.join("，", Slots.WORDS).split("[，。、]"))
                .filter(piece -> piece.length() >= LONGEST)
                .toList();
        List<String> words = new ArrayList<>();
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int i = 0; i < OF_EACH; i++) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                int at = random.nextInt(piece.length() - length + 1);
                words.add(piece.substring(at, at + length));
            }
        }
        return words;
    }
}
