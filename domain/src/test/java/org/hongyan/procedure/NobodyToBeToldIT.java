package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.RecallHandover;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.reply.ReplyStage;
import org.hongyan.route.LegalRoute;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.supervision.Supervisions;
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

    private static LocalDate deadline(ClockKind kind) {
        return stage.world.get(Deadlines.class).due(kind, stage.today()).due();
    }

    private static List<State> promises(Actor actor, UUID matter) {
        return stage.clocks(actor, matter, ClockKind.ACCEPTANCE_PROMISE).stream()
                .map(ClockLine::state)
                .toList();
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
            assertThat(stage.clocks(stage.handler, unclear, ClockKind.ACCEPTANCE_PROMISE))
                    .as("a promise of the platform: it does not sleep")
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.state()).isEqualTo(State.RUNNING);
                        assertThat(line.dueOn()).isEqualTo(deadline(ClockKind.RECEIPT_NOTICE));
                        assertThat(line.kind().ownPromise()).isTrue();
                    });
            stage.accept(unclear);
            assertThat(promises(stage.handler, unclear)).containsExactly(State.STOPPED);
            assertThat(notices(stage.handler, unclear)).isEmpty();
            assertThat(stage.clocks(stage.handler, unclear, ClockKind.HANDLING)).hasSize(1);
        }
        UUID known = letter("甘玉兰", "", "柳堤村3组");
        stage.hand(stage.cityClerk, known, HandoverKind.REFER);
        assertThat(notices(stage.handler, known)).containsExactly(State.RUNNING);
        assertThat(promises(stage.handler, known)).isEmpty();
    }

    @Test
    @DisplayName("匿名的被退回、撤回以后，自定的受理期限跟着停；过了期，上级的超期名单里有")
    void the_promise_goes_with_the_handover_and_is_seen_above() {
        UUID recalled = letter("", "", "");
        stage.hand(stage.cityClerk, recalled, HandoverKind.REFER);
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(RecallHandover.class).recall(recalled, "选错了单位。"));
        assertThat(promises(stage.cityClerk, recalled)).containsExactly(State.VOID);

        UUID asleep = letter("", "", "");
        stage.hand(stage.cityClerk, asleep, HandoverKind.REFER);
        Actor supervisor = stage.world.places().person(stage.city, "督", Role.SUPERVISOR);
        stage.world.clock().setDay(deadline(ClockKind.RECEIPT_NOTICE).plusDays(1));
        assertThat(stage.world.as(
                        supervisor, () -> stage.world.get(Supervisions.class).overdue(stage.today())))
                .anySatisfy(line -> {
                    assertThat(line.matterId()).isEqualTo(asleep);
                    assertThat(line.limit()).isEqualTo(ClockKind.ACCEPTANCE_PROMISE);
                });
        stage.world.clock().setDay(ReplyStage.START);
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
