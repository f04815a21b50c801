package org.hongyan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

    @TempDir
    private Path folder;

    @Test
    void an_interrupted_filling_leaves_nothing_under_its_name() {
        Path tree = folder.resolve("tree");
        assertThatThrownBy(() -> Trees.make(tree, into -> {
                    Files.writeString(into.resolve("half"), "");
                    throw new IOException("power cut");
                }))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("power cut");
        assertThat(tree).doesNotExist();
    }

    @Test
    void a_filled_tree_is_not_filled_again() throws IOException {
        Path tree = folder.resolve("tree");
        Trees.make(tree, into -> Files.writeString(into.resolve("file"), "first"));
        Trees.make(tree, into -> Files.writeString(into.resolve("file"), "second"));
        assertThat(Files.readString(tree.resolve("file"))).isEqualTo("first");
    }

    @Test
    void a_zip_loses_its_first_folder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Trees.unzip(zip("keycloak-1/bin/kc.sh"), target);
        assertThat(target.resolve("bin/kc.sh")).hasContent("content");
    }

    @Test
    void a_zip_writes_nothing_outside_its_target() throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Path zip = zip("keycloak-1/../../outside");
        assertThatThrownBy(() -> Trees.unzip(zip, target)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void the_mark_changes_with_content_name_and_words() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Path file = Files.writeString(tree.resolve("a"), "1");
        String mark = Trees.mark(List.of(tree), "word");
        assertThat(Trees.mark(List.of(tree), "word")).isEqualTo(mark);
        assertThat(Trees.mark(List.of(tree), "other")).isNotEqualTo(mark);
        Files.writeString(file, "2");
        assertThat(Trees.mark(List.of(tree), "word")).isNotEqualTo(mark);
    }

    @Test
    void a_link_survives_the_removal_of_its_source() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/inner"));
        Files.writeString(source.resolve("file"), "content");
        Trees.link(folder.resolve("source"), folder.resolve("copy"));
        Trees.delete(folder.resolve("source"));
        assertThat(folder.resolve("copy/inner/file")).hasContent("content");
    }

    private Path zip(String entry) throws IOException {
        Path file = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
