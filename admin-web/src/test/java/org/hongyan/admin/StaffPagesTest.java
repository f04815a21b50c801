package org.hongyan.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hongyan.testing.Bundle;
import org.hongyan.testing.BundleRules;
import org.hongyan.testing.HouseRules;
import org.hongyan.testing.SourceTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Rules for every page of the staff and every text on it. */
class StaffPagesTest {

    private static final Pattern KEY = Pattern.compile("(?:text\\[|ad:text[123]\\()'([A-Za-z0-9_.]+)'[\\],]");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z][A-Za-z]*Page)\\b(?=[.}])");
    private static final Pattern NAMED = Pattern.compile("@Named\\s[\\s\\S]*?public class ([A-Za-z]+)");
    /** A property that is called as a word of the expression language, or a variable as one of its own objects. */
    private static final Pattern WORD_OF_THE_LANGUAGE = Pattern.compile(
            "(?:Page|page|item\\(\\)|row)\\.(?:empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof|true|false|null)\\b(?=[\\s.}?)])"
                    + "|var=\"(?:view|param|request|session|cookie|header|flow|flash|cc|component|initParam)\"");

    private static final int LONGEST = 150;
    private static final Set<String> CONTAINERS = Set.of("h:form", "ui:repeat", "h:dataTable");

    /** Pages of the frame have no bean; their texts stand with those of the frame. */
    private static final Set<String> OF_THE_FRAME = Set.of("index", "goodbye", "nodesk", "signedin");

    private final Path module = SourceTree.module("admin-web");
    private final Path root = module.resolve("src/main/webapp");
    private final Map<Path, String> files = read(SourceTree.files(root, ".xhtml"));

    private static Map<Path, String> read(List<Path> paths) {
        Map<Path, String> all = new TreeMap<>();
        paths.forEach(file -> all.put(file, read(file)));
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pages that have an address, by it: {@code handover/assign}. */
    private Map<String, String> pages() {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().startsWith(root.resolve("WEB-INF")))
                .collect(Collectors.toMap(
                        file -> root.relativize(file.getKey()).toString().replace(".xhtml", ""), Map.Entry::getValue));
    }

    private Set<String> texts() {
        return Stream.of("domain", "tenant-config", "admin-web")
                .flatMap(name -> Bundle.of(SourceTree.module(name)).stream())
                .filter(Bundle::isBase)
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Names of the beans that pages may use, as CDI makes them from the names of their classes. */
    private Set<String> beans() {
        return SourceTree.files(module.resolve("src/main/java"), ".java").stream()
                .flatMap(file -> NAMED.matcher(read(file)).results())
                .map(found -> found.group(1).substring(0, 1).toLowerCase()
                        + found.group(1).substring(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern sought, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = sought.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    /** The name of the bean that a page of this address has: {@code handoverAssignPage}. */
    private static String beanOf(String address) {
        String words = Arrays.stream(address.split("/"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase() + words.substring(1) + "Page";
    }

    private static List<String> without(Set<String> all, Set<String> known) {
        return all.stream().filter(one -> !known.contains(one)).toList();
    }

    @Test
    @DisplayName("nothing on a page is called as a word of the expression language: such a page does not open")
    void no_name_is_a_word_of_the_language() {
        files.forEach(
                (file, text) -> assertThat(WORD_OF_THE_LANGUAGE.matcher(text).results())
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    @DisplayName("词条文件为 UTF-8，无重复键、空文本和单个单引号；英文、繁体与简体逐条对应")
    void texts_are_sound_and_translated() {
        BundleRules rules = new BundleRules(module);
        assertThat(rules.faults()).isEmpty();
        assertThat(rules.translations()).isEmpty();
        assertThat(rules.untranslated()).isEmpty();
    }

    @Test
    void the_classes_keep_the_rules_of_the_house() {
        new HouseRules(HouseRules.ROOT).check(HouseRules.product());
    }

    @Test
    void every_text_named_on_a_page_exists() {
        Set<String> known = texts();
        files.forEach((file, page) ->
                assertThat(without(found(KEY, page), known)).as(file.toString()).isEmpty());
    }

    @Test
    void every_bean_named_on_a_page_exists() {
        Set<String> known = beans();
        assertThat(known).contains("workPage", "casePage", "registerLetterPage", "deskPage");
        files.forEach((file, page) -> assertThat(without(found(BEAN, page), known))
                .as(file.toString())
                .isEmpty());
    }

    @Test
    @DisplayName("页面地址、页面类、词条前缀用同一个词")
    void a_page_its_bean_and_its_texts_have_one_name() {
        Set<String> known = texts();
        pages().forEach((address, page) -> {
            boolean frame = OF_THE_FRAME.contains(address);
            Set<String> beans = found(BEAN, page);
            if (!frame) {
                assertThat(beans).as(address).contains(beanOf(address));
            }
            String prefix = (frame ? "layout." : "") + address.replace('/', '.') + ".";
            if (!address.equals("index")) {
                assertThat(known.stream().filter(key -> key.startsWith(prefix)))
                        .as(prefix)
                        .isNotEmpty();
            }
        });
    }

    @Test
    @DisplayName("页面里没有写死的文字")
    void no_text_is_written_into_a_page() {
        files.forEach((file, page) -> {
            String shown = page.replaceAll("<!--[\\s\\S]*?-->", "").replaceAll("#\\{[^}]*}", "");
            assertThat(Pattern.compile("\\p{IsHan}").matcher(shown).find())
                    .as(file.toString())
                    .isFalse();
            // what stands between tags may be a sign or the name of a key, never a word
            assertThat(found(Pattern.compile(">[^<>\\w]*([A-Za-z]{2,})[^<>]*<(?!/kbd)"), shown))
                    .as(file.toString())
                    .isEmpty();
        });
    }

    @Test
    void every_page_is_short() {
        files.forEach((file, page) ->
                assertThat(page.lines().count()).as(file.toString()).isLessThan(LONGEST));
    }

    @Test
    @DisplayName("没有行内脚本：页面的内容安全策略不放行")
    void no_page_brings_a_script_of_its_own() {
        files.forEach((file, page) -> {
            assertThat(Pattern.compile("\\son[a-z]+=\"").matcher(page).find())
                    .as(file.toString())
                    .isFalse();
            assertThat(page).as(file.toString()).doesNotContain("<script");
            // its answers are run by eval, which the policy refuses: handlers of what was shown anew would be lost
            assertThat(page).as(file.toString()).doesNotContain("<f:ajax");
        });
    }

    /** Faces refuses a view in which two components of one container have the same id, even if only one is shown. */
    @Test
    void no_two_components_of_one_container_share_an_id() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Set<String> twice = new TreeSet<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Element page = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file.getValue().replaceFirst("<!DOCTYPE[^>]*>", ""))))
                    .getDocumentElement();
            Map<Node, Set<String>> seen = new IdentityHashMap<>();
            NodeList all = page.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element one = (Element) all.item(i);
                boolean component =
                        one.getTagName().startsWith("h:") || one.getTagName().startsWith("p:");
                String id = one.getAttribute("id");
                if (component
                        && !id.isEmpty()
                        && !id.contains("#{")
                        && !seen.computeIfAbsent(container(one), any -> new TreeSet<>())
                                .add(id)) {
                    twice.add(root.relativize(file.getKey()) + ": " + id);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static Node container(Element component) {
        Node above = component.getParentNode();
        while (above.getParentNode() instanceof Element && !CONTAINERS.contains(above.getNodeName())) {
            above = above.getParentNode();
        }
        return above;
    }
}
