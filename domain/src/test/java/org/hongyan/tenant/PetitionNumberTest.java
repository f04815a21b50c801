package org.hongyan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetitionNumberTest {

    private static final PetitionNumber NUMBER = PetitionNumber.of("赤信", 2026, 188);

    @Test
    void is_printed_with_office_year_serial_and_check_digit() {
        assertThat(NUMBER).hasToString("赤信-2026-00188-" + NUMBER.toString().charAt(14));
        assertThat(PetitionNumber.parse(NUMBER.toString())).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "  %s ", "\u200f%s\u202c"})
    void is_read_as_people_type_it(String frame) {
        String number = NUMBER.toString();
        assertThat(PetitionNumber.parse(String.format(frame, number))).contains(NUMBER);
        assertThat(PetitionNumber.parse(String.format(frame, number.replace("-", ""))))
                .contains(NUMBER);
        assertThat(PetitionNumber.parse(String.format(frame, number.replace('-', '－'))))
                .contains(NUMBER);
        assertThat(PetitionNumber.parse(String.format(frame, number.replace('-', '—'))))
                .contains(NUMBER);
        assertThat(PetitionNumber.parse(String.format(frame, number.replace("-", " - "))))
                .contains(NUMBER);
        assertThat(PetitionNumber.parse(String.format(frame, fullWidth(number))))
                .contains(NUMBER);
    }

    @Test
    void lower_case_is_read_as_upper_case() {
        PetitionNumber number = PetitionNumber.of("CBX", 2026, 7);
        assertThat(PetitionNumber.parse(number.toString().toLowerCase(Locale.ROOT)))
                .contains(number);
    }

    @Property
    void every_number_is_read_again_with_and_without_hyphens(
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @LongRange(min = 1, max = 99_999_999) long serial) {
        PetitionNumber number = PetitionNumber.of("试1", year, serial);
        assertThat(PetitionNumber.parse(number.toString())).contains(number);
        assertThat(PetitionNumber.parse(number.toString().replace("-", ""))).contains(number);
    }

    @Property
    void one_wrong_digit_is_noticed(
            @ForAll @LongRange(min = 1, max = 99_999) long serial,
            @ForAll @IntRange(min = 8, max = 12) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder wrong =
                new StringBuilder(PetitionNumber.of("赤信", 2026, serial).toString());
        wrong.setCharAt(place, (char) ('0' + (wrong.charAt(place) - '0' + by) % 10));
        assertThat(PetitionNumber.parse(wrong.toString())).isEmpty();
    }

    @Test
    void another_office_is_noticed() {
        assertThat(PetitionNumber.check("/number", NUMBER.toString().replace('赤', '官')))
                .map(FieldError::code)
                .contains("petitionNumber.checkDigit");
    }

    @Test
    void what_is_wrong_is_said() {
        assertThat(PetitionNumber.check("/number", " ")).map(FieldError::code).contains("petitionNumber.missing");
        assertThat(PetitionNumber.check("/number", null)).map(FieldError::code).contains("petitionNumber.missing");
        assertThat(PetitionNumber.check("/number", "'; drop table matter"))
                .map(FieldError::code)
                .contains("petitionNumber.form");
        assertThat(PetitionNumber.check("/number", NUMBER.toString())).isEmpty();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }
}
