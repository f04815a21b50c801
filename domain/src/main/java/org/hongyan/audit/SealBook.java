package org.hongyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The last digests of the sealed timelines in a file outside of the database, one line a batch: number, instant, digest.
 * Whoever may rewrite the database cannot rewrite this. The file is {@code HONGYAN_SEALS}, or {@code timeline-seals} beside
 * the folder for attachments; a copy on another machine makes it stronger.
 */
@ApplicationScoped
public class SealBook {

    private static final String LINE = "\\d+ \\S+ [0-9a-f]{64}";

    /** More bytes than a line has. */
    private static final int LONGEST_LINE = 256;

    /** A line of the book. */
    public record Line(long no, String digest) {}

    /** Every line, the oldest first; a line that is none is an error. */
    public List<Line> lines() {
        Path file = file();
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Line> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.matches(LINE)) {
                    throw new IllegalStateException("The book of seals " + file + " is damaged: " + line);
                }
                String[] parts = line.split(" ", 3);
                lines.add(new Line(Long.parseLong(parts[0]), parts[2]));
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Number of the last line, 0 for an empty book; the lines before it are not read. */
    public long last() {
        Path file = file();
        if (!Files.exists(file)) {
            return 0;
        }
        try (RandomAccessFile book = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LONGEST_LINE, book.length())];
            book.seek(book.length() - end.length);
            book.readFully(end);
            String tail = new String(end, StandardCharsets.UTF_8).strip();
            String line = tail.substring(tail.lastIndexOf('\n') + 1);
            if (!line.isEmpty() && !line.matches(LINE)) {
                throw new IllegalStateException("The book of seals " + file + " is damaged: " + line);
            }
            return line.isEmpty() ? 0 : Long.parseLong(line.substring(0, line.indexOf(' ')));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes batches down behind the last line; batches known already are left out. */
    public void add(List<Timelines.Seal> seals) {
        long last = last();
        StringBuilder more = new StringBuilder();
        seals.stream().filter(seal -> seal.no() > last).forEach(seal -> more.append(seal.no())
                .append(' ')
                .append(seal.sealedAt())
                .append(' ')
                .append(seal.digest())
                .append('\n'));
        if (more.length() == 0) {
            return;
        }
        try {
            Files.writeString(
                    file(), more, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What does not fit between the book and the database: numbers of batches; empty if all is well. */
    public List<Long> differences(List<Timelines.Seal> seals) {
        List<Long> wrong = new ArrayList<>();
        seals.stream().filter(seal -> !seal.holds()).map(Timelines.Seal::no).forEach(wrong::add);
        for (Line line : lines()) {
            boolean there = seals.stream()
                    .anyMatch(seal -> seal.no() == line.no() && seal.digest().equals(line.digest()));
            if (!there && !wrong.contains(line.no())) {
                wrong.add(line.no());
            }
        }
        return wrong.stream().sorted().toList();
    }

    private static Path file() {
        String named = System.getProperty("hongyan.seals", System.getenv("HONGYAN_SEALS"));
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String files = System.getProperty("hongyan.files", System.getenv("HONGYAN_FILES"));
        if (files == null || files.isBlank()) {
            throw new IllegalStateException("Neither HONGYAN_SEALS nor HONGYAN_FILES is set.");
        }
        return Path.of(files).toAbsolutePath().resolveSibling("timeline-seals");
    }
}
