package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hongyan.handover.HandoverKind;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A joint petition: at most five representatives with a code each, and whoever signs beside them. */
class JointPetitionIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static PetitionInput joint(int headCount, String signers) {
        PetitionInput claim = stage.petitioners.claim(2);
        return new PetitionInput(
                claim.nature(),
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                claim.subject(),
                claim.petitioners(),
                headCount,
                false,
                false,
                false,
                signers);
    }

    private static CaseFile file(Actor actor, Receipt receipt) {
        return stage.world.as(actor, () -> stage.world.get(CaseFiles.class).of(receipt.matterId()));
    }

    @Test
    @DisplayName("two representatives with codes, three who sign: masked for everybody, in the packet with the names")
    void signed() {
        Receipt receipt = stage.petitioners.letter(
                stage.cityClerk, joint(5, "姓名,身份证号\n王小明,110101199003078515\n陈桂英,,13800000009\n赵守田\n"));
        assertThat(receipt.codes()).hasSize(2);
        assertThat(file(stage.cityClerk, receipt).signers()).containsExactly("王**", "陈**", "赵**");
        stage.hand(stage.cityClerk, receipt.matterId(), HandoverKind.REFER);
        assertThat(file(stage.handler, receipt).signers()).hasSize(3);
    }

    @Test
    @DisplayName("the head count holds everybody who is named; wrong lines are told and nothing is stored")
    void wrong() {
        assertThatThrownBy(() -> stage.petitioners.letter(stage.cityClerk, joint(3, "王小明\n陈桂英")))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .containsExactly(new FieldError("/headCount", "headCount.range", 4, 1_000_000)));
        assertThatThrownBy(() -> stage.petitioners.submit(stage.city, joint(4, "王小明\n王小明"), "once"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/signers"));
    }

    @Test
    @DisplayName("online the same; a citizen reads no list of names, not even the own one")
    void online() {
        Receipt receipt = stage.petitioners.submit(stage.city, joint(4, "王小明\n陈桂英"), "twice");
        assertThat(file(stage.cityClerk, receipt).signers()).hasSize(2);
        assertThatThrownBy(() -> stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Petitions.class).signers(receipt.petitionId()))))
                .hasStackTraceContaining("permission denied");
    }
}
