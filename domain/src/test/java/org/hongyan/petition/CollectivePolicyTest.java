package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectivePolicyTest {

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true", "6, true"})
    @DisplayName("五人以上是集体访、联名件")
    void from_five_on(int heads, boolean collective) {
        assertThat(CollectivePolicy.collective(heads)).isEqualTo(collective);
    }
}
