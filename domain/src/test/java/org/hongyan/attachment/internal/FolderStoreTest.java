package org.hongyan.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongyan.privacy.KeyRing;
import org.hongyan.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final UUID OFFICE = UUID.randomUUID();

    @TempDir
    Path folder;

    private final KeyRing ring = KeyRing.generate();
    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(ring, TestClock.at(NOW), folder);
    }

    @Test
    @DisplayName("R3 a content is kept once per office, encrypted, under a name no other office shares")
    void kept_once_encrypted() throws IOException {
        String here = store.keep(OFFICE, plain("青苗补偿"));
        assertThat(store.keep(OFFICE, plain("青苗补偿"))).isEqualTo(here);
        assertThat(store.keep(UUID.randomUUID(), plain("青苗补偿"))).isNotEqualTo(here);
        assertThat(store.keep(OFFICE, plain("青苗补偿款"))).isNotEqualTo(here);
        assertThat(files()).hasSize(3);
        assertThat(read(OFFICE, here)).isEqualTo("青苗补偿");
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("青苗");
        }
    }

    @Test
    @DisplayName("R3 a file changed on disk, or moved to another office, does not open")
    void tampering_is_noticed() throws IOException {
        String address = store.keep(OFFICE, plain("一"));
        UUID other = UUID.randomUUID();
        Path file = files().get(0);
        Path moved = folder.resolve(other.toString())
                .resolve(address.substring(0, 2))
                .resolve(address);
        Files.createDirectories(moved.getParent());
        Files.copy(file, moved);
        assertThatThrownBy(() -> read(other, address)).isInstanceOf(IOException.class);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(OFFICE, address)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open(OFFICE, "../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R4 only files older than 24 hours that no row names are collected, and leftovers of crashes")
    void the_collector_spares_the_young_and_the_used() throws IOException {
        String used = store.keep(OFFICE, plain("有"));
        String unused = store.keep(OFFICE, plain("无"));
        String young = store.keep(OFFICE, plain("新"));
        Path left = store.incoming();
        for (Path file : files()) {
            if (!file.endsWith(young)) {
                Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(2))));
            }
        }
        int deleted = store.collect(NOW.minus(Duration.ofHours(24)), (office, address) -> address.equals(used));

        assertThat(deleted).isEqualTo(2);
        assertThat(left).doesNotExist();
        assertThat(read(OFFICE, used)).isEqualTo("有");
        assertThat(read(OFFICE, young)).isEqualTo("新");
        assertThatThrownBy(() -> read(OFFICE, unused)).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("R4 keeping an old content again while the collector runs never loses it")
    void keeping_and_collecting_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 40; round++) {
                String address = store.keep(OFFICE, plain("旧" + round));
                Path file = folder.resolve(OFFICE.toString())
                        .resolve(address.substring(0, 2))
                        .resolve(address);
                Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(2))));
                Path again = plain("旧" + round);
                Callable<Object> keep = () -> store.keep(OFFICE, again);
                Callable<Object> collect = () -> store.collect(NOW.minus(Duration.ofHours(24)), (office, key) -> false);
                List<Future<Object>> both = threads.invokeAll(List.of(collect, keep));
                for (Future<Object> done : both) {
                    done.get();
                }
                assertThat(read(OFFICE, address)).isEqualTo("旧" + round);
                Files.delete(file);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_same_content_kept_by_many_at_once_is_one_whole_file() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        String content = "长".repeat(500_000);
        try {
            List<Path> sources =
                    IntStream.range(0, 8).mapToObj(i -> plain(content)).toList();
            List<Callable<String>> tasks = sources.stream()
                    .map(source -> (Callable<String>) () -> store.keep(OFFICE, source))
                    .toList();
            for (Future<String> address : threads.invokeAll(tasks)) {
                assertThat(read(OFFICE, address.get())).isEqualTo(content);
            }
            assertThat(files()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private Path plain(String text) {
        try {
            Path outside = Files.createTempFile(Files.createDirectories(folder.resolveSibling("sources")), "s", "");
            return Files.writeString(outside, text);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String read(UUID office, String address) throws IOException {
        try (InputStream in = store.open(office, address)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
