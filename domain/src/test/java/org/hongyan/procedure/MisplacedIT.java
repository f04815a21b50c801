package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.fairness.BarredFromMatter;
import org.hongyan.fairness.NameComplainedOf;
import org.hongyan.handover.DesignationChoice;
import org.hongyan.handover.DisputedHandover;
import org.hongyan.handover.DraftObjection;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.JudgeObjection;
import org.hongyan.handover.NoWrongBodyReport;
import org.hongyan.handover.NotYoursToReport;
import org.hongyan.handover.Objection;
import org.hongyan.handover.ReceiverOutOfLine;
import org.hongyan.handover.SignObjection;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.handover.WrongBodyReport;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Petitions;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.SubmitOpinion;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T44 after a wrong acceptance: reported by the holder, granted or refused by its sender; both signed by heads. */
class MisplacedIT extends ProcedureDesk {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static UUID housing;
    private static Actor housingHandler;
    private static Actor housingHead;
    private static Actor citySupervisor;

    @BeforeAll
    static void people() {
        housing = stage.world.places().body(stage.city, "赤壁市住房和城乡建设局");
        housingHandler = stage.world.places().person(stage.city, housing, null, "申", Role.HANDLER);
        citySupervisor = stage.world.places().person(stage.city, "戌", Role.SUPERVISOR);
        housingHead = stage.world.places().person(stage.city, housing, null, "酉", Role.APPROVER);
    }

    private static PrepareMisplaced.Order report(UUID matter) {
        return new PrepareMisplaced.Order(
                matter, "房屋由市住建局统建,维修由该局负责。", "《移交协议》第三条。", "赤壁市住房和城乡建设局", DAY, PrepareMisplaced.Hearing.SILENT, "");
    }

    private static void prepare(Actor actor, PrepareMisplaced.Order order) {
        stage.world.as(actor, () -> stage.world.get(PrepareMisplaced.class).prepare(order));
    }

    private static void answer(Actor actor, UUID matter, WrongBodyReport.Verdict verdict, UUID to) {
        stage.world.as(actor, () -> stage.world
                .get(PrepareMove.class)
                .prepare(new PrepareMove.Order(matter, verdict, to, HandoverKind.REFER, null, "", "维修由市住建局负责。")));
    }

    /** Accepted by the township, reported, signed on the second of November. */
    private static Receipt reported() {
        Receipt receipt = stage.assigned(1);
        stage.accept(receipt.matterId());
        stage.world.clock().setDay(DAY);
        prepare(stage.handler, report(receipt.matterId()));
        sign(stage.head, receipt.matterId());
        return receipt;
    }

    private static State last(Actor actor, UUID matter, ClockKind kind) {
        return stage.clocks(actor, matter, kind).get(0).state();
    }

    @Test
    @DisplayName(
            "granted: the proper body has it with papers and days of a receiver; the township's sixty days still score")
    void granted() {
        Receipt receipt = reported();
        UUID matter = receipt.matterId();
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(group(stage.cityClerk, matter)).isEqualTo("TO_DECIDE");
        assertThat(documents(stage.cityClerk, matter))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.WRONG_BODY_REPORT);
        wrong(() -> answer(stage.cityClerk, matter, null, null), "/verdict");
        wrong(() -> answer(stage.cityClerk, matter, WrongBodyReport.Verdict.GRANTED, null), "/receiver");
        refused(
                ReceiverOutOfLine.class,
                () -> answer(stage.cityClerk, matter, WrongBodyReport.Verdict.GRANTED, UUID.randomUUID()));
        answer(stage.cityClerk, matter, WrongBodyReport.Verdict.GRANTED, housing);
        assertThat(group(cityHead, matter)).isEqualTo("TO_APPROVE");
        LocalDate due =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        sign(cityHead, matter);

        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.HANDLING))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.STOPPED))
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due))
                .satisfies(line -> assertThat(line.bodyId()).isEqualTo(stage.town.body()));
        assertThat(last(stage.cityClerk, matter, ClockKind.ASSIGNED_LIMIT)).isEqualTo(State.STOPPED);
        assertThat(last(housingHandler, matter, ClockKind.RECEIPT_NOTICE)).isEqualTo(State.RUNNING);
        assertThat(group(housingHandler, matter)).isEqualTo("TO_ACCEPT");
        assertThat(stage.view(stage.cityClerk, matter).responsibleBodyId()).isNull();
        // the letter and the petition are the new body's; the old one reads what was signed, and no petition any more
        assertThat(documents(housingHandler, matter))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.REFERRAL_LETTER)
                .doesNotContain(DocumentKind.WRONG_BODY_REPORT);
        assertThat(petitions(housingHandler, matter)).isEqualTo(1);
        assertThat(petitions(stage.handler, matter)).isZero();
        assertThat(stage.course(stage.handler, matter))
                .extracting(entry -> entry.kind())
                .contains("WRONG_BODY_REPORTED", "CHANGE_HANDLER");
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(matter)))
                .extracting(entry -> entry.kind())
                .contains("CHANGE_HANDLER")
                .doesNotContain("WRONG_BODY_REPORTED");
    }

    private static int petitions(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Petitions.class).ofMatter(matter).size()));
    }

    @Test
    @DisplayName("granted, then the new body objects with right: two have denied, the superior decides")
    void objectedAfterwards() {
        UUID matter = reported().matterId();
        LocalDate due =
                stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH).get(0).dueOn();
        answer(stage.cityClerk, matter, WrongBodyReport.Verdict.GRANTED, housing);
        sign(cityHead, matter);
        stage.world.as(housingHandler, () -> stage.world
                .get(DraftObjection.class)
                .draft(matter, new Objection.Grounds("经查,该房屋由镇政府自建,不属于本局职权范围,附产权登记。", "职责清单\n拨款凭证", "官塘驿镇人民政府")));
        stage.world.run(housingHead, () -> stage.world.get(SignObjection.class).sign(matter));
        stage.world.run(
                stage.cityClerk,
                () -> stage.world.get(JudgeObjection.class).judge(matter, Objection.Verdict.UPHELD, "产权登记属实。"));
        assertThat(stage.state(matter)).isEqualTo(MatterState.DISPUTED);
        assertThat(stage.world.as(
                        citySupervisor,
                        () -> stage.world.get(DesignationChoice.class).disputed(matter)))
                .extracting(DisputedHandover::evidence)
                .containsExactly("《移交协议》第三条。", "职责清单\n拨款凭证");
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.RUNNING))
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due));
    }

    @Test
    @DisplayName("refused: the township keeps it and its days, reads why, and reports no second time")
    void kept() {
        UUID matter = reported().matterId();
        answer(stage.cityClerk, matter, WrongBodyReport.Verdict.REFUSED, null);
        sign(cityHead, matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(last(stage.handler, matter, ClockKind.HANDLING)).isEqualTo(State.RUNNING);
        assertThat(group(stage.handler, matter)).isEqualTo("HANDLING");
        assertThat(group(stage.cityClerk, matter)).isEqualTo("AWAITING_REPORT");
        assertThat(documents(stage.handler, matter))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.WRONG_BODY_ANSWER);
        refused(NotYoursToReport.class, () -> prepare(stage.handler, report(matter)));
        refused(
                NoWrongBodyReport.class,
                () -> answer(stage.cityClerk, matter, WrongBodyReport.Verdict.GRANTED, housing));
    }

    @Test
    @DisplayName(
            "no report without evidence, a named body and the petitioner heard; not before acceptance, not by others")
    void notReported() {
        UUID matter = stage.referred(1).matterId();
        stage.world.clock().setDay(DAY);
        refused(NotYoursToReport.class, () -> prepare(stage.handler, report(matter)));
        stage.accept(matter);
        wrong(
                () -> prepare(stage.handler, new PrepareMisplaced.Order(matter, " ", "", "", null, null, "")),
                "/reasons",
                "/evidence",
                "/properBody",
                "/heardOn",
                "/hearing");
        wrong(
                () -> prepare(
                        stage.handler,
                        new PrepareMisplaced.Order(
                                matter, "理由", "依据", "某局", DAY.plusDays(1), PrepareMisplaced.Hearing.ANSWERED, "")),
                "/heardOn",
                "/heardWords");
        refused(MatterNotFound.class, () -> prepare(housingHandler, report(matter)));
        refused(NoWrongBodyReport.class, () -> answer(stage.cityClerk, matter, WrongBodyReport.Verdict.REFUSED, null));
        UUID own = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        Actor cityHandler = stage.world.places().person(stage.city, "戌", Role.HANDLER);
        refused(NotYoursToReport.class, () -> prepare(cityHandler, report(own)));
        refused(NotTheHolder.class, () -> prepare(cityHandler, report(matter)));
        prepare(stage.both, report(matter));
        refused(SignerIsDrafter.class, () -> sign(stage.both, matter));
    }

    @Test
    @DisplayName("not to whom the petition complains of; not once the opinion lies before the head")
    void notGranted() {
        UUID matter = reported().matterId();
        UUID committee = stage.world.places().body(stage.city, "赤壁市陆水社区");
        stage.sql("update unit set village = true where id = ?", committee);
        stage.world.as(
                stage.handler, () -> stage.world.get(NameComplainedOf.class).name(matter, committee, null, "", ""));
        refused(
                BarredFromMatter.class,
                () -> answer(stage.cityClerk, matter, WrongBodyReport.Verdict.GRANTED, committee));
        UUID other = reported().matterId();
        answer(stage.cityClerk, other, WrongBodyReport.Verdict.GRANTED, housing);
        stage.hear(other);
        stage.findAll(other);
        stage.world.as(stage.handler, () -> stage.world.get(SubmitOpinion.class).submit(other));
        refused(NotPossibleNow.class, () -> sign(cityHead, other));
        assertThat(stage.view(stage.handler, other).part().holder()).isTrue();
    }
}
