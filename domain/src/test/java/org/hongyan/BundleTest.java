package org.hongyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongyan.testing.Bundle;
import org.hongyan.testing.BundleRules;
import org.hongyan.testing.HouseRules;
import org.hongyan.testing.SourceTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The vocabulary of the domain: every text is there, in every language, and somebody uses it. */
class BundleTest {

    /** Enums of the domain that no page, document or message shows. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "Permission",
            "Measure",
            "Change.Kind",
            "Reading.Scale",
            "Actor.Kind",
            "Caller.Kind",
            "BlindIndexKind",
            "KeyPurpose",
            "ClockMark",
            "ClockVariant",
            "VirusScanner.Verdict",
            "Lane",
            "DocumentKind.Form",
            "DocumentKind.Reader",
            "DocumentState",
            "SamePerson",
            "TemplateValue.Shape");

    /** The rest of such a key stands in the database, with the event. */
    private static final String KEPT_IN_THE_TIMELINE = "event.";

    private final BundleRules rules = new BundleRules(SourceTree.module("domain"));
    private final JavaClasses classes = HouseRules.product();

    @Test
    @DisplayName("词条文件为 UTF-8，无重复键、空文本和单个单引号")
    void files_are_sound() {
        assertThat(rules.faults()).isEmpty();
    }

    @Test
    @DisplayName("英文、繁体词条与简体逐条对应")
    void translations_have_the_keys_and_arguments_of_their_base() {
        assertThat(rules.translations()).isEmpty();
        assertThat(rules.untranslated()).isEmpty();
    }

    @Test
    void every_constant_that_is_shown_has_a_text() {
        assertThat(rules.enums(classes, NEVER_SHOWN)).isEmpty();
    }

    @Test
    @DisplayName("每种“不能办理”都有说明")
    void every_refusal_has_a_text_and_every_text_a_refusal() {
        assertThat(rules.refusals(classes)).isEmpty();
    }

    @Test
    void every_code_of_bad_input_has_a_text() {
        assertThat(rules.inputCodes(sources(List.of("domain")))).isEmpty();
    }

    @Test
    void nobody_forgot_a_text_that_is_no_longer_used() {
        List<String> modules = List.of("domain", "tenant-config", "portal-web", "admin-web");
        assertThat(rules.orphans(sources(modules), classes))
                .filteredOn(message -> !message.startsWith("nobody uses " + KEPT_IN_THE_TIMELINE))
                .isEmpty();
    }

    @Test
    void the_rules_find_what_is_wrong() {
        Bundle base = bundle(
                "", Map.of("refusal.Nothing", "x", "MatterState.GONE.public", "y", "a", "It's {0}", "c", "{to}"));
        Bundle english = bundle("en", Map.of("a", "It is", "b", "", "c", "{too}"));
        BundleRules broken = new BundleRules(List.of(base, english));
        assertThat(broken.faults()).hasSize(2);
        assertThat(broken.translations()).hasSize(5);
        assertThat(broken.untranslated()).containsExactly("x is not there in zh_TW");
        assertThat(broken.enums(classes, NEVER_SHOWN))
                .contains("no constant for MatterState.GONE.public", "no text for MatterState.DRAFT.public");
        assertThat(broken.refusals(classes)).contains("no refusal for refusal.Nothing");
        assertThat(broken.inputCodes(List.of("new FieldError(\"/a/\" + i, \"name.missing\")")))
                .containsExactly("no text for input.name.missing");
        assertThat(broken.orphans(List.of("\"b\""), classes)).containsExactly("nobody uses a", "nobody uses c");
    }

    private static Bundle bundle(String language, Map<String, String> texts) {
        return new Bundle("x", language, Path.of("x_" + language), texts, List.of());
    }

    private static List<String> sources(List<String> modules) {
        return modules.stream()
                .map(SourceTree::module)
                .flatMap(module -> Stream.concat(
                        SourceTree.files(module.resolve("src/main/java"), ".java").stream(),
                        SourceTree.files(module.resolve("src/main"), ".xhtml", ".html").stream()))
                .map(BundleTest::read)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
