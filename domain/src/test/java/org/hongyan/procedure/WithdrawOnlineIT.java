package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.WithdrawOnline.Wish;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T34 by the petitioners themselves: each by the own code, all of them, seven days undone. */
class WithdrawOnlineIT extends ProcedureDesk {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 2);

    private static Optional<LocalDate> ask(Receipt receipt, int representative, boolean ownWish) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, representative),
                () -> stage.world.get(WithdrawOnline.class).ask(receipt.number(), ownWish));
    }

    private static void undo(Receipt receipt, int representative) {
        stage.world.asCitizen(stage.petitioners.proofs(receipt, representative), () -> {
            stage.world.get(WithdrawOnline.class).undo(receipt.number());
            return null;
        });
    }

    private static Wish wish(Receipt receipt, int representative) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, representative),
                () -> stage.world.get(WithdrawOnline.class).wish(receipt.number()));
    }

    @Test
    @DisplayName("三位代表各凭自己的查询码撤回；最后一位提出后七日生效")
    void allRepresentativesEachByTheOwnCode() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(3));
        assertThat(wish(receipt, 0)).isEqualTo(new Wish(true, false, null, false));
        wrong(() -> ask(receipt, 0, false), "/ownWish");
        assertThat(ask(receipt, 0, true)).isEmpty();
        refused(WithdrawalThereAlready.class, () -> ask(receipt, 0, true));
        assertThat(ask(receipt, 1, true)).isEmpty();
        assertThat(wish(receipt, 1)).isEqualTo(new Wish(false, true, UNTIL, true));
        assertThat(wish(receipt, 2)).isEqualTo(new Wish(true, false, null, false));
        assertThat(ask(receipt, 2, true)).contains(UNTIL);
        assertThat(wish(receipt, 0).until()).isEqualTo(UNTIL);
        stage.world.clock().setDay(UNTIL.plusDays(1));
        refused(NoWithdrawal.class, () -> undo(receipt, 0));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(receipt.matterId())).isEqualTo(MatterState.WITHDRAWN);
        assertThat(wish(receipt, 0)).isEqualTo(new Wish(false, false, null, false));
        refused(NotPossibleNow.class, () -> ask(receipt, 0, true));
    }

    @Test
    @DisplayName("只有一位撤回：七日后退出，不再通知，事项照样办理；其余代表都撤回才撤回事项")
    void oneLeaves() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(2));
        assertThat(ask(receipt, 0, true)).isEmpty();
        stage.world.clock().setDay(UNTIL);
        stage.world.get(DayPassing.class).run();
        assertThat(wish(receipt, 0).asked()).as("undone until the last day").isTrue();
        stage.world.clock().setDay(UNTIL.plusDays(1));
        refused(NoWithdrawal.class, () -> undo(receipt, 0));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(receipt.matterId())).isEqualTo(MatterState.REGISTERED);
        assertThat(wish(receipt, 0)).isEqualTo(new Wish(false, false, null, false));
        refused(WithdrawalThereAlready.class, () -> ask(receipt, 0, true));
        assertThat(stage.world.as(stage.cityClerk, () -> stage.world
                        .get(org.hongyan.reply.HandlingReader.class)
                        .open(receipt.matterId())
                        .recipients()))
                .as("papers go to who is still there")
                .hasSize(1);
        assertThat(stage.course(stage.cityClerk, receipt.matterId()))
                .extracting(entry -> entry.kind())
                .contains("REPRESENTATIVE_LEFT");
        LocalDate second = UNTIL.plusDays(8);
        assertThat(ask(receipt, 1, true)).contains(second);
        stage.world.clock().setDay(second.plusDays(1));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(receipt.matterId())).isEqualTo(MatterState.WITHDRAWN);
    }

    @Test
    @DisplayName("七日内任何一位可以取消，事项继续办理")
    void undoneByAnyOfThem() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(2));
        ask(receipt, 0, true);
        ask(receipt, 1, true);
        stage.world.clock().setDay(UNTIL);
        undo(receipt, 1);
        refused(NoWithdrawal.class, () -> undo(receipt, 1));
        stage.world.clock().setDay(UNTIL.plusDays(5));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(receipt.matterId())).isEqualTo(MatterState.REGISTERED);
    }

    @Test
    @DisplayName("没有查询码、拿别人的查询码，既看不到也撤不了、取消不了")
    void attacks() {
        Receipt victim = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        Receipt attacker = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        ask(victim, 0, true);
        for (List<String> proofs : List.of(List.<String>of(), stage.petitioners.proofs(attacker, 0))) {
            refused(
                    MatterNotFound.class,
                    () -> stage.world.asCitizen(
                            proofs, () -> stage.world.get(WithdrawOnline.class).ask(victim.number(), true)));
            refused(
                    MatterNotFound.class,
                    () -> stage.world.asCitizen(proofs, () -> {
                        stage.world.get(WithdrawOnline.class).undo(victim.number());
                        return null;
                    }));
            assertThat(functions(proofs, victim.number())).containsExactly("0", "0", "none");
        }
        assertThat(wish(victim, 0).asked()).isTrue();
    }

    /** The functions themselves, past the use case. */
    private static List<String> functions(List<String> proofs, String number) {
        return stage.world.asCitizen(
                proofs,
                () -> stage.world.inTransaction(() -> {
                    Withdrawals withdrawals = stage.world.get(Withdrawals.class);
                    LocalDate today = stage.today();
                    return List.of(
                            withdrawals.askByProof(
                                            number, today, stage.world.clock().instant())
                                    ? "1"
                                    : "0",
                            withdrawals.undoByProof(number, today) ? "1" : "0",
                            withdrawals
                                    .allAsked(number)
                                    .map(LocalDate::toString)
                                    .orElse("none"));
                }));
    }
}
