package org.hongyan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("封存册：只看末行就知道记到哪一号，坏行要说出来")
class SealBookTest {

    private static final String PLACE = "hongyan.seals";

    @TempDir
    private Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void open() {
        file = folder.resolve("timeline-seals");
        before = System.getProperty(PLACE);
        System.setProperty(PLACE, file.toString());
    }

    @AfterEach
    void close() {
        if (before == null) {
            System.clearProperty(PLACE);
        } else {
            System.setProperty(PLACE, before);
        }
    }

    private static String line(int no) {
        return no + " 2026-11-22T00:00:00Z " + "0f".repeat(32) + "\n";
    }

    @Test
    void the_last_number_is_that_of_the_last_line() throws IOException {
        SealBook book = new SealBook();
        assertThat(book.last()).isZero();
        Files.writeString(file, "");
        assertThat(book.last()).isZero();
        Files.writeString(file, line(1));
        assertThat(book.last()).isEqualTo(1);
        Files.writeString(
                file,
                IntStream.rangeClosed(1, 1200).mapToObj(SealBookTest::line).reduce("", String::concat));
        assertThat(book.last()).isEqualTo(1200);
        assertThat(book.lines()).hasSize(1200);
    }

    @Test
    void a_damaged_end_is_told() throws IOException {
        Files.writeString(file, line(1) + "2 2026-11-22T00:00:00Z 0f");
        SealBook book = new SealBook();
        assertThatThrownBy(book::last).isInstanceOf(IllegalStateException.class);
    }
}
