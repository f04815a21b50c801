package org.hongyan.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.LeaderContent.ReceptionRecord;
import org.hongyan.fairness.NameComplainedOf;
import org.hongyan.lookup.OwnRecordReader;
import org.hongyan.matter.Audience;
import org.hongyan.petition.Receipt;
import org.hongyan.record.RecordReader;
import org.hongyan.reply.Recipients;
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

@DisplayName("领导接访:有编号的记录,有期限的批示,信访人看得到答应了什么")
class ReceptionIT {

    private static final LocalDate TODAY = ReplyStage.START;
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static ReplyStage stage;
    private static Actor mayor;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        mayor = stage.world.places().person(stage.town, "郑国强", Role.LEADER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(TODAY);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static Receipt accepted() {
        Receipt receipt = stage.assigned(2);
        stage.accept(receipt.matterId());
        return receipt;
    }

    private static List<UUID> petitioners(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(LeaderReader.class).petitioners(matter)).stream()
                .map(Recipients.Recipient::petitionerId)
                .toList();
    }

    private static LeaderChoice typed(String name) {
        return new LeaderChoice(null, name, "镇长");
    }

    private static UUID receive(Actor actor, UUID matter, LeaderChoice leader, boolean internal) {
        return stage.world.as(actor, () -> stage.world
                .get(RecordReception.class)
                .record(new RecordReception.Order(
                        matter,
                        leader,
                        TODAY,
                        LocalTime.of(9, 0),
                        "镇群众来访接待室",
                        petitioners(actor, matter),
                        "",
                        "请求尽快兑付青苗补偿款。",
                        "请自然资源和规划所核对底册,公开发放明细。",
                        actor.bodyId(),
                        DUE,
                        true,
                        internal,
                        internal ? "" : "十一月二十日前公开发放明细。")));
    }

    private static Optional<DocumentLine> paper(Actor actor, UUID id) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Documents.class).byId(id)));
    }

    private static void wrong(Runnable work, String... pointers) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    private static List<String> read(UUID matter, Audience audience) {
        return stage.course(stage.handler, matter).stream()
                .filter(entry -> entry.audience() == audience)
                .map(entry -> entry.kind())
                .toList();
    }

    @Test
    @DisplayName("a reception leaves a numbered record, an instruction with its day and a promise the petitioner reads")
    void received() {
        Receipt receipt = accepted();
        UUID matter = receipt.matterId();
        UUID paper = receive(stage.head, matter, new LeaderChoice(mayor.personId(), "", "镇长"), false);
        assertThat(paper(stage.handler, paper)).hasValueSatisfying(line -> {
            assertThat(line.kind()).isEqualTo(DocumentKind.RECEPTION_RECORD);
            assertThat(line.number()).contains("访〔2026〕1号");
        });
        ReceptionRecord record = (ReceptionRecord) stage.world
                .as(
                        stage.handler,
                        () -> stage.world.inTransaction(() ->
                                stage.world.get(Documents.class).wording(paper).orElseThrow()))
                .content();
        assertThat(record.leader()).isEqualTo("郑国强");
        assertThat(record.petitioners()).hasSize(2);
        assertThat(record.dueOn()).isEqualTo(DUE);
        assertThat(stage.world.as(
                        stage.handler, () -> stage.world.get(RecordReader.class).instructions(matter)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.leader()).isEqualTo("郑国强");
                    assertThat(one.dueOn()).isEqualTo(DUE);
                    assertThat(one.open()).isTrue();
                });
        assertThat(read(matter, Audience.PETITIONER)).contains("RECEPTION_HELD");
        assertThat(stage.world
                        .asCitizen(
                                stage.petitioners.proofs(receipt, 0),
                                () -> stage.world.get(OwnRecordReader.class).of(matter))
                        .promises())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.promise()).isEqualTo("十一月二十日前公开发放明细。");
                    assertThat(one.dueOn()).isEqualTo(DUE);
                });
    }

    @Test
    @DisplayName("the petitioner reads nothing of a reception marked internal; the sender of the matter sees no record")
    void internal() {
        Receipt receipt = accepted();
        UUID matter = receipt.matterId();
        UUID paper = receive(stage.head, matter, typed("某副市长"), true);
        assertThat(read(matter, Audience.PETITIONER)).doesNotContain("RECEPTION_HELD", "RECEPTION_NOTED");
        assertThat(read(matter, Audience.OFFICE)).contains("RECEPTION_NOTED");
        assertThat(stage.world
                        .asCitizen(
                                stage.petitioners.proofs(receipt, 0),
                                () -> stage.world.get(OwnRecordReader.class).of(matter))
                        .promises())
                .isEmpty();
        assertThat(paper(stage.cityClerk, paper)).isEmpty();
        assertThat(stage.world.as(
                        stage.cityClerk,
                        () -> stage.world.get(LeaderReader.class).receptions(matter)))
                .isEmpty();
        assertThat(stage.world.as(
                        stage.handler, () -> stage.world.get(LeaderReader.class).receptions(matter)))
                .singleElement()
                .satisfies(one -> assertThat(one.internal()).isTrue());
    }

    @Test
    @DisplayName("the body that handed the matter on receives, too; the promise is its own word, not the holder's")
    void senderReceives() {
        Receipt receipt = accepted();
        UUID matter = receipt.matterId();
        receive(stage.cityClerk, matter, typed("某副市长"), false);
        assertThat(read(matter, Audience.PETITIONER)).contains("RECEPTION_HELD");
        assertThat(stage.world
                        .asCitizen(
                                stage.petitioners.proofs(receipt, 0),
                                () -> stage.world.get(OwnRecordReader.class).of(matter))
                        .promises())
                .isEmpty();
        assertThat(stage.world.as(
                        stage.cityClerk,
                        () -> stage.world.get(RecordReader.class).instructions(matter)))
                .hasSize(1);
    }

    @Test
    @DisplayName("whom the matter complains of receives nobody, chosen or typed; nothing missing goes through")
    void refused() {
        UUID matter = accepted().matterId();
        stage.world.run(
                stage.handler,
                () -> stage.world.get(NameComplainedOf.class).name(matter, null, mayor.personId(), "", "镇长"));
        assertThat(stage.world.as(
                        stage.handler, () -> stage.world.get(LeaderReader.class).leaders(matter)))
                .noneMatch(person -> person.id().equals(mayor.personId()));
        wrong(() -> receive(stage.head, matter, new LeaderChoice(mayor.personId(), "", "镇长"), true), "/leaderId");
        wrong(() -> receive(stage.head, matter, typed(mayor.name()), true), "/leader");
        wrong(
                () -> stage.world.as(stage.head, () -> stage.world
                        .get(RecordReception.class)
                        .record(new RecordReception.Order(
                                matter,
                                typed(""),
                                TODAY.plusDays(1),
                                null,
                                "",
                                List.of(UUID.randomUUID()),
                                "",
                                "",
                                "",
                                stage.congress.body(),
                                LocalDate.of(2026, 11, 22),
                                false,
                                false,
                                " "))),
                "/leader",
                "/heldOn",
                "/heldAt",
                "/place",
                "/petitioners",
                "/demand",
                "/decision",
                "/unitId",
                "/noOutcome",
                "/dueOn",
                "/told");
    }

    @Test
    @DisplayName("a body without a part in the matter receives nobody about it")
    void stranger() {
        Receipt receipt = stage.referred(1);
        Actor stranger = stage.congressClerk;
        assertThatThrownBy(() -> receive(stranger, receipt.matterId(), typed("某主席"), true))
                .isInstanceOf(RefusedException.class);
    }
}
