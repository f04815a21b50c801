package org.hongyan.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.lookup.OwnRecord;
import org.hongyan.lookup.OwnRecordReader;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.SettleMatter;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("承诺、协议、帮扶:信访人看得到承诺,帮扶不附条件")
class CommitmentIT {

    private static final LocalDate DUE = ReplyStage.START.plusDays(14);
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

    private static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    private static UUID promise(Actor actor, UUID matter, String who, LocalDate due) {
        return stage.world.as(
                actor, () -> stage.world.get(KeepCommitments.class).make(matter, who, "修好进水口。", due));
    }

    private static void end(UUID matter, UUID promise, boolean fulfilled, LocalDate on) {
        stage.world.run(
                stage.handler,
                () -> stage.world.get(KeepCommitments.class).end(matter, promise, fulfilled, on, "已经修好,信访人到场看过。"));
    }

    private static OwnRecord own(Receipt receipt) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(OwnRecordReader.class).of(receipt.matterId()));
    }

    private static List<String> kinds(UUID matter) {
        return stage.course(stage.cityClerk, matter).stream()
                .map(entry -> entry.kind())
                .toList();
    }

    @Test
    void a_promise_is_seen_by_the_petitioner_and_moves_no_limit() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        LocalDate limit =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        UUID promise = promise(stage.handler, matter, "镇水利站", DUE);
        assertThat(own(receipt).promises()).singleElement().satisfies(one -> {
            assertThat(one.byWhom()).isEqualTo("镇水利站");
            assertThat(one.dueOn()).isEqualTo(DUE);
            assertThat(one.state()).isEqualTo(Commitment.State.OPEN);
        });
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)
                        .get(0)
                        .dueOn())
                .isEqualTo(limit);
        stage.world.clock().setDay(DUE);
        end(matter, promise, true, DUE);
        assertThat(own(receipt).promises()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Commitment.State.FULFILLED);
            assertThat(one.outcome()).contains("修好");
        });
        refused(CommitmentEnded.class, () -> end(matter, promise, false, DUE));
        assertThat(kinds(matter)).contains("PROMISED", "PROMISE_KEPT");
    }

    @Test
    void a_missed_promise_is_pointed_out_once() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        promise(stage.handler, matter, "镇水利站", DUE);
        stage.world.clock().setDay(DUE);
        stage.world.get(DayPassing.class).run();
        assertThat(kinds(matter)).doesNotContain("PROMISE_MISSED");
        stage.world.clock().setDay(DUE.plusDays(1));
        stage.world.get(DayPassing.class).run();
        stage.world.get(DayPassing.class).run();
        assertThat(kinds(matter).stream().filter("PROMISE_MISSED"::equals)).hasSize(1);
        assertThat(own(receipt).promises()).extracting(one -> one.state()).containsExactly(Commitment.State.OPEN);
    }

    @Test
    void what_is_wrong_or_somebody_elses_is_refused() {
        UUID matter = stage.assigned(1).matterId();
        refused(NoCommitment.class, () -> promise(stage.handler, matter, "镇水利站", DUE));
        stage.accept(matter);
        wrong(() -> promise(stage.handler, matter, " ", ReplyStage.START.minusDays(1)), "/byWhom", "/dueOn");
        wrong(() -> promise(stage.handler, matter, "镇水利站", null), "/dueOn");
        wrong(() -> end(matter, null, true, ReplyStage.START), "/commitmentId");
        Actor cityHandler = stage.world.places().person(stage.city, "市承办", Role.HANDLER);
        refused(NotTheHolder.class, () -> promise(cityHandler, matter, "镇水利站", DUE));
        Actor stranger = stage.world.places().person(stage.congress, "外人", Role.HANDLER);
        refused(MatterNotFound.class, () -> promise(stranger, matter, "镇水利站", DUE));
    }

    @Test
    void what_an_opinion_supports_is_promised_when_it_is_signed() {
        Receipt receipt = stage.assigned(1);
        stage.signed(receipt.matterId());
        assertThat(own(receipt).promises())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.byWhom()).isEqualTo("官塘驿镇财政所"))
                .allSatisfy(one -> assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31)));
    }

    private static SettleMatter.Order order(UUID matter, boolean mediated, String mediator, boolean signed) {
        return new SettleMatter.Order(
                matter,
                mediated,
                mediator,
                List.of("柳堤村民委员会"),
                "补偿款漏报。",
                "村民委员会补发青苗补偿款 5,720 元。",
                List.of(new Performance("柳堤村民委员会", "支付 5,720 元", DUE)),
                ReplyStage.START,
                true,
                signed);
    }

    private static UUID settle(Actor actor, SettleMatter.Order order) {
        return stage.world.as(actor, () -> stage.world.get(SettleMatter.class).settle(order));
    }

    @Test
    @DisplayName("调解协议:CL4 停,评价开始,没有复查,履行成为承诺")
    void a_signed_agreement_ends_the_handling_without_a_review() {
        Receipt receipt = stage.assigned(2);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        settle(stage.handler, order(matter, true, "镇司法所", true));
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING))
                .extracting(line -> line.state())
                .containsExactly(MatterClock.State.STOPPED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.REVIEW_REQUEST))
                .isEmpty();
        List<DocumentLine> papers = stage.world.as(
                stage.handler, () -> stage.world.get(HandlingReader.class).documents(matter));
        assertThat(papers).extracting(DocumentLine::kind).contains(DocumentKind.MEDIATION_AGREEMENT);
        assertThat(own(receipt).promises()).extracting(one -> one.promise()).containsExactly("支付 5,720 元");
        assertThat(stage.world.asCitizen(stage.petitioners.proofs(receipt, 0), () -> stage.world
                        .get(StatusReader.class)
                        .byNumber(receipt.number())
                        .orElseThrow()
                        .called()))
                .isEqualTo("matter.agreed");
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).obstacles(matter)))
                .extracting(refusal -> refusal.getClass().getSimpleName())
                .containsExactlyInAnyOrder("ReviewStillOpen", "ReportNotAccepted");
    }

    @Test
    @DisplayName("评价期满自动办结")
    void a_settled_matter_completes_when_the_days_for_rating_are_over() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        settle(stage.handler, order(matter, false, "", true));
        stage.world.clock().setDay(ReplyStage.START.plusDays(45));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void an_agreement_that_is_incomplete_or_not_signed_by_all_is_refused() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        wrong(() -> settle(stage.handler, order(matter, true, " ", false)), "/mediator", "/signedByAll");
        wrong(
                () -> settle(
                        stage.handler,
                        new SettleMatter.Order(
                                matter,
                                false,
                                "",
                                List.of(),
                                "",
                                "",
                                List.of(new Performance("", "付款", ReplyStage.START.minusDays(1))),
                                ReplyStage.START.plusDays(1),
                                false,
                                true)),
                "/others",
                "/facts",
                "/terms",
                "/signedOn",
                "/freely",
                "/performances/0/who",
                "/performances/0/until");
        Actor cityHandler = stage.world.places().person(stage.city, "市承办二", Role.HANDLER);
        refused(NotTheHolder.class, () -> settle(cityHandler, order(matter, false, "", true)));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
    }

    private static RecordAssistance.Order help(UUID matter, boolean unconditional) {
        return new RecordAssistance.Order(
                matter,
                Assistance.Kind.RELIEF,
                "家中有人重病。",
                "镇民政办",
                new BigDecimal("2000.00"),
                ReplyStage.START,
                unconditional);
    }

    @Test
    void help_goes_its_own_way_and_has_no_conditions() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        wrong(() -> apply(stage.handler, help(matter, false)), "/unconditional");
        UUID help = apply(stage.handler, help(matter, true));
        wrong(() -> goOn(matter, help, Assistance.State.DELIVERED), "/next");
        goOn(matter, help, Assistance.State.APPROVED);
        goOn(matter, help, Assistance.State.DELIVERED);
        wrong(() -> goOn(matter, help, Assistance.State.REFUSED), "/next");
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(kinds(matter)).noneMatch(kind -> kind.startsWith("HELP"));
        assertThat(helpSeen(stage.cityClerk, matter)).isEmpty();
        assertThat(helpSeen(stage.handler, matter))
                .extracting(Assistance::state)
                .containsExactly(Assistance.State.DELIVERED);
    }

    private static UUID apply(Actor actor, RecordAssistance.Order order) {
        return stage.world.as(
                actor, () -> stage.world.get(RecordAssistance.class).apply(order));
    }

    private static void goOn(UUID matter, UUID help, Assistance.State next) {
        stage.world.run(
                stage.handler,
                () -> stage.world.get(RecordAssistance.class).goOn(matter, help, next, ReplyStage.START, "材料齐全"));
    }

    private static List<Assistance> helpSeen(Actor actor, UUID matter) {
        return stage.world.as(
                actor, () -> stage.world.get(CommitmentReader.class).help(matter));
    }
}
