package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongyan.matter.MatterState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** First or repeat, at this office and in the deployment. */
class RepeatPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, REGISTERED, FIRST, true, false",
        "true, false, REGISTERED, FIRST_HERE, true, true",
        "true, true, ACCEPTED, REPEAT, false, true",
        "true, true, REPLIED, REPEAT, false, true",
        "true, true, COMPLETED, REPEAT, false, true"
    })
    @DisplayName("初次、本机构初次、重复")
    void decided(boolean any, boolean same, MatterState state, Repetition expected, boolean firstHere, boolean repeat) {
        Repetition found = RepeatPolicy.of(new RepeatPolicy.Earlier(any, same, state));
        assertThat(found).isEqualTo(expected);
        assertThat(found.firstHere()).isEqualTo(firstHere);
        assertThat(found.repeat()).isEqualTo(repeat);
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterState.class,
            names = {"IN_REVIEW", "REVIEWED", "IN_FINAL", "FINALISED"})
    @DisplayName("复查复核期间送来的材料不算重复")
    void materialForAReview(MatterState state) {
        Repetition found = RepeatPolicy.of(new RepeatPolicy.Earlier(true, true, state));
        assertThat(found).isEqualTo(Repetition.REVIEW_MATERIAL);
        assertThat(found.repeat()).isFalse();
    }

    @Test
    @DisplayName("最先的一件不会因为同一机构而成为重复")
    void nothingBefore() {
        assertThat(RepeatPolicy.of(new RepeatPolicy.Earlier(false, false, MatterState.BOUND))
                        .repeat())
                .isFalse();
    }
}
