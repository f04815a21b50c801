package org.hongyan.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hongyan.testing.Bundle;
import org.hongyan.testing.BundleRules;
import org.hongyan.testing.SourceTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Rules for every page of the portal and every text on it. */
class PublicPagesTest {

    private static final Pattern KEY = Pattern.compile("text\\['([A-Za-z0-9_.]+)'\\]");
    private static final Pattern BEAN = Pattern.compile("#\\{(?:not |empty |not empty )?([a-z][A-Za-z]*Page)\\b");
    private static final Pattern NAMED = Pattern.compile("@Named\\(\"([A-Za-z]+)\"\\)");
    private static final int LONGEST = 150;

    private final Path module = SourceTree.module("portal-web");
    private final Map<Path, String> pages = pages();

    private Map<Path, String> pages() {
        Map<Path, String> all = new TreeMap<>();
        Path tags = SourceTree.module("tenant-config").resolve("src/main/resources/META-INF/hy");
        Stream.of(module.resolve("src/main/webapp"), tags)
                .flatMap(folder -> SourceTree.files(folder, ".xhtml").stream())
                .forEach(file -> all.put(file, read(file)));
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> filesWith(String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return pages.entrySet().stream()
                .filter(page -> sought.matcher(page.getValue()).find())
                .map(page -> page.getKey().getFileName().toString())
                .toList();
    }

    @Test
    @DisplayName("词条文件为 UTF-8，无重复键、空文本和单个单引号；英文、繁体与简体逐条对应")
    void texts_are_sound_and_translated() {
        List<Bundle> own = Bundle.of(module).stream()
                .filter(bundle -> !bundle.name().equals("rest"))
                .toList();
        BundleRules rules = new BundleRules(own);
        assertThat(rules.faults()).isEmpty();
        assertThat(rules.translations()).isEmpty();
        assertThat(rules.untranslated()).isEmpty();
    }

    @Test
    void every_page_is_well_formed() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            String markup = page.getValue().replaceFirst("<!DOCTYPE[^>]*>", "");
            assertThatCode(() -> builder.parse(new InputSource(new StringReader(markup))))
                    .as(page.getKey().toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void every_text_named_on_a_page_exists() {
        Set<String> known = Bundle.of(module).stream()
                .filter(Bundle::isBase)
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (String page : pages.values()) {
            Matcher keys = KEY.matcher(page);
            while (keys.find()) {
                if (!known.contains(keys.group(1))) {
                    unknown.add(keys.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_bean_named_on_a_page_exists() {
        Set<String> known = SourceTree.files(module.resolve("src/main/java"), ".java").stream()
                .flatMap(file -> NAMED.matcher(read(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(known).as(Named.class.getSimpleName()).contains("submitPage", "form", "layout");
        Set<String> unknown = new TreeSet<>();
        for (String page : pages.values()) {
            BEAN.matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !known.contains(name))
                    .forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("页面里没有写死的文字")
    void no_text_is_written_into_a_page() {
        List<String> wrong = new ArrayList<>();
        pages.forEach((file, page) -> {
            if (Pattern.compile("\\p{IsHan}")
                    .matcher(page.replaceAll("<!--[\\s\\S]*?-->", ""))
                    .find()) {
                wrong.add(file.getFileName().toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("严格的内容安全策略：没有行内脚本、行内样式和带行内脚本的组件")
    void nothing_needs_a_looser_content_security_policy() {
        assertThat(filesWith("<(f:ajax|f:param|h:commandLink|h:link|h:selectManyCheckbox)\\b"))
                .isEmpty();
        assertThat(filesWith("\\sstyle=")).isEmpty();
        assertThat(filesWith("\\son[a-z]+=")).isEmpty();
        assertThat(filesWith("<script(?![^>]*\\ssrc=)")).isEmpty();
        assertThat(filesWith("<h:selectOneRadio(?![^>]*\\sgroup=)")).isEmpty();
    }

    @Test
    void every_page_is_stateless_and_short() {
        assertThat(read(module.resolve("src/main/webapp/WEB-INF/templates/page.xhtml")))
                .contains("transient=\"true\"");
        List<String> apart = SourceTree.files(module.resolve("src/main/webapp"), ".xhtml").stream()
                .filter(file -> file.getParent().endsWith("webapp"))
                .filter(file -> !read(file).contains("template=\"/WEB-INF/templates/page.xhtml\""))
                .map(Path::toString)
                .toList();
        assertThat(apart).isEmpty();
        pages.forEach((file, page) ->
                assertThat(page.lines().count()).as(file.toString()).isLessThan(LONGEST));
    }
}
