package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.Petitions;
import org.hongyan.petition.Receipt;
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

/** Two bodies have sent a matter back, or a congress would not take it back: the common superior names one. */
class DisputeIT {

    private static final String REASONS = "经查,该补偿款由其他单位发放,不属于本单位职权范围,附拨款凭证。";

    private static ReplyStage stage;
    private static TestOffice prefecture;
    private static UUID bureau;
    private static Actor bureauHandler;
    private static Actor bureauHead;
    private static Actor citySupervisor;
    private static Actor prefectureSupervisor;
    private static Actor prefectureDispatcher;
    private static TestOffice neighbour;
    private static Actor neighbourDesk;
    private static Actor neighbourHead;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        prefecture = stage.world.places().office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        stage.sql("update office set parent_id = ? where id = ?", prefecture.id(), stage.city.id());
        bureau = stage.world.places().body(stage.city, "赤壁市自然资源和规划局");
        bureauHandler = stage.world.places().person(stage.city, bureau, null, "壬", Role.HANDLER);
        bureauHead = stage.world.places().person(stage.city, bureau, null, "癸", Role.APPROVER);
        citySupervisor = stage.world.places().person(stage.city, "子", Role.SUPERVISOR);
        prefectureSupervisor = stage.world.places().person(prefecture, "丑", Role.SUPERVISOR);
        neighbour = stage.world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, prefecture);
        neighbourDesk = stage.world.places().person(neighbour, "辰", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER);
        neighbourHead = stage.world.places().person(neighbour, "巳", Role.APPROVER);
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
                actor,
                () -> stage.world.get(DesignateHandler.class).designate(matter, body, "补偿款存于镇财政专户,由镇核发。", reportBy));
    }

    private static DeskGroup group(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () ->
                        stage.world.inTransaction(() -> stage
                                .world
                                .get(DeskLists.class)
                                .page(DeskQuery.of(java.util.EnumSet.allOf(DeskGroup.class), 100))
                                .stream()
                                .filter(row -> row.matterId().equals(matter))
                                .findFirst()
                                .orElseThrow()
                                .group()));
    }

    private static List<DocumentKind> papers(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(() -> stage.world.get(Documents.class).ofMatter(matter).stream()
                        .map(line -> line.kind())
                        .toList()));
    }

    @Test
    @DisplayName("T15, T16: the second objection upheld goes to the common superior; its decision binds")
    void secondObjection() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        UUID matter = receipt.matterId();
        refer(stage.cityClerk, matter, bureau);
        object(bureauHandler, bureauHead, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REGISTERED);
        refer(stage.cityClerk, matter, stage.town.body());
        object(stage.handler, stage.head, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);

        assertThat(stage.state(matter)).isEqualTo(MatterState.DISPUTED);
        assertThat(stage.clocks(stage.cityClerk, matter, ClockKind.DISPATCH)
                        .get(0)
                        .state())
                .isEqualTo(State.RUNNING);
        assertThat(group(citySupervisor, matter)).isEqualTo(DeskGroup.TO_DESIGNATE);
        assertThat(group(stage.handler, matter)).isEqualTo(DeskGroup.WAITING);
        refused(NotYoursToDesignate.class, () -> {
            Actor townSupervisor = stage.world.places().person(stage.town, "卯", Role.SUPERVISOR);
            designate(townSupervisor, matter, stage.town.body(), null);
        });
        refused(MatterNotFound.class, () -> designate(prefectureSupervisor, matter, stage.town.body(), null));
        assertThatThrownBy(() -> designate(citySupervisor, matter, null, null))
                .isInstanceOf(InvalidInputException.class);

        designate(citySupervisor, matter, bureau, LocalDate.of(2026, 12, 18));
        assertThat(stage.state(matter)).isEqualTo(MatterState.BOUND);
        assertThat(stage.world.as(
                        bureauHandler,
                        () -> stage.world.inTransaction(() -> stage.world
                                .get(CaseAccess.class)
                                .require(matter)
                                .holder())))
                .isTrue();
        assertThat(stage.clocks(bureauHandler, matter, ClockKind.DISPATCH)
                        .get(0)
                        .state())
                .isEqualTo(State.STOPPED);
        assertThat(stage.clocks(bureauHandler, matter, ClockKind.RECEIPT_NOTICE))
                .anyMatch(line ->
                        line.state() == State.RUNNING && line.startedOn().equals(ReplyStage.START));
        assertThat(papers(bureauHandler, matter)).contains(DocumentKind.DESIGNATION_DECISION);
        refused(
                org.hongyan.matter.NotPossibleNow.class,
                () -> stage.world.as(bureauHandler, () -> stage.world
                        .get(DraftObjection.class)
                        .draft(matter, new Objection.Grounds(REASONS, "单位职责清单", "另一个单位"))));
        stage.world.as(bureauHandler, () -> stage.world
                .get(AcceptMatter.class)
                .accept(new AcceptMatter.Order(
                        matter, null, bureauHandler.personId(), bureauHead.personId(), true, null)));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Petitions.class).ofMatter(matter))))
                .isEmpty();
    }

    @Test
    @DisplayName("T15: a congress that does not follow an objection cannot bind; the joint meeting above both decides")
    void congressDisagrees() {
        Receipt receipt = stage.petitioners.letter(stage.congressClerk, stage.petitioners.claim(1));
        UUID matter = receipt.matterId();
        stage.hand(stage.congressClerk, matter, HandoverKind.ASSIGN);
        object(stage.handler, stage.head, matter);
        judge(stage.congressClerk, matter, Objection.Verdict.REJECTED);
        assertThat(stage.view(stage.congressClerk, matter).state()).isEqualTo(MatterState.DISPUTED);
        assertThat(group(citySupervisor, matter)).isEqualTo(DeskGroup.TO_DESIGNATE);
        assertThat(papers(citySupervisor, matter)).contains(DocumentKind.DESIGNATION_REQUEST);
        // the superior decides by demands and reasons; the persons stay with those who had them
        assertThat(stage.world.as(
                        citySupervisor,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Petitions.class).ofMatter(matter))))
                .isEmpty();
        assertThat(stage.world.as(
                        citySupervisor,
                        () -> stage.world.get(DesignationChoice.class).disputed(matter)))
                .singleElement()
                .satisfies(one -> assertThat(one.reasons()).isEqualTo(REASONS));

        designate(citySupervisor, matter, stage.town.body(), null);
        assertThat(stage.state(matter)).isEqualTo(MatterState.BOUND);
        stage.accept(matter);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
    }

    @Test
    @DisplayName("T15: two objections upheld count in the matter, not per sender")
    void countedInTheMatter() {
        UUID matter = stage.petitioners
                .letter(prefectureDispatcher, stage.petitioners.claim(1))
                .matterId();
        refer(prefectureDispatcher, matter, neighbour.body());
        object(neighbourDesk, neighbourHead, matter);
        judge(prefectureDispatcher, matter, Objection.Verdict.UPHELD);
        refer(prefectureDispatcher, matter, stage.city.body());
        refer(stage.cityClerk, matter, bureau);
        object(bureauHandler, bureauHead, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);
        assertThat(stage.view(stage.cityClerk, matter).state()).isEqualTo(MatterState.DISPUTED);
        assertThat(group(prefectureSupervisor, matter))
                .as("above the bureau and the county that was right, too")
                .isEqualTo(DeskGroup.TO_DESIGNATE);
    }

    @Test
    @DisplayName(
            "T14: a petition office that was to pass it on and is bound tells the petitioner, counted from the receipt")
    void boundOffice() {
        UUID matter = stage.petitioners
                .letter(prefectureDispatcher, stage.petitioners.claim(1))
                .matterId();
        refer(prefectureDispatcher, matter, neighbour.body());
        LocalDate arrived = ReplyStage.START;
        assertThat(stage.clocks(neighbourDesk, matter, ClockKind.RECEIPT_NOTICE))
                .isEmpty();
        object(neighbourDesk, neighbourHead, matter);
        stage.world.clock().setDay(arrived.plusDays(1));
        judge(prefectureDispatcher, matter, Objection.Verdict.REJECTED);
        assertThat(stage.clocks(neighbourDesk, matter, ClockKind.RECEIPT_NOTICE))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(State.RUNNING);
                    assertThat(line.startedOn()).isEqualTo(arrived);
                });
    }

    @Test
    @DisplayName(
            "the first objection upheld is no dispute, and a dispute further down is decided by the nearest common superior")
    void nearestSuperior() {
        UUID matter = stage.petitioners
                .letter(prefectureDispatcher, stage.petitioners.claim(1))
                .matterId();
        refer(prefectureDispatcher, matter, stage.city.body());
        refer(stage.cityClerk, matter, bureau);
        object(bureauHandler, bureauHead, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);
        refer(stage.cityClerk, matter, stage.town.body());
        object(stage.handler, stage.head, matter);
        judge(stage.cityClerk, matter, Objection.Verdict.UPHELD);
        assertThat(group(citySupervisor, matter)).isEqualTo(DeskGroup.TO_DESIGNATE);
        designate(citySupervisor, matter, stage.town.body(), null);
        assertThat(stage.state(matter)).isEqualTo(MatterState.BOUND);
        refused(NotYoursToDesignate.class, () -> designate(citySupervisor, matter, bureau, null));
    }
}
