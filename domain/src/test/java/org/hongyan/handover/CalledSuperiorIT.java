package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.petition.Petitions;
import org.hongyan.procedure.PrepareTakeOver;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.reply.AcceptMatter;
import org.hongyan.reply.ReplyStage;
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

/** The superior is called without an open objection: T15 from transit; T44, the body that handles it has ended. */
class CalledSuperiorIT {

    private static final String REASONS = "经查,该补偿款由其他单位发放,不属于本单位职权范围,附拨款凭证。";
    private static final String MERGED = "《关于撤并乡镇的批复》(鄂政函〔2026〕30号)。";

    private static ReplyStage stage;
    private static UUID bureau;
    private static Actor bureauHandler;
    private static Actor bureauHead;
    private static Actor citySupervisor;
    private static Actor cityHead;
    private static Actor prefectureSupervisor;
    private static Actor prefectureDispatcher;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        TestOffice prefecture =
                stage.world.places().office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        stage.sql("update office set parent_id = ? where id = ?", prefecture.id(), stage.city.id());
        bureau = stage.world.places().body(stage.city, "赤壁市自然资源和规划局");
        bureauHandler = stage.world.places().person(stage.city, bureau, null, "壬", Role.HANDLER);
        bureauHead = stage.world.places().person(stage.city, bureau, null, "癸", Role.APPROVER);
        citySupervisor = stage.world.places().person(stage.city, "子", Role.SUPERVISOR);
        cityHead = stage.world.places().person(stage.city, "巳", Role.APPROVER);
        prefectureSupervisor = stage.world.places().person(prefecture, "丑", Role.SUPERVISOR);
        prefectureDispatcher = stage.world.places().person(prefecture, "寅", Role.INTAKE_CLERK, Role.DISPATCHER);
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

    private static void object(Actor handler, Actor head, UUID matter) {
        stage.world.as(handler, () -> stage.world
                .get(DraftObjection.class)
                .draft(matter, new Objection.Grounds(REASONS, "单位职责清单", "另一个单位")));
        stage.world.run(head, () -> stage.world.get(SignObjection.class).sign(matter));
    }

    private static void judge(Actor sender, UUID matter, Objection.Verdict verdict) {
        stage.world.run(sender, () -> stage.world.get(JudgeObjection.class).judge(matter, verdict, "按职责分工决定。"));
    }

    private static void refer(Actor sender, UUID matter, UUID body) {
        stage.world.as(sender, () -> stage.world
                .get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(matter, HandoverKind.REFER, body, null, "", "")));
    }

    private static UUID designate(Actor actor, UUID matter, UUID body, LocalDate reportBy) {
        return stage.world.as(
                actor, () -> stage.world.get(DesignateHandler.class).designate(matter, body, "按职责分工决定。", reportBy));
    }

    private static DeskRow row(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(() ->
                        stage
                                .world
                                .get(DeskLists.class)
                                .page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), 100))
                                .stream()
                                .filter(row -> row.matterId().equals(matter))
                                .findFirst()
                                .orElseThrow()));
    }

    private static DeskGroup group(Actor actor, UUID matter) {
        return row(actor, matter).group();
    }

    private static List<DisputedHandover> disputed(Actor actor, UUID matter) {
        return stage.world.as(
                actor, () -> stage.world.get(DesignationChoice.class).disputed(matter));
    }

    private static void raise(Actor actor, UUID matter, String denial, LocalDate on, String properBody) {
        stage.world.run(actor, () -> stage.world.get(RaiseDispute.class).raise(matter, denial, on, properBody));
    }

    @Test
    @DisplayName("T15 from transit: one body was right to object, the next denies too; the sender calls the superior")
    void bothDeny() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refer(stage.cityClerk, matter, bureau);
        refused(NoSecondDenial.class, () -> raise(stage.cityClerk, matter, "来函称不归其管。", ReplyStage.START, "某局"));
        object(bureauHandler, bureauHead, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);
        refer(stage.cityClerk, matter, stage.town.body());
        assertThatThrownBy(() -> raise(stage.cityClerk, matter, "", null, ""))
                .isInstanceOf(InvalidInputException.class);
        refused(NoSecondDenial.class, () -> {
            Actor townClerk = stage.world.places().person(stage.town, "辰", Role.DISPATCHER);
            raise(townClerk, matter, "来函称不归其管。", ReplyStage.START, "某局");
        });
        refused(MatterNotFound.class, () -> raise(prefectureDispatcher, matter, "来函。", ReplyStage.START, "某局"));
        raise(stage.cityClerk, matter, "来函称不归其管。", ReplyStage.START, "赤壁市自然资源和规划局");

        assertThat(stage.state(matter)).isEqualTo(MatterState.DISPUTED);
        assertThat(group(citySupervisor, matter)).isEqualTo(DeskGroup.TO_DESIGNATE);
        assertThat(group(stage.handler, matter)).isEqualTo(DeskGroup.WAITING);
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH)
                        .get(0)
                        .state())
                .isEqualTo(State.RUNNING);
        assertThat(disputed(citySupervisor, matter)).hasSize(2).last().satisfies(one -> {
            assertThat(one.ground()).isEqualTo(DesignationCall.Ground.BOTH_DENY);
            assertThat(one.verdict()).isNull();
            assertThat(one.reasons()).contains("来函称不归其管。");
        });
        assertThat(disputed(stage.handler, matter)).isEmpty();
        designate(citySupervisor, matter, stage.town.body(), null);
        assertThat(stage.state(matter)).isEqualTo(MatterState.BOUND);
        stage.accept(matter);
    }

    @Test
    @DisplayName("T15 from transit: the third forwarding at the same level goes to the common superior by itself")
    void thirdForwarding() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        UUID housing = stage.world.places().body(stage.city, "赤壁市住房和城乡建设局");
        UUID water = stage.world.places().body(stage.city, "赤壁市水利和湖泊局");
        refer(stage.cityClerk, matter, bureau);
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(RecallHandover.class).recall(matter, "发错单位了。"));
        refer(stage.cityClerk, matter, bureau);
        object(bureauHandler, bureauHead, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);
        // recalled ones do not count, nor a body of another level
        refer(stage.cityClerk, matter, housing);
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_TRANSIT);
        takenOver(matter);
        refer(stage.cityClerk, matter, stage.town.body());
        assertThat(stage.state(matter)).isEqualTo(MatterState.IN_TRANSIT);
        takenOver(matter);
        refer(stage.cityClerk, matter, water);

        assertThat(stage.state(matter)).isEqualTo(MatterState.DISPUTED);
        assertThat(group(citySupervisor, matter)).isEqualTo(DeskGroup.TO_DESIGNATE);
        assertThat(disputed(citySupervisor, matter))
                .last()
                .satisfies(one -> assertThat(one.ground()).isEqualTo(DesignationCall.Ground.THIRD_FORWARDING))
                .satisfies(one -> assertThat(one.receiverBodyId()).isEqualTo(water))
                .satisfies(one -> assertThat(one.reasons()).contains("赤壁市自然资源和规划局、赤壁市住房和城乡建设局、赤壁市水利和湖泊局"));
        designate(citySupervisor, matter, water, LocalDate.of(2026, 12, 18));
        assertThat(stage.state(matter)).isEqualTo(MatterState.BOUND);
        assertThat(disputed(citySupervisor, matter)).isEmpty();
    }

    private static void takenOver(UUID matter) {
        stage.world.as(
                stage.cityClerk, () -> stage.world.get(PrepareTakeOver.class).prepare(matter, "没有受理。"));
        stage.world.as(cityHead, () -> stage.world.get(SignPrepared.class).sign(matter));
    }

    private static void call(Actor actor, UUID matter) {
        stage.world.run(actor, () -> stage.world.get(CallForSuccessor.class).call(matter, MERGED, "赤壁市自然资源和规划局"));
    }

    private static List<DocumentKind> papers(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(() -> stage.world.get(Documents.class).ofMatter(matter).stream()
                        .map(DocumentLine::kind)
                        .toList()));
    }

    private static int petitions(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Petitions.class).ofMatter(matter).size()));
    }

    @Test
    @DisplayName(
            "T44: the township is merged; the city names who takes over, bound; the sixty days run on, no second ones")
    void succession() {
        UUID matter = stage.assigned(1).matterId();
        refused(NotPossibleNow.class, () -> call(stage.handler, matter));
        stage.accept(matter);
        LocalDate due =
                stage.clocks(stage.handler, matter, ClockKind.HANDLING).get(0).dueOn();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        refused(MatterNotFound.class, () -> call(bureauHandler, matter));
        refused(NotYoursToDesignate.class, () -> designate(citySupervisor, matter, bureau, null));
        assertThatThrownBy(() -> stage.world.run(
                        stage.handler,
                        () -> stage.world.get(CallForSuccessor.class).call(matter, " ", "")))
                .isInstanceOf(InvalidInputException.class);
        call(stage.handler, matter);
        refused(CalledAlready.class, () -> call(stage.cityClerk, matter));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(row(citySupervisor, matter))
                .satisfies(row -> assertThat(row.group()).isEqualTo(DeskGroup.TO_DESIGNATE))
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 11, 9)));
        assertThat(papers(citySupervisor, matter)).contains(DocumentKind.DESIGNATION_REQUEST);
        assertThatThrownBy(() -> designate(citySupervisor, matter, stage.town.body(), null))
                .isInstanceOf(InvalidInputException.class);
        refused(MatterNotFound.class, () -> designate(prefectureSupervisor, matter, bureau, null));

        designate(citySupervisor, matter, bureau, LocalDate.of(2026, 12, 18));
        assertThat(stage.state(matter)).isEqualTo(MatterState.BOUND);
        assertThat(stage.clocks(bureauHandler, matter, ClockKind.HANDLING))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.RUNNING))
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due));
        assertThat(stage.clocks(bureauHandler, matter, ClockKind.RECEIPT_NOTICE))
                .anyMatch(line -> line.bodyId().equals(bureau) && line.state() == State.RUNNING);
        assertThat(stage.clocks(bureauHandler, matter, ClockKind.ASSIGNED_LIMIT))
                .filteredOn(line -> line.bodyId().equals(stage.town.body()))
                .allMatch(line -> line.state() == State.STOPPED);
        assertThat(group(bureauHandler, matter)).isEqualTo(DeskGroup.TO_ACCEPT);
        assertThat(papers(bureauHandler, matter)).contains(DocumentKind.DESIGNATION_DECISION);
        assertThat(petitions(bureauHandler, matter)).isEqualTo(1);
        assertThat(petitions(stage.handler, matter)).isZero();
        refused(
                NotPossibleNow.class,
                () -> stage.world.as(bureauHandler, () -> stage.world
                        .get(DraftObjection.class)
                        .draft(matter, new Objection.Grounds(REASONS, "单位职责清单", "另一个单位"))));
        stage.world.as(bureauHandler, () -> stage.world
                .get(AcceptMatter.class)
                .accept(new AcceptMatter.Order(
                        matter, null, bureauHandler.personId(), bureauHead.personId(), true, null)));
        assertThat(stage.clocks(bureauHandler, matter, ClockKind.HANDLING))
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due));
        assertThat(row(bureauHandler, matter).group()).isEqualTo(DeskGroup.HANDLING);
    }
}
