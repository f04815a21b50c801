package org.hongyan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.handover.DraftObjection;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.Objection;
import org.hongyan.handover.SignObjection;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T39: opened with a ground, answered in writing, verified or escalated; a superior sees days, and content by a reason. */
class SupervisionIT {

    static ReplyStage stage;
    static Actor citySupervisor;
    static Actor prefecture;
    static TestOffice prefectureOffice;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        prefectureOffice = stage.world.places().office("xianning", "咸宁市", OfficeKind.GOV, OfficeLevel.CITY, null);
        stage.sql("update office set parent_id = ? where id = ?", prefectureOffice.id(), stage.city.id());
        citySupervisor = stage.world.places().person(stage.city, "壬", Role.SUPERVISOR);
        prefecture = stage.world.places().person(prefectureOffice, "癸", Role.SUPERVISOR);
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

    private static UUID open(Actor by, UUID matter, SupervisionForm form, LocalDate answerBy) {
        return stage.world.as(by, () -> stage.world
                .get(OpenSupervision.class)
                .open(new OpenSupervision.Order(
                        matter, SupervisionGround.LATE_REPLY, form, "办理期限已过 12 天。", "三日内答复信访人。", answerBy)));
    }

    private static void answer(Actor by, UUID matter, Follow follow, String text) {
        stage.world.run(by, () -> stage.world.get(AnswerSupervision.class).answer(matter, follow, text));
    }

    private static void judge(UUID matter, Boolean enough, Consequence escalation, String reasons) {
        stage.world.run(
                citySupervisor,
                () -> stage.world.get(JudgeSupervision.class).judge(matter, enough, escalation, reasons));
    }

    private static Supervision last(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> {
            List<Supervision> all = stage.world.get(Supervisions.class).ofMatter(matter);
            return all.isEmpty() ? null : all.get(all.size() - 1);
        });
    }

    private static List<TimelineEntry> publicEntries(Receipt receipt) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(Timeline.class).of(receipt.matterId()));
    }

    @Test
    @DisplayName(
            "T39: a letter with an answer due; the holder answers, the supervisor verifies; the petitioner reads a date")
    void answeredAndVerified() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        wrong(
                () -> stage.world.as(citySupervisor, () -> stage.world
                        .get(OpenSupervision.class)
                        .open(new OpenSupervision.Order(matter, null, null, " ", "", stage.today()))),
                "/ground",
                "/form",
                "/facts",
                "/demanded",
                "/answerBy");
        UUID letter = open(citySupervisor, matter, SupervisionForm.LETTER, LocalDate.of(2026, 11, 6));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.PROPOSAL_ANSWER))
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 11, 6)));
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).documents(matter)))
                .filteredOn(line -> line.id().equals(letter))
                .extracting(DocumentLine::kind)
                .containsExactly(DocumentKind.SUPERVISION_LETTER);
        assertThat(publicEntries(receipt))
                .filteredOn(entry -> entry.kind().startsWith("SUPERVIS"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args()).containsOnlyKeys("on"));
        refused(AlreadySupervised.class, () -> open(citySupervisor, matter, SupervisionForm.POLICY, null));
        refused(NotAnswered.class, () -> judge(matter, false, Consequence.TALK, "没有反馈。"));

        wrong(() -> answer(stage.handler, matter, null, " "), "/follow", "/answer");
        answer(stage.handler, matter, Follow.PARTLY, "已约谈责任人,三日内答复;另一项需要上级资金。");
        refused(NothingToAnswer.class, () -> answer(stage.handler, matter, Follow.FULLY, "再次反馈。"));
        assertThat(stage.clocks(stage.handler, matter, ClockKind.PROPOSAL_ANSWER)
                        .get(0)
                        .state())
                .isEqualTo(State.STOPPED);
        wrong(() -> judge(matter, null, null, ""), "/enough", "/reasons");
        wrong(() -> judge(matter, false, null, "不够。"), "/escalation");
        judge(matter, true, null, "电话核实,已经答复。");
        assertThat(last(stage.handler, matter).state()).isEqualTo(Supervision.State.VERIFIED);
        refused(NothingToVerify.class, () -> judge(matter, true, null, "再结束一次。"));
        open(citySupervisor, matter, SupervisionForm.LETTER, null);
        judge(matter, true, null, "跟踪结束。");
    }

    @Test
    @DisplayName(
            "T39: a proposal has thirty days; silence past them, or a poor answer, is escalated and ended by the supervisor")
    void escalated() {
        UUID matter = stage.referred(1).matterId();
        open(citySupervisor, matter, SupervisionForm.IMPROVE, null);
        LocalDate due = last(stage.handler, matter).dueOn();
        assertThat(due).isEqualTo(LocalDate.of(2026, 11, 25));
        stage.world.clock().setDay(due);
        refused(NotAnswered.class, () -> judge(matter, false, Consequence.TALK, "没有反馈。"));
        stage.world.clock().setDay(due.plusDays(1));
        judge(matter, false, Consequence.CIRCULAR, "到期没有反馈。");
        assertThat(last(citySupervisor, matter))
                .satisfies(one -> assertThat(one.state()).isEqualTo(Supervision.State.ESCALATED))
                .satisfies(one -> assertThat(one.escalation()).isEqualTo(Consequence.CIRCULAR));
        judge(matter, true, null, "通报后已整改。");
        assertThat(last(citySupervisor, matter).state()).isEqualTo(Supervision.State.CLOSED);
    }

    @Test
    @DisplayName("T39: neither the holder itself, nor a congress, nor somebody without the post supervises")
    void notTheirs() {
        UUID matter = stage.referred(1).matterId();
        Actor own = stage.world.places().person(stage.town, "申", Role.SUPERVISOR);
        refused(NotYoursToSupervise.class, () -> open(own, matter, SupervisionForm.LETTER, null));
        refused(
                org.hongyan.audit.NotPermitted.class,
                () -> open(stage.cityClerk, matter, SupervisionForm.LETTER, null));
        refused(MatterNotFound.class, () -> open(prefecture, matter, SupervisionForm.LETTER, null));

        UUID congress = stage.petitioners
                .letter(stage.congressClerk, stage.petitioners.claim(1))
                .matterId();
        stage.hand(stage.congressClerk, congress, HandoverKind.REFER);
        Actor deputy = stage.world.places().person(stage.congress, "酉", Role.SUPERVISOR);
        refused(NotYoursToSupervise.class, () -> open(deputy, congress, SupervisionForm.IMPROVE, null));
    }

    @Test
    @DisplayName(
            "§3.7: without a part number, unit and days only; by calling for the file with a reason, demands and papers")
    void overdueBelow() {
        UUID matter = stage.referred(1).matterId();
        assertThat(overdue(prefecture)).isEmpty();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 25));
        assertThat(overdue(prefecture))
                .filteredOn(line -> line.matterId().equals(matter))
                .singleElement()
                .satisfies(line -> assertThat(line.bodyName()).isEqualTo(stage.town.name()))
                .satisfies(line -> assertThat(line.limit()).isEqualTo(ClockKind.RECEIPT_NOTICE))
                .satisfies(line -> assertThat(line.dueOn()).isBefore(stage.today()))
                .satisfies(line -> assertThat(line.known()).isFalse());
        refused(MatterNotFound.class, () -> stage.view(prefecture, matter));
        wrong(() -> call(prefecture, matter, " "), "/reason");
        call(prefecture, matter, "受理告知超期,了解原因。");
        assertThat(stage.view(prefecture, matter).demands()).isNotEmpty();
        assertThat(stage.world
                        .as(prefecture, () -> stage.world.get(CaseFiles.class).of(matter))
                        .petitions())
                .isEmpty();
        assertThat(stage.course(stage.handler, matter))
                .extracting(TimelineEntry::kind)
                .contains("FILE_CALLED");
        assertThat(overdue(prefecture)).allSatisfy(line -> assertThat(line.known())
                .isEqualTo(line.matterId().equals(matter)));
        open(prefecture, matter, SupervisionForm.LETTER, null);

        // an objection nobody decides is the sender's to answer for
        UUID objected = stage.referred(1).matterId();
        stage.world.as(stage.handler, () -> stage.world
                .get(DraftObjection.class)
                .draft(objected, new Objection.Grounds("按照职责分工,所反映的事项由县级部门直接管理,不属于本镇职权范围。", "职责清单", "县自然资源局")));
        stage.world.run(stage.head, () -> stage.world.get(SignObjection.class).sign(objected));
        assertThat(overdue(prefecture)).noneMatch(line -> line.matterId().equals(objected));
        stage.world.clock().setDay(LocalDate.of(2026, 11, 30));
        assertThat(overdue(prefecture))
                .filteredOn(line -> line.matterId().equals(objected))
                .singleElement()
                .satisfies(line -> assertThat(line.limit()).isEqualTo(DeskTimer.OBJECTION_DECISION))
                .satisfies(line -> assertThat(line.bodyName()).isEqualTo(stage.city.name()));

        // the township below and the sister congress see nothing of it; what is not overdue is not called for
        Actor below = stage.world.places().person(stage.town, "戌", Role.SUPERVISOR);
        Actor deputy = stage.world.places().person(stage.congress, "亥", Role.SUPERVISOR);
        assertThat(overdue(below)).isEmpty();
        assertThat(overdue(deputy)).isEmpty();
        UUID fresh = stage.referred(1).matterId();
        refused(MatterNotFound.class, () -> call(prefecture, fresh, "想看一看。"));
        refused(MatterNotFound.class, () -> call(deputy, matter, "想看一看。"));
    }

    private static List<Supervisions.OverdueLine> overdue(Actor actor) {
        return stage.world.as(actor, () -> stage.world.get(Supervisions.class).overdue(stage.today()));
    }

    private static void call(Actor actor, UUID matter, String reason) {
        stage.world.run(actor, () -> stage.world.get(CallFile.class).call(matter, reason));
    }
}
