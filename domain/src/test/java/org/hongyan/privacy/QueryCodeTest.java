package org.hongyan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCodeTest {

    private final SecureRandom random = new SecureRandom();
    private final QueryCodes codes = new QueryCodes(KeyRing.generate());

    @RepeatedTest(20)
    void every_single_wrong_digit_and_every_swap_of_neighbours_is_noticed() {
        String digits = QueryCode.random(random).reveal();
        assertThat(digits).matches("[0-9]{18}");
        assertThat(QueryCode.parse(digits)).isPresent();
        for (int i = 0; i < QueryCode.LENGTH; i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(i)) {
                    assertThat(QueryCode.parse(digits.substring(0, i) + wrong + digits.substring(i + 1)))
                            .isEmpty();
                }
            }
            if (i > 0 && digits.charAt(i) != digits.charAt(i - 1)) {
                String swapped =
                        digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1);
                assertThat(QueryCode.parse(swapped)).isEmpty();
            }
        }
    }

    @Test
    void spaces_hyphens_and_full_width_digits_are_the_same_code() {
        QueryCode code = QueryCode.random(random);
        String grouped = String.join(" ", code.groups());
        StringBuilder wide = new StringBuilder();
        grouped.chars().forEach(c -> wide.append(c == ' ' ? '－' : (char) (c - '0' + '０')));

        assertThat(code.groups()).hasSize(3).allMatch(group -> group.length() == 6);
        assertThat(QueryCode.parse(grouped)).contains(code);
        assertThat(QueryCode.parse(wide.toString())).contains(code);
        assertThat(QueryCode.parse("　" + String.join("—", code.groups()) + "\n"))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"'', missing", "12345, length", "abc, characters", "000000000000000001, checkDigit"})
    void a_wrong_form_is_told_before_any_look_up(String typed, String code) {
        assertThat(QueryCode.check("/queryCode", typed).map(FieldError::code)).contains("queryCode." + code);
    }

    @Test
    void a_code_never_shows_itself() {
        QueryCode code = QueryCode.random(random);
        assertThat(code.toString() + QueryCode.parse(code.reveal()) + codes.proofOf("赤信-2026-00001-1", code))
                .doesNotContain(code.reveal());
    }

    @Test
    void a_proof_is_bound_to_number_code_and_ring() {
        QueryCode code = codes.fresh();
        String proof = codes.proofOf("赤信-2026-01386-7", code);

        assertThat(proof).matches("[0-9a-f]{64}");
        assertThat(codes.proofsOf(" 赤信－2026-01386—7 ", code)).containsExactly(proof);
        assertThat(codes.proofOf("赤信-2026-01386-8", code)).isNotEqualTo(proof);
        assertThat(codes.proofOf("赤信-2026-01386-7", codes.fresh())).isNotEqualTo(proof);
        assertThat(new QueryCodes(KeyRing.generate()).proofOf("赤信-2026-01386-7", code))
                .isNotEqualTo(proof);
    }

    @Test
    void a_proof_made_before_a_rotation_is_still_presented() {
        KeyRing ring = KeyRing.generate();
        QueryCode code = codes.fresh();
        String proof = new QueryCodes(ring).proofOf("1", code);
        assertThat(new QueryCodes(ring.rotated()).proofsOf("1", code))
                .contains(proof)
                .hasSize(2);
    }

    @Test
    void a_sealed_text_opens_for_its_use_until_it_expires() {
        KeyRing ring = KeyRing.generate();
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        Sealer sealer = new Sealer(ring, Clock.fixed(now, ZoneOffset.UTC));
        String sealed = sealer.seal("proof", "赤信", Duration.ofMinutes(30));

        assertThat(sealed).matches("[A-Za-z0-9_-]+");
        assertThat(sealer.open("proof", sealed)).contains("赤信");
        assertThat(sealer.open("draft", sealed)).isEmpty();
        assertThat(sealer.open("proof", sealed.substring(1))).isEmpty();
        assertThat(sealer.open("proof", "鸿")).isEmpty();
        Clock later = Clock.fixed(now.plusSeconds(1800), ZoneOffset.UTC);
        assertThat(new Sealer(ring, later).open("proof", sealed)).isEmpty();
    }

    @Test
    void an_address_has_another_hash_every_day() {
        Sealer sealer = new Sealer(KeyRing.generate(), Clock.systemUTC());
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(sealer.addressHash("203.0.113.7", day)).isEqualTo(sealer.addressHash("203.0.113.7", day));
        assertThat(sealer.addressHash("203.0.113.7", day.plusDays(1)))
                .isNotEqualTo(sealer.addressHash("203.0.113.7", day));
    }
}
