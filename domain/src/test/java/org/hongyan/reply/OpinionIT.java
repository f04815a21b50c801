package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentNotFound;
import org.hongyan.document.Finding;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Receipt;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.RatingState;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.Ratings;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpinionIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static void submit(Actor actor, UUID matter) {
        stage.world.as(actor, () -> stage.world.get(SubmitOpinion.class).submit(matter));
    }

    @Test
    @DisplayName("nothing goes to the head before each demand is found upon and the petitioner heard")
    void notReady() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        assertThatThrownBy(() -> submit(stage.handler, matter))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .contains("/findings/0/finding", "/findings/1/legalBasis", "/findings/1/opinion"));
        List<FindingDraft> drafts = stage.findings(matter, Finding.SUPPORTED);
        FindingDraft first = drafts.get(0);
        // typing the first finding saves the second one, too, with nothing in it yet
        FindingDraft nothing = new FindingDraft(drafts.get(1).demandId(), null, "", "", "", "", null);
        stage.world.run(
                stage.handler, () -> stage.world.get(DraftFindings.class).save(matter, List.of(first, nothing)));
        FindingDraft withoutBasis =
                new FindingDraft(first.demandId(), Finding.SUPPORTED, first.facts(), " ", first.opinion(), "", null);
        stage.world.run(
                stage.handler,
                () -> stage.world.get(DraftFindings.class).save(matter, List.of(withoutBasis, drafts.get(1))));
        assertThatThrownBy(() -> submit(stage.handler, matter))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder("/findings/0/legalBasis", "/findings/0/promisedOn"));
        stage.findAll(matter);
        refused(PetitionerNotHeard.class, () -> submit(stage.handler, matter));
        stage.world.as(stage.handler, () -> stage.world
                .get(HearPetitioner.class)
                .refused(matter, new NoteContent(stage.today(), "", "李秀兰", "两次电话约谈,信访人表示不愿再陈述。")));
        submit(stage.handler, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.OPINION_PENDING);
        refused(NotInHandling.class, () -> stage.findAll(matter));
    }

    @Test
    @DisplayName("what is not supported has to be explained first")
    void unexplained() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        stage.hear(matter);
        stage.world.run(
                stage.handler,
                () -> stage.world.get(DraftFindings.class).save(matter, stage.findings(matter, Finding.NOT_SUPPORTED)));
        refused(ExplanationMissing.class, () -> submit(stage.handler, matter));
        stage.world.as(stage.handler, () -> stage.world
                .get(RecordExplanation.class)
                .record(matter, new NoteContent(stage.today(), "村部", "李秀兰", "讲明了政策规定,信访人表示理解。")));
        submit(stage.handler, matter);
    }

    @Test
    @DisplayName("sent back once with remarks, then signed by another person: numbered, CL4 stopped, nothing leaks")
    void sentBackAndSigned() {
        Receipt receipt = stage.referred(2);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        stage.hear(matter);
        stage.findAll(matter);
        submit(stage.handler, matter);
        assertThatThrownBy(() -> stage.world.run(
                        stage.head, () -> stage.world.get(ReturnOpinion.class).returnToHandler(matter, " ")))
                .isInstanceOf(InvalidInputException.class);
        stage.world.run(stage.head, () -> stage.world.get(ReturnOpinion.class).returnToHandler(matter, "第二项请写明公开的方式。"));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        submit(stage.handler, matter);
        stage.world.clock().setDay(LocalDate.of(2026, 11, 20));
        UUID opinion = stage.world.as(
                stage.head, () -> stage.world.get(SignOpinion.class).sign(matter));

        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)
                        .get(0)
                        .stoppedOn())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        HandlingView handling = stage.world.as(
                stage.handler, () -> stage.world.get(HandlingReader.class).open(matter));
        assertThat(handling.opinionId()).isEqualTo(opinion);
        assertThat(handling.notes())
                .extracting(HandlingView.NoteLine::kind)
                .containsExactly(NoteKind.HEARING, NoteKind.SENT_BACK);
        assertThat(stage.world
                        .as(
                                stage.cityClerk,
                                () -> stage.world.get(HandlingReader.class).open(matter))
                        .notes())
                .isEmpty();
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(matter)))
                .extracting(entry -> entry.kind())
                .contains("HEARD_PETITIONER", "REPLY")
                .doesNotContain("DRAFT_OPINION", "RETURN_DRAFT");
    }

    @Test
    @DisplayName("a signed document opens for the chain, a draft and a stranger's request do not")
    void opened() {
        UUID matter = stage.referred(1).matterId();
        UUID opinion = stage.signed(matter);
        OpenDocument.Paper paper = stage.world.as(
                stage.cityClerk, () -> stage.world.get(OpenDocument.class).open(opinion));
        assertThat(paper.name()).endsWith("号.pdf");
        assertThat(new String(paper.pdf(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        refused(
                DocumentNotFound.class,
                () -> stage.world.as(
                        stage.congressClerk,
                        () -> stage.world.get(OpenDocument.class).open(opinion)));
    }

    @Test
    @DisplayName("whoever wrote a word of the opinion does not sign it, also if a colleague submitted it")
    void signerIsDrafter() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        stage.hear(matter);
        List<FindingDraft> drafts = stage.findings(matter, Finding.SUPPORTED);
        stage.world.run(stage.both, () -> stage.world.get(DraftFindings.class).save(matter, drafts));
        submit(stage.handler, matter);
        refused(
                SignerIsDrafter.class,
                () -> stage.world.as(
                        stage.both, () -> stage.world.get(SignOpinion.class).sign(matter)));
        stage.world.as(stage.head, () -> stage.world.get(SignOpinion.class).sign(matter));
    }

    @Test
    @DisplayName("served: each representative has the own thirty days and the own rating window")
    void served() {
        Receipt receipt = stage.referred(2);
        UUID matter = receipt.matterId();
        UUID opinion = stage.signed(matter);
        stage.world.clock().setDay(LocalDate.of(2026, 10, 30));
        stage.serve(matter, opinion, 0, LocalDate.of(2026, 10, 28));
        stage.serve(matter, opinion, 1, LocalDate.of(2026, 10, 30));
        assertThat(stage.clocks(stage.handler, matter, ClockKind.REVIEW_REQUEST))
                .extracting(line -> line.dueOn())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 30));
        OwnRating rating = stage
                .world
                .asCitizen(
                        stage.petitioners.proofs(receipt, 1),
                        () -> stage.world.get(Ratings.class).ownOf(matter))
                .stream()
                .filter(own -> own.target() == RatingTarget.BODY)
                .findFirst()
                .orElseThrow();
        assertThat(rating.state()).isEqualTo(RatingState.OPEN);
        assertThat(rating.until()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    @DisplayName("a congress's own answer has no review by a government, and the paper says so")
    void congressAnswers() {
        var npcHandler = stage.world.places().person(stage.congress, "癸", org.hongyan.staff.Role.HANDLER);
        assertThat(stage.world.get(ReviewBodyPolicy.class).of(stage.congress.id(), stage.congress.body()))
                .isEmpty();
        assertThat(npcHandler.bodyId()).isEqualTo(stage.congress.body());
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(ReviewBodyPolicy.class).of(stage.town.id(), stage.town.body()))))
                .containsExactly("赤壁市人民政府");
        assertThat(stage.world.as(
                        stage.cityClerk,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(ReviewBodyPolicy.class).of(stage.city.id(), stage.city.body()))))
                .as(
                        "the highest office here is not the highest government: the one above is named although it is elsewhere")
                .containsExactly("上一级人民政府");
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).preview(matter)))
                .contains("赤壁市人民政府", "请求公开补偿款的分配方案");
    }

    @Test
    @DisplayName("notes are dated between receipt and today")
    void noteDates() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        for (LocalDate wrong : new LocalDate[] {null, ReplyStage.START.minusDays(1), ReplyStage.START.plusDays(1)}) {
            assertThatThrownBy(() -> stage.world.as(stage.handler, () -> stage.world
                            .get(RecordExplanation.class)
                            .record(matter, new NoteContent(wrong, "柳堤村", "", "看了现场。"))))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/happenedOn", "/people"));
        }
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)
                        .get(0)
                        .state())
                .isEqualTo(State.RUNNING);
    }
}
