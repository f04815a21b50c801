package org.hongyan.admin.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.testing.Bundle;
import org.hongyan.testing.SourceTree;
import org.junit.jupiter.api.Test;

/** The staff pages read every bundle there is; one that is left out would show its keys. */
class TextsTest {

    /** Messages of the components; the server for pages looks them up by itself. */
    private static final String OF_FACES = "faces";

    @Test
    void every_bundle_of_the_domain_and_of_the_staff_pages_is_read() {
        Set<String> files = Stream.of("domain", "tenant-config", "admin-web")
                .flatMap(module -> Bundle.of(SourceTree.module(module)).stream())
                .map(Bundle::name)
                .filter(name -> !name.equals(OF_FACES))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Texts.BUNDLES).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void the_components_speak_chinese_on_a_server_of_any_language() {
        Locale server = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            ResourceBundle words = ResourceBundle.getBundle("i18n.faces", Locale.SIMPLIFIED_CHINESE);
            assertThat(words.getString("jakarta.faces.converter.IntegerConverter.INTEGER"))
                    .startsWith("请写数字");
        } finally {
            Locale.setDefault(server);
        }
    }
}
