package org.hongyan.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hongyan.portal.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way can be read, has its law and ends somewhere. */
class WayTest {

    private static Stream<Way> ways() {
        return Way.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("每一条路都有文字、依据和去处，没有死路")
    void no_way_is_a_dead_end(Way way) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH)) {
            String name = "guide.way." + way.key();
            assertThat(Stream.of(name, name + ".hint", name + ".say")).allMatch(key -> Texts.has(locale, key));
            assertThat(way.phones()).allMatch(phone -> Texts.has(locale, "guide.phone." + phone));
        }
        assertThat(way.basis()).startsWith("《").contains("》");
        assertThat(way.leads() == Way.Leads.TURN && way.phones().isEmpty())
                .as("a way out names at least a number to call")
                .isFalse();
    }
}
