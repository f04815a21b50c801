package org.hongyan.portal.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Language and reading modes in one cookie. */
class ModesTest {

    @Test
    @DisplayName("没有选过就是简体、标准、普通颜色")
    void the_default_is_chinese_and_plain() {
        Modes modes = Modes.parse("");
        assertThat(modes).isEqualTo(new Modes("zh-CN", false, false));
        assertThat(modes.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void modes_combine_and_come_back_from_the_cookie() {
        Modes modes = Modes.parse("").with("elder").with("contrast").with("zh-TW");
        assertThat(Modes.parse(modes.value())).isEqualTo(new Modes("zh-TW", true, true));
        assertThat(modes.with("standard").with("colours").with("en")).isEqualTo(new Modes("en", false, false));
    }

    @Test
    void what_is_not_known_changes_nothing() {
        Modes modes = Modes.parse("tw.elder");
        assertThat(modes.with("'; drop table petition; --")).isEqualTo(modes);
        assertThat(Modes.parse("<script>")).isEqualTo(Modes.parse(""));
    }
}
