package org.hongyan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Verifies every timeline of a deployment from the command line, with the rights of the jobs: what is broken where, and
 * whether the seals agree with the book kept outside of the database (ADR 0009).
 */
public final class VerifyTimelines {

    private static final int PAGE = 500;
    private static final String SWEEP =
            "select matter_id, number, office_name, entries, faults" + " from timeline_sweep(cast(? as uuid), '', ?)";

    private final DataSource jobs;
    private final String book;
    private final Progress progress;

    /**
     * @param book file with the book of seals; null leaves it out, which is said
     */
    public VerifyTimelines(DataSource jobs, String book, Progress progress) {
        this.jobs = jobs;
        this.book = book;
        this.progress = progress;
    }

    /** Prints each one that does not hold, and ends with {@link LaunchException} if there is any. */
    public void run() {
        int matters = 0;
        int broken = 0;
        try (Connection connection = jobs.getConnection()) {
            String after = null;
            int found;
            do {
                found = 0;
                try (PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
                    sweep.setString(1, after);
                    sweep.setInt(2, PAGE);
                    try (ResultSet rows = sweep.executeQuery()) {
                        while (rows.next()) {
                            found++;
                            after = rows.getString("matter_id");
                            if (rows.getString("faults") != null) {
                                broken++;
                                progress.plain(rows.getString("number") + " (" + rows.getString("office_name") + "): "
                                        + rows.getString("faults"));
                            }
                        }
                    }
                }
                matters += found;
            } while (found == PAGE);
            broken += seals(connection);
        } catch (SQLException failed) {
            throw new LaunchException("The database cannot be asked: " + failed.getMessage(), failed);
        }
        progress.plain(matters + " timelines verified.");
        if (broken > 0) {
            throw new LaunchException(broken + " timelines or seals do not hold.");
        }
    }

    private int seals(Connection connection) throws SQLException {
        boolean missing = book != null && !book.isBlank() && !Files.exists(Path.of(book));
        Map<Long, String> written = missing ? new HashMap<>() : lines();
        int wrong = 0;
        int sealed = 0;
        try (PreparedStatement seals = connection.prepareStatement(
                        "select no, encode(digest, 'hex') as digest, holds from timeline_seals(0)");
                ResultSet rows = seals.executeQuery()) {
            while (rows.next()) {
                sealed++;
                String expected = written.remove(rows.getLong("no"));
                boolean same = expected == null || expected.equals(rows.getString("digest"));
                if (!same || !rows.getBoolean("holds")) {
                    wrong++;
                    progress.plain("Seal " + rows.getLong("no") + " does not hold.");
                }
            }
        }
        if (missing && sealed > 0) {
            wrong++;
            progress.plain("The book of seals " + book + " is gone, though " + sealed + " seals were written into it.");
        }
        for (Long gone : written.keySet()) {
            wrong++;
            progress.plain("Seal " + gone + " stands in the book and is gone from the database.");
        }
        return wrong;
    }

    private Map<Long, String> lines() {
        Map<Long, String> lines = new HashMap<>();
        if (book == null || book.isBlank()) {
            progress.plain("HONGYAN_SEALS is not set: the seals are not compared with the book.");
            return lines;
        }
        try {
            for (String line : Files.readAllLines(Path.of(book), StandardCharsets.UTF_8)) {
                String[] parts = line.split(" ", 3);
                lines.put(Long.valueOf(parts[0]), parts[2]);
            }
            return lines;
        } catch (IOException | RuntimeException unreadable) {
            throw new LaunchException("The book of seals " + book + " cannot be read.", unreadable);
        }
    }
}
