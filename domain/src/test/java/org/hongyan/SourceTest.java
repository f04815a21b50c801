package org.hongyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.testing.SourceTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a look at the sources of all modules must not find. */
class SourceTest {

    private static final List<String> MODULES = List.of("domain", "tenant-config", "portal-web", "admin-web", "docker");
    private static final int LONGEST_JAVA = 300;
    private static final int LONGEST_PAGE = 150;
    private static final Pattern LEFTOVER =
            Pattern.compile("TO" + "DO|FIX" + "ME|XX" + "X\\b|@" + "author|@" + "Disabled");

    @Test
    @DisplayName("Java 文件不超过 300 行，页面不超过 150 行")
    void files_are_small() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java", ".xhtml")) {
            int longest = file.toString().endsWith(".java") ? LONGEST_JAVA : LONGEST_PAGE;
            int lines = Files.readAllLines(file).size();
            if (lines > longest) {
                wrong.add(file + " has " + lines + " lines");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_left_for_later_and_nobody_signs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java", ".xhtml", ".sql", ".properties", ".css", ".js")) {
            try {
                if (LEFTOVER.matcher(Files.readString(file)).find()) {
                    wrong.add(file.toString());
                }
            } catch (MalformedInputException notUtf8) {
                wrong.add(file + " is not UTF-8");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Surefire reports no test made at run time that names a file as its source: it could fail unseen. */
    @Test
    void no_test_made_at_run_time_hides_behind_an_address() throws IOException {
        Pattern hidden = Pattern.compile("dynamic(Test|Container)\\([^;]*?(toUri|URI\\.create)");
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java")) {
            if (hidden.matcher(Files.readString(file)).find()) {
                wrong.add(file.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_migration_says_why_in_its_first_line() throws IOException {
        List<Path> migrations =
                SourceTree.files(SourceTree.module("domain").resolve("src/main/resources/db/migration"), ".sql");
        assertThat(migrations).isNotEmpty();
        for (Path migration : migrations) {
            assertThat(migration.getFileName().toString()).matches("V\\d{12}__[a-z]+_[a-z0-9_]+\\.sql");
            assertThat(Files.readAllLines(migration).get(0))
                    .as(migration.toString())
                    .startsWith("--");
        }
    }

    private static List<Path> sources(String... endings) {
        return MODULES.stream()
                .flatMap(module -> SourceTree.files(SourceTree.module(module).resolve("src"), endings).stream())
                .toList();
    }
}
