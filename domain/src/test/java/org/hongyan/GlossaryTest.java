package org.hongyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.testing.CapabilityMap;
import org.hongyan.testing.HouseRules;
import org.hongyan.testing.SourceTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every word in the name of a public type is a term of {@code docs/glossary.tsv} or a technical word. */
class GlossaryTest {

    /** Words of the craft. Short on purpose: a word of the trade belongs into the glossary, with its Chinese. */
    private static final Set<String> TECHNICAL = Set.of(
            "access",
            "blind",
            "book",
            "cannot",
            "case",
            "change",
            "check",
            "choice",
            "close",
            "code",
            "command",
            "content",
            "arrived",
            "door",
            "folder",
            "place",
            "probe",
            "probed",
            "read",
            "shown",
            "converter",
            "count",
            "current",
            "cursor",
            "date",
            "day",
            "detail",
            "end",
            "enter",
            "entry",
            "error",
            "event",
            "exception",
            "fail",
            "field",
            "file",
            "flight",
            "forget",
            "form",
            "governed",
            "grade",
            "group",
            "hash",
            "id",
            "ids",
            "index",
            "input",
            "invalid",
            "item",
            "job",
            "keep",
            "kept",
            "key",
            "keyed",
            "kind",
            "lane",
            "line",
            "list",
            "mark",
            "means",
            "media",
            "offer",
            "open",
            "order",
            "outbox",
            "outlook",
            "page",
            "part",
            "pdf",
            "permitted",
            "pinyin",
            "plain",
            "policy",
            "possible",
            "print",
            "printed",
            "purpose",
            "query",
            "reader",
            "reason",
            "receive",
            "renderer",
            "replay",
            "request",
            "require",
            "reused",
            "ring",
            "row",
            "run",
            "safe",
            "sealer",
            "sending",
            "servable",
            "set",
            "setting",
            "shelf",
            "slot",
            "small",
            "source",
            "start",
            "step",
            "store",
            "system",
            "text",
            "tidy",
            "time",
            "timer",
            "unfinished",
            "use",
            "variant",
            "version",
            "view",
            "wording",
            "worker");

    /** Grammar: a refusal is named for the fact and reads like a sentence. */
    private static final Set<String> GRAMMAR = Set.of(
            "about",
            "after",
            "all",
            "already",
            "and",
            "another",
            "are",
            "at",
            "be",
            "been",
            "before",
            "below",
            "by",
            "first",
            "for",
            "found",
            "from",
            "has",
            "heard",
            "here",
            "in",
            "is",
            "late",
            "many",
            "meanwhile",
            "missing",
            "more",
            "moved",
            "must",
            "new",
            "next",
            "no",
            "not",
            "nothing",
            "now",
            "of",
            "on",
            "once",
            "one",
            "only",
            "other",
            "out",
            "own",
            "second",
            "sent",
            "stays",
            "still",
            "taken",
            "than",
            "the",
            "there",
            "to",
            "too",
            "tries",
            "under",
            "unknown",
            "up",
            "upheld",
            "was",
            "with",
            "without",
            "wrong",
            "yet",
            "your");

    private final List<String[]> terms = terms();

    @Test
    @DisplayName("公开类型名中的每个词都在术语表中")
    void every_word_of_a_public_type_is_in_the_glossary() {
        Set<String> known = new TreeSet<>(TECHNICAL);
        known.addAll(GRAMMAR);
        terms.forEach(term -> known.addAll(words(term[1])));
        Set<String> unknown = new TreeSet<>();
        publicTypes().forEach(type -> words(type.getSimpleName()).stream()
                .filter(word -> forms(word).noneMatch(known::contains))
                .forEach(word -> unknown.add(word + " (" + type.getName() + ")")));
        assertThat(unknown).as("words to put into docs/glossary.tsv").isEmpty();
    }

    @Test
    void no_public_type_is_called_by_a_word_the_glossary_forbids() {
        Set<String> said =
                terms.stream().flatMap(term -> words(term[1]).stream()).collect(Collectors.toSet());
        Set<String> forbidden = terms.stream()
                .flatMap(term -> Arrays.stream(term[5].split(",\\s*")))
                .filter(word -> !word.isBlank() && words(word).size() == 1)
                .map(String::toLowerCase)
                .filter(word -> !said.contains(word) && !TECHNICAL.contains(word) && !GRAMMAR.contains(word))
                .collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>();
        publicTypes().forEach(type -> words(type.getSimpleName()).stream()
                .filter(word -> forms(word).anyMatch(forbidden::contains))
                .forEach(word -> wrong.add(word + " in " + type.getName())));
        assertThat(wrong).isEmpty();
        assertThat(forbidden).contains("transfer", "submission", "appeal", "escalate", "forward");
    }

    @Test
    @DisplayName("术语表：一个术语一个词，一个词一个术语")
    void the_glossary_is_complete_and_translates_each_term_once() {
        assertThat(terms).hasSizeGreaterThanOrEqualTo(150);
        assertThat(terms).allSatisfy(term -> {
            assertThat(term).as(term[0]).hasSize(6);
            assertThat(term[1]).as(term[0]).matches("[A-Z][A-Za-z]+");
            assertThat(term[2]).as(term[0]).isIn("noun", "verb", "state", "document");
            assertThat(term[3]).as(term[0]).isNotBlank().endsWith(".");
            assertThat(term[4]).as(term[0]).isNotBlank();
        });
        assertThat(terms).extracting(term -> term[0]).doesNotHaveDuplicates();
        assertThat(terms).extracting(term -> term[1]).doesNotHaveDuplicates();
    }

    private static Stream<JavaClass> publicTypes() {
        return HouseRules.product().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !(type.getPackageName() + ".").contains(".internal."))
                .filter(type ->
                        !type.getSimpleName().isEmpty() && !type.getSimpleName().equals("package-info"))
                .filter(type -> CapabilityMap.domain().stream()
                        .anyMatch(name -> (type.getPackageName() + ".").startsWith("org.hongyan." + name + ".")));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .map(String::toLowerCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The word itself and what it may be a form of: plural, past, -ing. */
    private static Stream<String> forms(String word) {
        Stream.Builder<String> forms = Stream.builder();
        forms.add(word);
        for (String ending :
                List.of("s", "es", "ed", "d", "ing", "er", "r", "ion", "ions", "al", "ment", "ation", "ations")) {
            if (word.endsWith(ending) && word.length() - ending.length() > 2) {
                String stem = word.substring(0, word.length() - ending.length());
                forms.add(stem).add(stem + "e");
                if (stem.endsWith("i")) {
                    forms.add(stem.substring(0, stem.length() - 1) + "y");
                }
            }
        }
        return forms.build();
    }

    private static List<String[]> terms() {
        try {
            return Files.readAllLines(SourceTree.module("domain").resolve("docs/glossary.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
