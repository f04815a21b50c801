package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Channel;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.Receipt;
import org.hongyan.rating.RatingState;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.Ratings;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T47: who was answered shortly wants an opinion, by code or by letter, once and in time. */
class WantOpinionIT extends ProcedureDesk {

    private static final String ANSWER = "补偿款已于今天打到您的账户。";

    private static LocalDate want(Receipt receipt) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(WantOpinion.class).want(receipt.number()));
    }

    private static Optional<LocalDate> lastDay(Receipt receipt) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(WantOpinion.class).lastDay(receipt.number()));
    }

    private static UUID petitioner(Actor actor, UUID matter) {
        return stage.world
                .as(actor, () -> stage.world.get(HandlingReader.class).open(matter))
                .recipients()
                .get(0)
                .petitionerId();
    }

    /** A claim answered in the simple procedure, not yet served. */
    private static UUID shortly(UUID matter) {
        stage.accept(matter);
        simplify(matter, true);
        answer(matter, null, ANSWER);
        return sign(stage.head, matter);
    }

    @Test
    @DisplayName("T47 after a short reply: the sixty days run on to their original last day, rating of the reply ends")
    void afterShortReply() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        UUID reply = shortly(matter);
        LocalDate due =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        refused(AnswerNotServed.class, () -> want(receipt));
        assertThat(lastDay(receipt)).isEmpty();
        stage.serve(matter, reply, 0, ReplyStage.START);
        assertThat(lastDay(receipt)).contains(LocalDate.of(2026, 11, 25));

        stage.world.clock().setDay(LocalDate.of(2026, 11, 25));
        assertThat(want(receipt)).isEqualTo(due);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.RUNNING))
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due));
        assertThat(group(stage.handler, matter)).isEqualTo("HANDLING");
        assertThat(stage.world
                        .asCitizen(
                                stage.petitioners.proofs(receipt, 0),
                                () -> stage.world.get(Ratings.class).ownOf(matter))
                        .get(RatingTarget.BODY.ordinal())
                        .until())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        // once; and what is owed now is no short answer
        refused(OpinionWanted.class, () -> want(receipt));
        refused(OpinionWanted.class, () -> simplify(matter, true));
        refused(OpinionRequired.class, () -> answer(matter, null, ANSWER));

        stage.hear(matter);
        stage.findAll(matter);
        stage.world.as(
                stage.handler,
                () -> stage.world.get(org.hongyan.reply.SubmitOpinion.class).submit(matter));
        UUID opinion = stage.world.as(
                stage.head,
                () -> stage.world.get(org.hongyan.reply.SignOpinion.class).sign(matter));
        stage.serve(matter, opinion, 0, LocalDate.of(2026, 11, 25));
        assertThat(stage.world
                        .asCitizen(
                                stage.petitioners.proofs(receipt, 0),
                                () -> stage.world.get(Ratings.class).ownOf(matter))
                        .get(RatingTarget.BODY.ordinal()))
                .satisfies(rating -> assertThat(rating.state()).isEqualTo(RatingState.OPEN))
                .satisfies(rating -> assertThat(rating.until()).isAfter(LocalDate.of(2026, 12, 20)));
    }

    @Test
    @DisplayName("T47: the day after the last is too late online; a letter postmarked in time is not")
    void inTimeByPostmark() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        stage.serve(matter, shortly(matter), 0, ReplyStage.START);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 26));
        refused(OpinionTooLate.class, () -> want(receipt));
        UUID petitioner = petitioner(stage.cityClerk, matter);
        Actor villageOnly = stage.handler;
        refusedEntry(villageOnly, matter, petitioner);
        refused(OpinionTooLate.class, () -> enter(stage.cityClerk, matter, petitioner, LocalDate.of(2026, 11, 26)));
        wrong(
                () -> enter(stage.cityClerk, matter, UUID.randomUUID(), LocalDate.of(2026, 11, 27)),
                "/petitionerId",
                "/askedOn");
        enter(stage.cityClerk, matter, petitioner, LocalDate.of(2026, 11, 25));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(matter)))
                .filteredOn(entry -> entry.kind().equals("WANT_OPINION"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args())
                        .containsEntry("channel", "LETTER")
                        .containsEntry("on", "2026-11-25"));
    }

    @Test
    @DisplayName("T47 after an answer of the office: registered again, fifteen days from the request")
    void afterOfficeAnswer() {
        Receipt receipt = suggested(Nature.SUGGESTION);
        UUID matter = receipt.matterId();
        UUID reply = stage.world.as(
                stage.cityClerk,
                () -> stage.world.get(AnswerAtOnce.class).answer(matter, Adoption.NOT_ADOPTED, "暂不列入计划。"));
        serveInCity(matter, reply);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        assertThat(want(receipt)).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);
        assertThat(group(stage.cityClerk, matter)).isEqualTo("TO_DISPATCH");
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH))
                .extracting(ClockLine::state)
                .containsExactly(State.RUNNING, State.STOPPED);
        // the competent body studies it and replies: that is all the law gives a suggestion
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        stage.accept(matter);
        answer(matter, Adoption.PARTLY_ADOPTED, "路口将设置减速标线。");
        stage.serve(matter, sign(stage.head, matter), 0, LocalDate.of(2026, 11, 2));
        assertThat(lastDay(receipt)).isEmpty();
        refused(OpinionWanted.class, () -> want(receipt));
    }

    @Test
    @DisplayName(
            "T47: a suggestion to which the body has replied has no opinion; a question becomes a claim by the wish")
    void suggestionAndQuestion() {
        Receipt suggestion = suggested(Nature.SUGGESTION);
        stage.hand(stage.cityClerk, suggestion.matterId(), HandoverKind.REFER);
        stage.accept(suggestion.matterId());
        answer(suggestion.matterId(), Adoption.ADOPTED, "已列入计划。");
        stage.serve(suggestion.matterId(), sign(stage.head, suggestion.matterId()), 0, ReplyStage.START);
        refused(NoOpinionOnSuggestion.class, () -> want(suggestion));

        Receipt question = suggested(Nature.OTHER);
        stage.hand(stage.cityClerk, question.matterId(), HandoverKind.REFER);
        stage.accept(question.matterId());
        answer(question.matterId(), null, "可以到服务中心办理。");
        stage.serve(question.matterId(), sign(stage.head, question.matterId()), 0, ReplyStage.START);
        assertThat(want(question)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(stage.view(stage.handler, question.matterId()).nature()).isEqualTo(Nature.CLAIM);
        assertThat(stage.clocks(stage.handler, question.matterId(), ClockKind.HANDLING))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.RUNNING));
    }

    @Test
    @DisplayName("T47: nobody asks in a matter of others, or while nothing was answered")
    void nobodyElse() {
        Receipt receipt = stage.referred(1);
        stage.accept(receipt.matterId());
        refused(NotPossibleNow.class, () -> want(receipt));
        Receipt other = stage.referred(1);
        stage.serve(other.matterId(), shortly(other.matterId()), 0, ReplyStage.START);
        refused(
                MatterNotFound.class,
                () -> stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(WantOpinion.class).want(other.number())));
        Actor stranger = stage.world.places().person(stage.congress, "午", Role.INTAKE_CLERK);
        UUID petitioner = petitioner(stage.handler, other.matterId());
        refused(MatterNotFound.class, () -> enter(stranger, other.matterId(), petitioner, ReplyStage.START));
    }

    private static Receipt suggested(Nature nature) {
        PetitionInput claim = stage.petitioners.claim(1);
        return stage.petitioners.letter(
                stage.cityClerk,
                new PetitionInput(
                        nature,
                        "安置路口的减速带",
                        "路口车多,孩子上学不安全。",
                        List.of("安置路口什么时候设减速带?"),
                        claim.divisionCode(),
                        claim.placeDetail(),
                        null,
                        claim.petitioners(),
                        1,
                        false,
                        false,
                        false));
    }

    private static void serveInCity(UUID matter, UUID document) {
        UUID petitioner = petitioner(stage.cityClerk, matter);
        stage.world.run(stage.cityClerk, () -> stage.world
                .get(org.hongyan.reply.ServeDocument.class)
                .serve(
                        matter,
                        new org.hongyan.reply.ServeDocument.Served(
                                document,
                                petitioner,
                                org.hongyan.document.ServingMethod.IN_PERSON,
                                stage.today(),
                                false,
                                "")));
    }

    /** A handler has no post to enter requests; a clerk of a body that neither registered nor holds it neither. */
    private static void refusedEntry(Actor handler, UUID matter, UUID petitioner) {
        refused(
                org.hongyan.audit.NotPermitted.class,
                () -> enter(handler, matter, petitioner, LocalDate.of(2026, 11, 25)));
        UUID fire = stage.world.places().body(stage.city, "赤壁市应急管理局");
        Actor elsewhere = stage.world.places().person(stage.city, fire, null, "未", Role.INTAKE_CLERK);
        stage.sql(
                "insert into standing (matter_id, office_id, body_id, roles, is_holder, since)"
                        + " values (?, ?, ?, array['SENDER'], false, now())",
                matter,
                stage.city.id(),
                fire);
        refused(NotTheHolder.class, () -> enter(elsewhere, matter, petitioner, LocalDate.of(2026, 11, 25)));
    }

    private static void enter(Actor clerk, UUID matter, UUID petitioner, LocalDate on) {
        stage.world.as(clerk, () -> stage.world.get(WantOpinion.class).enter(matter, petitioner, Channel.LETTER, on));
    }
}
