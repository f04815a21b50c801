package org.hongyan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, ''",
        "11010519491231002x, ''",
        "'１１０１０５ １９４９１２３１ ００２Ｘ', ''",
        "110105-19491231-002X, ''",
        "440524188001010014, ''",
        "110105194912310021, idNumber.checkDigit",
        "11010519491231020X, idNumber.checkDigit",
        "11010519490231002X, idNumber.birthDate",
        "110105202611230020, idNumber.birthDate",
        "110105184901010020, idNumber.birthDate",
        "110105194912310, idNumber.length",
        "1101051949123100200, idNumber.length",
        "99010519491231002X, idNumber.region",
        "00010519491231002X, idNumber.region",
        "11010519491231O02X, idNumber.characters",
        "1101051949123X0020, idNumber.characters",
        "身份证, idNumber.characters",
        "'=1+1', idNumber.characters",
    })
    void identity_numbers_are_checked(String typed, String code) {
        Optional<FieldError> error = IdentityNumber.check("/petitioners/0/idNumber", typed, TODAY);
        assertThat(error.map(FieldError::code).orElse("")).isEqualTo(code);
        error.ifPresent(e -> assertThat(e.pointer()).isEqualTo("/petitioners/0/idNumber"));
    }

    @Test
    void a_leap_day_is_a_birth_date_in_leap_years_only() {
        assertThat(IdentityNumber.check("", "110105200002290018", TODAY).map(FieldError::code))
                .isNotEqualTo(Optional.of("idNumber.birthDate"));
        assertThat(IdentityNumber.check("", "110105200102290018", TODAY).map(FieldError::code))
                .contains("idNumber.birthDate");
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000",
        "１３８ ００１３ ８０００, +8613800138000",
        "+86 138-0013-8000, +8613800138000",
        "(0715) 5222222, +867155222222",
        "010-82345678, +861082345678",
        "00852 9123 4567, +85291234567",
        "400 820 8820, +864008208820",
    })
    void telephone_numbers_have_one_form(String typed, String normal) {
        assertThat(PhoneNumber.normalise(typed)).isEqualTo(normal);
        assertThat(PhoneNumber.check("/phone", typed)).isEmpty();
        assertThat(PhoneNumber.normalise(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "1380013800, phone.length",
        "12800138000, phone.number",
        "+8612800138000, phone.number",
        "abc, phone.characters",
        "+, phone.characters",
        "5222222, phone.number",
    })
    void wrong_telephone_numbers_say_what_is_wrong(String typed, String code) {
        assertThat(PhoneNumber.check("/phone", typed).map(FieldError::code)).contains(code);
    }

    @Test
    void rare_characters_emoji_markup_and_formulas_stay_as_they_are() {
        PlainText text = PlainText.lines(1000);
        for (String kept : new String[] {
            "㐂𠮷龘",
            "👨‍👩‍👧 👍🏽",
            "<script>alert(1)</script>",
            "'; drop table petition; --",
            "=1+1",
            "葛\uDB40\uDD00城",
            "é"
        }) {
            assertThat(text.check("/content", kept)).isEmpty();
            assertThat(text.clean(kept)).isEqualTo(kept);
        }
    }

    @Test
    void what_only_disguises_is_taken_out() {
        assertThat(PlainText.line(50).clean("\uFEFF a\u202Eb\u0007\u200Fc\u2066d\u0085e \r\n f\tg"))
                .isEqualTo("abcde   f g");
        assertThat(PlainText.lines(50).clean("一\r\n二  \r三\u2028四")).isEqualTo("一\n二\n三\n四");
        assertThat(PlainText.lines(50).clean("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uD800", "\uFFFE", "\uDC00x"})
    void what_cannot_be_kept_is_refused(String bad) {
        assertThat(PlainText.line(50).check("/title", "a" + bad).map(FieldError::code))
                .contains("text.characters");
    }

    @Test
    void lengths_are_counted_in_code_points() {
        PlainText title = PlainText.line(3).mandatory();
        assertThat(title.check("/title", "𠮷𠮷𠮷")).isEmpty();
        assertThat(title.check("/title", "𠮷𠮷𠮷𠮷")).contains(new FieldError("/title", "text.tooLong", 4, 3));
        assertThat(title.check("/title", " \u202E ").map(FieldError::code)).contains("text.missing");
        assertThat(title.check("/title", null).map(FieldError::code)).contains("text.missing");
        assertThat(PlainText.line(3).check("/title", null)).isEmpty();
    }
}
