package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.route.LegalRoute;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Art. 23(2): no written notice is owed where name or address are unclear, and no limit for it runs. */
class NobodyToBeToldIT extends ProcedureDesk {

    private static UUID letter(String name, String phone, String address) {
        PetitionInput claim = stage.petitioners.claim(1);
        PetitionInput written = new PetitionInput(
                claim.nature(),
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                null,
                List.of(new PetitionerInput(name, "", phone, address)),
                1,
                false,
                false,
                false);
        return stage.petitioners.letter(stage.cityClerk, written).matterId();
    }

    private static List<State> notices(Actor actor, UUID matter) {
        return stage.clocks(actor, matter, ClockKind.RECEIPT_NOTICE).stream()
                .map(ClockLine::state)
                .toList();
    }

    @Test
    @DisplayName("匿名的、没有住址电话的来信，转到承办单位不起告知期限；有名有址的照起")
    void no_limit_for_a_notice_to_nobody() {
        for (UUID unclear : List.of(letter("", "", ""), letter("某人", "", ""), letter("", "13800000077", ""))) {
            stage.hand(stage.cityClerk, unclear, HandoverKind.REFER);
            assertThat(notices(stage.handler, unclear)).isEmpty();
            assertThat(stage.clocks(stage.handler, unclear, ClockKind.OBJECTION))
                    .hasSize(1);
            stage.accept(unclear);
            assertThat(notices(stage.handler, unclear)).isEmpty();
            assertThat(stage.clocks(stage.handler, unclear, ClockKind.HANDLING)).hasSize(1);
        }
        UUID known = letter("甘玉兰", "", "柳堤村3组");
        stage.hand(stage.cityClerk, known, HandoverKind.REFER);
        assertThat(notices(stage.handler, known)).containsExactly(State.RUNNING);
    }

    @Test
    @DisplayName("没法送达的，决定签发就结束，不留下走着的期限")
    void what_cannot_be_served_ends_with_its_issue() {
        UUID unclear = letter("", "", "");
        divert(stage.cityClerk, unclear, LegalRoute.LITIGATION, "赤壁市人民法院");
        sign(cityHead, unclear);
        assertThat(stage.state(unclear)).isEqualTo(MatterState.DIVERTED);
        assertThat(stage.view(stage.cityClerk, unclear).clocks()).noneMatch(line -> line.state() == State.RUNNING);
        assertThat(group(stage.cityClerk, unclear)).isEqualTo("CLOSED");

        UUID known = letter("甘玉兰", "13800000078", "");
        divert(stage.cityClerk, known, LegalRoute.LITIGATION, "赤壁市人民法院");
        sign(cityHead, known);
        assertThat(stage.clocks(stage.cityClerk, known, ClockKind.DISPATCH))
                .extracting(ClockLine::state)
                .containsExactly(State.RUNNING);
        assertThat(group(stage.cityClerk, known)).isEqualTo("TO_SERVE");
    }
}
