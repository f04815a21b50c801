package org.hongyan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.fairness.ActorRecused;
import org.hongyan.fairness.StateInterest;
import org.hongyan.matter.Audience;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandlingRecordIT {

    private static final LocalDate TODAY = ReplyStage.START;
    private static ReplyStage stage;
    private static Actor cityHandler;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        cityHandler = stage.world.places().person(stage.city, "癸", Role.HANDLER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(TODAY);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID accepted() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        return matter;
    }

    private static Upload scan() {
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new Upload("意见书.pdf", pdf.length, () -> new ByteArrayInputStream(pdf));
    }

    private static RecordOpinion.Order opinion(UUID matter, LocalDate shownOn, List<Upload> paper) {
        return new RecordOpinion.Order(
                matter,
                OutsideOpinion.Kind.LAWYER,
                "何敏",
                "湖北赤壁律师事务所",
                "执业证号 14201200110000001",
                TODAY,
                "补偿款发放是否符合规定?",
                "应当按照补偿协议的约定发放。",
                shownOn,
                paper);
    }

    private static UUID record(Actor actor, RecordOpinion.Order order) {
        return stage.world.as(actor, () -> stage.world.get(RecordOpinion.class).record(order));
    }

    private static UUID instruct(Actor actor, UUID matter, UUID unit, LocalDate due, boolean noOutcome) {
        return stage.world.as(actor, () -> stage.world
                .get(RecordInstruction.class)
                .record(new RecordInstruction.Order(
                        matter, "郑国强", "副市长", TODAY, "请官塘驿镇依法办理,按期答复群众。", unit, due, noOutcome)));
    }

    private static void wrong(Runnable work, String... pointers) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    private static void refused(Class<?> kind, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(kind));
    }

    private static RecordReader reader() {
        return stage.world.get(RecordReader.class);
    }

    @Test
    @DisplayName("a lawyer's opinion with its paper; the petitioner reads of it only from the day it was shown")
    void lawyer() {
        UUID matter = accepted();
        UUID opinion = record(stage.handler, opinion(matter, null, List.of(scan())));
        assertThat(stage.world.as(stage.handler, () -> reader().opinions(matter)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.shownOn()).isNull();
                    assertThat(one.organisation()).isEqualTo("湖北赤壁律师事务所");
                });
        assertThat(stage.course(stage.handler, matter))
                .filteredOn(entry -> entry.audience() == Audience.PETITIONER)
                .extracting(entry -> entry.kind())
                .doesNotContain("OUTSIDE_OPINION", "OUTSIDE_OPINION_SHOWN");
        stage.world.run(
                stage.handler, () -> stage.world.get(RecordOpinion.class).shown(matter, opinion, TODAY));
        assertThat(stage.course(stage.handler, matter))
                .filteredOn(entry -> entry.audience() == Audience.PETITIONER)
                .extracting(entry -> entry.kind())
                .contains("OUTSIDE_OPINION_SHOWN");
        wrong(
                () -> stage.world.run(
                        stage.handler,
                        () -> stage.world.get(RecordOpinion.class).shown(matter, opinion, TODAY)),
                "/opinionId");
        assertThat(stage.world.as(stage.cityClerk, () -> reader().opinions(matter)))
                .isEmpty();
    }

    @Test
    @DisplayName("no paper, no question, shown before it was given: refused; so is whoever is not at work on it")
    void opinionRefused() {
        UUID matter = accepted();
        wrong(() -> record(stage.handler, opinion(matter, null, List.of())), "/paper");
        wrong(() -> record(stage.handler, opinion(matter, TODAY.minusDays(1), List.of(scan()))), "/shownOn");
        wrong(
                () -> record(
                        stage.handler,
                        new RecordOpinion.Order(matter, null, "", " ", "", null, "", "", null, List.of())),
                "/kind",
                "/person",
                "/organisation",
                "/qualification",
                "/givenOn",
                "/question",
                "/words",
                "/paper");
        refused(NotTheHolder.class, () -> record(cityHandler, opinion(matter, null, List.of(scan()))));
        stage.world.run(stage.both, () -> stage.world.get(StateInterest.class).declare(matter, "是该律师的配偶。"));
        refused(ActorRecused.class, () -> record(stage.both, opinion(matter, null, List.of(scan()))));
    }

    @Test
    @DisplayName(
            "a leader's instruction stands in the list of the body addressed until it is answered, never for the petitioner")
    void instruction() {
        UUID matter = accepted();
        LocalDate due = LocalDate.of(2026, 11, 20);
        UUID instruction = instruct(stage.cityClerk, matter, stage.town.body(), due, true);
        assertThat(marks(stage.handler, matter)).contains("INSTRUCTED");
        assertThat(stage.world.as(stage.handler, () -> reader().instructions(matter)))
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isTrue());
        stage.world.run(
                stage.handler, () -> stage.world.get(RecordInstruction.class).answer(matter, instruction, "已受理,正在调查。"));
        assertThat(marks(stage.handler, matter)).doesNotContain("INSTRUCTED");
        assertThat(stage.world.as(stage.cityClerk, () -> reader().instructions(matter)))
                .singleElement()
                .satisfies(one -> assertThat(one.feedback()).isEqualTo("已受理,正在调查。"));
        assertThat(stage.course(stage.cityClerk, matter))
                .filteredOn(entry -> entry.kind().startsWith("INSTRUCTION_"))
                .isNotEmpty()
                .noneMatch(entry -> entry.audience() == Audience.PETITIONER);
        wrong(
                () -> stage.world.run(
                        stage.handler,
                        () -> stage.world.get(RecordInstruction.class).answer(matter, instruction, "再次反馈。")),
                "/instructionId");
    }

    @Test
    @DisplayName(
            "an instruction that orders an outcome, without a day or to a stranger is refused; a handler enters none")
    void instructionRefused() {
        UUID matter = accepted();
        wrong(
                () -> instruct(stage.cityClerk, matter, stage.congress.body(), LocalDate.of(2026, 11, 22), false),
                "/addressedUnitId",
                "/noOutcome",
                "/dueOn");
        wrong(() -> instruct(stage.cityClerk, matter, stage.town.body(), TODAY, true), "/dueOn");
        assertThatThrownBy(() -> instruct(stage.handler, matter, stage.town.body(), LocalDate.of(2026, 11, 20), true))
                .isInstanceOfSatisfying(RefusedException.class, one -> assertThat(
                                one.refusal().getClass().getSimpleName())
                        .isEqualTo("NotPermitted"));
    }

    private static List<String> marks(Actor actor, UUID matter) {
        return stage
                .world
                .as(actor, () -> stage.world
                        .get(DeskLists.class)
                        .page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), DeskQuery.MAX_LIMIT)))
                .stream()
                .filter(row -> row.matterId().equals(matter))
                .findFirst()
                .orElseThrow()
                .marks();
    }
}
