package org.hongyan.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("紧急信息专报不写明信访人")
class NobodyNamedTest {

    private static final NobodyNamed NOBODY = new NobodyNamed(List.of("李秀兰", "王"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李秀兰等人在施工便道",
                "电话13800000054",
                "电话 138 0000 0054",
                "联系138-0000-0054。",
                "身份证422302197001010018",
                "身份证42230219700101001X"
            })
    void tells_who_petitions(String text) {
        assertThat(NOBODY.holds(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王家湾12名群众在施工便道", "编号202611231062", "补偿款1380000005元", "", "官政信处〔2026〕17号"})
    void tells_nobody(String text) {
        assertThat(NOBODY.holds(text)).isTrue();
    }
}
