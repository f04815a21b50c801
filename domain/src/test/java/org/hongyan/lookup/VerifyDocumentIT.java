package org.hongyan.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.document.DocumentKind;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.petition.EnterRegister;
import org.hongyan.petition.Receipt;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerifyDocumentIT {

    private static World world;
    private static String number;
    private static String code;
    private static String otherCode;

    @BeforeAll
    static void aNoticeIsIssued() throws SQLException {
        world = World.start();
        world.clock().setDay(LocalDate.of(2026, 10, 26));
        Petitioners petitioners = new Petitioners(world);
        TestOffice city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        Actor clerk = world.places().person(city, "登记员", Role.INTAKE_CLERK, Role.DISPATCHER);
        for (String key : List.of("verify-1", "verify-2")) {
            Receipt receipt = petitioners.submit(city, petitioners.claim(1), key);
            world.run(clerk, () -> world.get(EnterRegister.class)
                    .enter(
                            receipt.matterId(),
                            new EnterRegister.Completion(
                                    receipt.title(), null, world.places().anyDivision(), "")));
            world.as(clerk, () -> world.get(HandOverMatter.class)
                    .handOver(new HandOverMatter.Order(
                            receipt.matterId(), HandoverKind.REFER, town.body(), null, "", "")));
        }
        try (Connection superuser = world.database().as("postgres").getConnection();
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select number, check_code from document"
                                + " where kind = 'DESTINATION_NOTICE' and state = 'SIGNED' order by number")) {
            rows.next();
            number = rows.getString(1);
            code = rows.getString(2);
            rows.next();
            otherCode = rows.getString(2);
        }
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static Optional<GenuineDocument> verify(String typedNumber, String typedCode, String address) {
        return world.asCitizen(
                List.of(), () -> world.get(VerifyDocument.class).verify(typedNumber, typedCode, address));
    }

    @Test
    @DisplayName("文号和校验码都对：说出种类、机关和日期，别的什么也不说")
    void genuine() {
        GenuineDocument found = verify(number.replace('〔', '[').replace('〕', ']'), code.toLowerCase(), "192.0.2.1")
                .orElseThrow();
        assertThat(found.kind()).isEqualTo(DocumentKind.DESTINATION_NOTICE);
        assertThat(found.number()).isEqualTo(number);
        assertThat(found.issuer()).contains("赤壁市信访局");
        assertThat(found.signedOn()).isEqualTo("2026-10-26");
        assertThat(found.withdrawn()).isFalse();
    }

    @Test
    @DisplayName("文号不对和校验码不对，回答一样；反复猜的要等，对的随时能查")
    void wrong() {
        assertThat(verify(number, otherCode, "192.0.2.2")).isEmpty();
        assertThat(verify("没政信〔2026〕1号", code, "192.0.2.2")).isEmpty();
        assertThat(verify("' or 1=1;--", "' or 1=1;--", "192.0.2.2")).isEmpty();
        for (int i = 0; i < 7; i++) {
            assertThat(verify(number, "0000-000" + i, "192.0.2.2")).isEmpty();
        }
        assertThatThrownBy(() -> verify(number, "0000-0009", "192.0.2.2"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(TooManyTries.class));
        assertThat(verify(number, code, "192.0.2.2")).isPresent();
    }

    @Test
    @DisplayName("没有写的，说明写哪里")
    void missing() {
        assertThatThrownBy(() -> verify(" ", null, "192.0.2.3"))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/documentNumber", "/checkCode"));
    }
}
