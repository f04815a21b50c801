package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNamesTest {

    private static final TypedNames NAMES = new TypedNames();

    static {
        NAMES.add("420000000000", "湖北省", "");
        NAMES.add("421200000000", "咸宁市", "湖北省");
        NAMES.add("421281000000", "赤壁市", "湖北省 / 咸宁市");
        NAMES.add("421281104000", "官塘驿镇", "湖北省 / 咸宁市 / 赤壁市");
        NAMES.add("420528000000", "长阳土家族自治县", "湖北省 / 宜昌市");
        NAMES.add("420116000000", "黄陂区", "湖北省 / 武汉市");
        NAMES.add("421125000000", "浠水县", "湖北省 / 黄冈市");
        NAMES.add("420104000000", "硚口区", "湖北省 / 武汉市");
        NAMES.add("421281105000", "官桥镇", "湖北省 / 咸宁市 / 嘉鱼县");
    }

    private static List<String> find(String typed) {
        return NAMES.find(typed, entry -> 0, 5).stream()
                .map(TypedNames.Entry::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "官塘, 官塘驿镇",
        "gty, 官塘驿镇",
        "GTY, 官塘驿镇",
        "guantang, 官塘驿镇",
        "cbsgt, 官塘驿镇",
        "赤壁市官塘, 官塘驿镇",
        "塘驿, 官塘驿镇",
        "cb, 赤壁市",
        "cytj, 长阳土家族自治县",
        "zytj, 长阳土家族自治县",
        "hp, 黄陂区",
        "xs, 浠水县",
        "qk, 硚口区",
    })
    @DisplayName("打汉字、拼音首字母、全拼、带上级的首字母都找得到；多音字两种读法都行")
    void found(String typed, String name) {
        assertThat(find(typed)).first().isEqualTo(name);
    }

    @Test
    void what_fits_better_stands_first_and_the_nearer_before_it() {
        assertThat(find("官")).containsExactly("官塘驿镇", "官桥镇");
        assertThat(NAMES.find("官", entry -> entry.name().equals("官桥镇") ? 0 : 1, 1))
                .extracting(TypedNames.Entry::name)
                .containsExactly("官桥镇");
    }

    @Test
    @DisplayName("空的、打错的、通配符，什么也没有")
    void nothing() {
        assertThat(find("  ")).isEmpty();
        assertThat(find("%")).isEmpty();
        assertThat(find("zzzzzzzzz")).isEmpty();
        assertThat(find("官".repeat(500))).isEmpty();
    }
}
