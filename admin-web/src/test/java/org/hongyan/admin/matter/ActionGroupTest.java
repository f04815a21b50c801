package org.hongyan.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which heading an act stands on the case page. */
class ActionGroupTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @ParameterizedTest
    @CsvSource({
        "/procedure/extend, DECIDE",
        "/accusation/seal, DECIDE",
        "/hearing/call, ANSWER",
        "/commitment/promise, ANSWER",
        "/handover/successor, HAND_OVER",
        "/exchange/send, HAND_OVER",
        "/record/note, RECORD",
        "/audit/correct, RECORD",
        "/register/agent, PEOPLE",
        "/fairness/recusal, PEOPLE",
        "/leader/reception, LEAD",
        "/supervision/open, OVERSEE"
    })
    void a_page_stands_where_its_capability_belongs(String page, ActionGroup group) {
        assertThat(ActionGroup.of(page)).isEqualTo(group);
    }

    @Test
    void every_page_that_is_guarded_has_a_heading() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES, 2)) {
            assertThat(files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                            .filter(page -> page.endsWith(".xhtml"))
                            .map(page -> page.replaceFirst("\\.xhtml$", ""))
                            .filter(page -> StepGuard.FOLDERS.stream().anyMatch(page::startsWith)))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(ActionGroup.of(page)).isNotNull());
        }
    }

    @Test
    void a_page_of_no_case_has_none() {
        assertThatThrownBy(() -> ActionGroup.of("/library/entry")).isInstanceOf(IllegalArgumentException.class);
    }
}
