package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongyan.tenant.OfficeLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Above level: visits only, more than one level above the competent one. */
class AboveLevelPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP, TOWNSHIP, false",
        "COUNTY, TOWNSHIP, false",
        "CITY, TOWNSHIP, true",
        "PROVINCE, TOWNSHIP, true",
        "CITY, COUNTY, false",
        "PROVINCE, COUNTY, true",
        "PROVINCE, CITY, false",
        "TOWNSHIP, COUNTY, false",
        "PROVINCE, , false"
    })
    @DisplayName("走访：本级和上一级都不算越级，再往上才算")
    void visits(OfficeLevel visited, OfficeLevel competent, boolean above) {
        assertThat(AboveLevelPolicy.above(Channel.VISIT, visited, competent)).isEqualTo(above);
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = "VISIT", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("来信、网上、来电等都没有越级")
    void nothingElse(Channel channel) {
        assertThat(AboveLevelPolicy.above(channel, OfficeLevel.PROVINCE, OfficeLevel.TOWNSHIP))
                .isFalse();
    }
}
