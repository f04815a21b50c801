package org.hongyan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the words of a scanned letter where Tesseract with its Chinese data is installed: the program that
 * {@code HONGYAN_TESSERACT} names, else the one on the path. What it reads is a proposal for a clerk and never kept here. The
 * picture goes to the program by its input and the words come by its output, so that nothing of them is written to a disk.
 */
@ApplicationScoped
public class ScanReader {

    /** Largest picture, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int MOST_CHARACTERS = 20_000;
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}，。；：、！？（）《》“”])[ \\t]+(?=[\\p{IsHan}，。；：、！？（）《》“”])");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n+");
    private static final byte[][] PICTURES = {
        {(byte) 0x89, 'P', 'N', 'G'}, {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, {'I', 'I', 42, 0}, {'M', 'M', 0, 42}
    };

    private final String program;
    private final Duration patience;

    public ScanReader() {
        this(System.getProperty("hongyan.tesseract", System.getenv("HONGYAN_TESSERACT")), System.getenv("PATH"));
    }

    ScanReader(String named, String path) {
        this(named, path, Duration.ofMinutes(1));
    }

    ScanReader(String named, String path, Duration patience) {
        this.program = named != null && !named.isBlank() ? executable(Path.of(named.strip())) : onThe(path);
        this.patience = patience;
    }

    private static String onThe(String path) {
        return path == null
                ? ""
                : Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> executable(Path.of(folder, "tesseract")))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static String executable(Path file) {
        return Files.isExecutable(file) && Files.isRegularFile(file) ? file.toString() : "";
    }

    /** True where there is a program that reads. */
    public boolean present() {
        return !program.isEmpty();
    }

    /**
     * The words of a picture, lines as they stand; nothing where there is no program, the content is no picture of a kind it
     * reads, it found no words or it took longer than a minute.
     */
    public Optional<String> read(byte[] picture) {
        if (!present() || picture.length > MOST_BYTES || !isPicture(picture)) {
            return Optional.empty();
        }
        Process reading = null;
        try {
            ProcessBuilder order = new ProcessBuilder(program, "stdin", "stdout", "-l", "chi_sim", "--psm", "6");
            order.environment().put("OMP_THREAD_LIMIT", "1");
            order.redirectError(ProcessBuilder.Redirect.DISCARD);
            reading = order.start();
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(reading::destroyForcibly);
            try (OutputStream input = reading.getOutputStream()) {
                input.write(picture);
            }
            String text = new String(reading.getInputStream().readNBytes(4 * MOST_CHARACTERS), StandardCharsets.UTF_8);
            return reading.waitFor() == 0
                    ? Optional.of(tidy(text)).filter(words -> !words.isEmpty())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (reading != null) {
                reading.destroyForcibly();
            }
        }
    }

    private static boolean isPicture(byte[] content) {
        return Stream.of(PICTURES).anyMatch(start -> {
            for (int i = 0; i < start.length; i++) {
                if (content.length <= i || content[i] != start[i]) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Without the spaces the program puts between characters and without empty lines. */
    private static String tidy(String text) {
        String tidy = EMPTY_LINES
                .matcher(BETWEEN_HAN.matcher(text.replace("\f", "")).replaceAll(""))
                .replaceAll("\n")
                .strip();
        return tidy.length() > MOST_CHARACTERS ? tidy.substring(0, MOST_CHARACTERS) : tidy;
    }
}
