package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.ServingMethod;
import org.hongyan.reply.ServeDocument.Served;
import org.hongyan.shared.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePolicyTest {

    private static Served served(ServingMethod method, boolean refused, String place, String witness) {
        return new Served(
                UUID.randomUUID(),
                UUID.randomUUID(),
                method,
                LocalDate.of(2026, 11, 10),
                refused,
                "",
                place,
                witness,
                "");
    }

    @ParameterizedTest(name = "{0} refused {1}: witness {2}, not taken {3}")
    @CsvSource({
        "IN_PERSON,         false, false, false",
        "IN_PERSON,         true,  true,  true",
        "LEFT_AT_RESIDENCE, false, true,  true",
        "LEFT_AT_RESIDENCE, true,  true,  true",
        "POST,              false, false, false",
        "POST,              true,  false, true",
        "ELECTRONIC,        false, false, false",
        "OTHER,             true,  false, true",
    })
    @DisplayName("refused at the door or left at the home it needs a place and a witness")
    void witness(ServingMethod method, boolean refused, boolean needed, boolean notTaken) {
        Served bare = served(method, refused, "", " ");
        assertThat(ServicePolicy.refused(bare)).isEqualTo(notTaken);
        ServicePolicy.check(served(method, refused, "信访人家中", "陈一鸣"), new FieldChecks())
                .done();
        if (!needed) {
            ServicePolicy.check(bare, new FieldChecks()).done();
            return;
        }
        assertThatThrownBy(() -> ServicePolicy.check(bare, new FieldChecks()).done())
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .map(error -> error.pointer() + " " + error.code())
                        .containsExactly("/place service.place", "/witness service.witness"));
    }

    @ParameterizedTest
    @CsvSource("ELECTRONIC")
    @DisplayName("nothing is refused online")
    void online(ServingMethod method) {
        assertThatThrownBy(() -> ServicePolicy.check(served(method, true, "", ""), new FieldChecks())
                        .done())
                .isInstanceOf(InvalidInputException.class);
    }
}
