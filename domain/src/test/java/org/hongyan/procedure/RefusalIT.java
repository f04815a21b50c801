package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.reply.ReplyStage;
import org.hongyan.route.LegalRoute;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What ends an office's work without an answer on the merits: other routes of the law, refusals with their grounds. */
class RefusalIT extends ProcedureDesk {

    @Test
    @DisplayName("T06, T46: led to another route of the law; the clocks stop with the service, not with the signature")
    void diverted() {
        UUID matter = stage.referred(2).matterId();
        wrong(
                () -> divert(stage.handler, matter, null, ""),
                "/route",
                "/competentBody",
                "/reasons",
                "/help",
                "/otherwise");
        divert(stage.handler, matter, LegalRoute.ADMINISTRATIVE, "赤壁市人民政府行政复议局");
        UUID notice = sign(stage.head, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.DIVERTED);
        assertThat(group(stage.handler, matter)).isEqualTo("TO_SERVE");
        assertThat(stage.clocks(stage.handler, matter, ClockKind.RECEIPT_NOTICE)
                        .get(0)
                        .state())
                .isEqualTo(State.RUNNING);
        stage.serve(matter, notice, 0, ReplyStage.START);
        stage.serve(matter, notice, 1, ReplyStage.START);
        assertThat(stage.view(stage.handler, matter).clocks()).noneMatch(line -> line.state() == State.RUNNING);
        assertThat(group(stage.handler, matter)).isEqualTo("CLOSED");

        UUID own = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        divert(stage.cityClerk, own, LegalRoute.LITIGATION, "赤壁市人民法院");
        sign(cityHead, own);
        assertThat(stage.state(own)).isEqualTo(MatterState.DIVERTED);
    }

    @Test
    @DisplayName("T17: never for want of powers by a receiver; by a petition office only after handing over in vain")
    void refusedForWantOfPowers() {
        UUID received = stage.referred(1).matterId();
        refused(MustObject.class, () -> refuse(stage.handler, received, RefusalGround.NOT_WITHIN_POWERS, ""));
        UUID own = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refused(MustRefer.class, () -> refuse(stage.cityClerk, own, RefusalGround.NOT_WITHIN_POWERS, ""));
        refused(VisitsOnly.class, () -> refuse(stage.cityClerk, own, RefusalGround.LEVELS_SKIPPED, ""));
        refused(NotDecidedBefore.class, () -> refuse(stage.cityClerk, own, RefusalGround.ENDED_BEFORE, "赤信-2026-1"));
    }

    private static boolean aboveLevel(Actor clerk, UUID matter) {
        return stage.world.as(
                clerk, () -> stage.world.get(CaseFiles.class).of(matter).aboveLevel());
    }

    private static UUID visit(Actor clerk) {
        return stage.world.as(clerk, () -> stage.world
                .get(RegisterPetition.class)
                .register(new RegisterPetition.Command(
                        Channel.VISIT, stage.today(), stage.petitioners.claim(1), Map.of()))
                .matterId());
    }

    @Test
    @DisplayName("越级：走访照常登记并作标识；同样内容的来信没有标识，也不能以越级为由不予受理")
    void aboveLevelIsAMarkOnVisitsOnly() {
        TestOffice province = stage.world.places().office("hubei", "湖北省", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        Actor clerk = stage.world.places().person(province, "省", Role.INTAKE_CLERK, Role.DISPATCHER);
        UUID high = visit(clerk);
        assertThat(stage.view(clerk, high).state()).isEqualTo(MatterState.REGISTERED);
        assertThat(aboveLevel(clerk, high)).isTrue();
        assertThat(aboveLevel(stage.cityClerk, visit(stage.cityClerk))).isFalse();
        UUID letter =
                stage.petitioners.letter(clerk, stage.petitioners.claim(1)).matterId();
        assertThat(aboveLevel(clerk, letter)).isFalse();
        refused(VisitsOnly.class, () -> refuse(clerk, letter, RefusalGround.LEVELS_SKIPPED, ""));
    }

    @Test
    @DisplayName("T17: a visit above the level is refused with ground, place to turn to and complaint; letters never")
    void refusedVisit() {
        Receipt visit = stage.world.as(stage.cityClerk, () -> stage.world
                .get(RegisterPetition.class)
                .register(new RegisterPetition.Command(
                        Channel.VISIT, stage.today(), stage.petitioners.claim(1), Map.of())));
        UUID matter = visit.matterId();
        refuse(stage.cityClerk, matter, RefusalGround.LEVELS_SKIPPED, "");
        UUID notice = sign(cityHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REFUSED);
        assertThat(documents(stage.cityClerk, matter))
                .filteredOn(line -> line.id().equals(notice))
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(DocumentKind.REFUSAL_NOTICE));
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH)
                        .get(0)
                        .state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName(
            "T18: who let the time for a review pass is still answered by letter; that it was completed is no ground")
    void noLongerAccepted() {
        Receipt before = stage.referred(1);
        UUID done = stage.signed(before.matterId());
        stage.serve(before.matterId(), done, 0, ReplyStage.START);
        stage.world.clock().setDay(LocalDate.of(2026, 12, 5));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(before.matterId())).isEqualTo(MatterState.COMPLETED);
        assertThat(documents(stage.handler, before.matterId()))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.COMPLETION_RECORD);

        UUID again = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refused(
                NotDecidedBefore.class,
                () -> refuse(stage.cityClerk, again, RefusalGround.FINAL_OPINION, before.number()));
        refused(
                NotDecidedBefore.class,
                () -> refuse(stage.cityClerk, again, RefusalGround.ENDED_BEFORE, before.number()));
        assertThat(stage.state(again)).isEqualTo(MatterState.REGISTERED);
    }
}
