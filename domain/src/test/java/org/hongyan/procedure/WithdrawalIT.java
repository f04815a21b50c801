package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.RecordContent;
import org.hongyan.document.Wording;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Channel;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Withdrawn by all, effective after seven days, undone until then; a supplement asked for on the way. */
class WithdrawalIT extends ProcedureDesk {

    private static List<UUID> petitioners(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(HandlingReader.class).open(matter)).recipients().stream()
                .map(one -> one.petitionerId())
                .toList();
    }

    private static Optional<LocalDate> ask(Actor clerk, UUID matter, UUID petitioner, boolean ownWish) {
        return stage.world.as(clerk, () -> stage.world
                .get(WithdrawMatter.class)
                .ask(matter, petitioner, Channel.VISIT, stage.today(), ownWish));
    }

    @Test
    @DisplayName("T34: with the last of all seven days begin; then everything stops and a record is kept")
    void withdrawn() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(2))
                .matterId();
        List<UUID> people = petitioners(stage.cityClerk, matter);
        wrong(() -> ask(stage.cityClerk, matter, people.get(0), false), "/ownWish");
        assertThat(ask(stage.cityClerk, matter, people.get(0), true)).isEmpty();
        refused(WithdrawalThereAlready.class, () -> ask(stage.cityClerk, matter, people.get(0), true));
        assertThat(ask(stage.cityClerk, matter, people.get(1), true)).contains(LocalDate.of(2026, 11, 2));
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 3));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.WITHDRAWN);
        assertThat(stage.view(stage.cityClerk, matter).clocks()).noneMatch(line -> line.state() == State.RUNNING);
        DocumentLine paper = documents(stage.cityClerk, matter).stream()
                .filter(line -> line.kind() == DocumentKind.WITHDRAWAL_RECORD)
                .findFirst()
                .orElseThrow();
        Wording wording = stage.world.as(
                stage.cityClerk,
                () -> stage.world.inTransaction(() ->
                        stage.world.get(Documents.class).wording(paper.id()).orElseThrow()));
        assertThat(wording.content()).isInstanceOfSatisfying(RecordContent.WithdrawalRecord.class, record -> {
            assertThat(record.undoUntil()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(record.wishes())
                    .extracting(RecordContent.Wish::petitioner, RecordContent.Wish::confirmation)
                    .containsExactly(tuple("李秀兰1", "本人来访当面提出，有记录"), tuple("李秀兰2", "本人来访当面提出，有记录"));
        });
    }

    @Test
    @DisplayName("T34: undone within the seven days, and lapsed by a reply that came first")
    void undone() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        UUID person = petitioners(stage.cityClerk, matter).get(0);
        ask(stage.cityClerk, matter, person, true);
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(WithdrawMatter.class).undo(matter, person));
        refused(
                NoWithdrawal.class,
                () -> stage.world.run(
                        stage.cityClerk,
                        () -> stage.world.get(WithdrawMatter.class).undo(matter, person)));
        stage.world.clock().setDay(LocalDate.of(2026, 11, 9));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);

        stage.world.clock().setDay(ReplyStage.START);
        UUID answered = stage.referred(1).matterId();
        Actor townClerk = stage.world.places().person(stage.town, "卯", Role.INTAKE_CLERK);
        ask(townClerk, answered, petitioners(townClerk, answered).get(0), true);
        stage.signed(answered);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 9));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(answered)).isEqualTo(MatterState.REPLIED);
        assertThat(stage.world.as(
                        townClerk, () -> stage.world.get(PreparedReader.class).withdrawals(answered)))
                .isEmpty();
    }

    @Test
    @DisplayName("T38: what is missing is asked for in writing; the matter is registered and its days run on")
    void supplement() {
        UUID matter = stage.petitioners
                .submit(stage.city, stage.petitioners.claim(1), "supplement-1")
                .matterId();
        wrong(() -> supplement(matter, " ", stage.today()), "/missing", "/by");
        supplement(matter, "被征地块的位置\n承包合同", LocalDate.of(2026, 11, 6));
        var view = stage.view(stage.cityClerk, matter);
        assertThat(view.state()).isEqualTo(MatterState.REGISTERED);
        assertThat(view.registeredOn()).isEqualTo(ReplyStage.START);
        assertThat(view.clocks()).singleElement().satisfies(line -> assertThat(line.state())
                .isEqualTo(State.RUNNING));
        assertThat(documents(stage.cityClerk, matter))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.SUPPLEMENT_NOTICE);
    }

    private static UUID supplement(UUID matter, String missing, LocalDate by) {
        return stage.world.as(
                stage.cityClerk, () -> stage.world.get(RequestSupplement.class).ask(matter, missing, by));
    }
}
