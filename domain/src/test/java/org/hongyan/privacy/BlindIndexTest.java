package org.hongyan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindIndexTest {

    private final BlindIndex index = new BlindIndex(KeyRing.generate());

    @ParameterizedTest
    @CsvSource({
        "NAME, 李建国, ' 李 建国 ', true",
        "NAME, 李建国, 李建囯, false",
        "NAME, Ｌｉ Ming, liming, true",
        "NAME_PINYIN, 李建国, 李建军, false",
        "NAME_PINYIN, 张伟, 章炜, true",
        "NAME_PINYIN, 张伟, 張偉, true",
        "NAME_PINYIN, 曾仕强, 增士强, true",
        "ID_NUMBER, 11010519491231002x, １１０１０５ 19491231 002X, true",
        "PHONE, 13800138000, 0086 138-0013-8000, true",
        "PHONE, 0715-5222222, +86 715 5222222, true",
        "PHONE, 13800138000, 13800138001, false",
    })
    void equal_normal_forms_are_found_and_no_others(BlindIndexKind kind, String stored, String typed, boolean found) {
        assertThat(index.toFind(kind, typed).contains(index.toStore(kind, stored)))
                .isEqualTo(found);
    }

    @Test
    void the_same_text_has_another_hash_in_another_field_and_ring() {
        String asName = index.toStore(BlindIndexKind.NAME, "13800138000");
        assertThat(index.toStore(BlindIndexKind.PHONE, "13800138000")).isNotEqualTo(asName);
        assertThat(new BlindIndex(KeyRing.generate()).toStore(BlindIndexKind.NAME, "13800138000"))
                .isNotEqualTo(asName);
        assertThat(asName).doesNotContain("138001");
    }

    @Test
    void nothing_to_find_is_not_indexed() {
        assertThat(index.toStore(BlindIndexKind.NAME, " ")).isNull();
        assertThat(index.toFind(BlindIndexKind.NAME, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "吕布, lubu",
        "单雄信, shanxiongxin",
        "万俟卨, moqixie",
        "尉迟恭, yuchigong",
        "令狐冲, linghuchong",
        "任盈盈, renyingying",
        "查良镛, zhaliangyong",
        "王重, wangzhong",
        "李𠮷, li𠮷",
        "㐂, 㐂",
        "欧阳明, ouyangming",
        "龘, da",
    })
    void names_are_read_as_surnames_first(String name, String reading) {
        assertThat(Pinyin.toneless(name)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "李建国, 李**",
        "𠮷田, 𠮷**",
        "李, 李**",
    })
    void names_show_their_first_character_only(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void numbers_keep_their_ends() {
        assertThat(Masking.phone("13812340000")).isEqualTo("138****0000");
        assertThat(Masking.phone("+8613812340000")).isEqualTo("138****0000");
        assertThat(Masking.phone("12345")).isEqualTo("***45");
        assertThat(Masking.idNumber("42001119800101000X")).isEqualTo("4200**********000X");
        assertThat(Masking.contact("li@example.org")).isEqualTo("l***@example.org");
        assertThat(Masking.address("湖北省赤壁市官塘驿镇芳秀畈村三组")).isEqualTo("湖北省赤壁市****");
        assertThat(Masking.address("三组")).isEqualTo("三****");
        assertThat(Masking.name(null)).isEmpty();
    }
}
