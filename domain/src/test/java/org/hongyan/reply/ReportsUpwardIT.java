package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.JudgeReport;
import org.hongyan.handover.Report;
import org.hongyan.handover.ReportBelowOutstanding;
import org.hongyan.matter.DeskChoice;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.ReportDeeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A prefecture assigns to a city, the city hands on to a township; the reports come up again in order. */
class ReportsUpwardIT {

    private static final LocalDate CITY_LIMIT = LocalDate.of(2026, 12, 18);
    private static final LocalDate TOWN_LIMIT = LocalDate.of(2026, 12, 11);

    private static ReplyStage stage;
    private static Actor prefectureClerk;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        TestOffice prefecture =
                stage.world.places().office("xianning", "咸宁市信访局", OfficeKind.GOV, OfficeLevel.CITY, null);
        stage.sql("update office set parent_id = ? where id = ?", prefecture.id(), stage.city.id());
        prefectureClerk = stage.world.places().person(prefecture, "辛", Role.INTAKE_CLERK, Role.DISPATCHER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID assignedToTheCity() {
        UUID matter = stage.petitioners
                .letter(prefectureClerk, stage.petitioners.claim(1))
                .matterId();
        hand(prefectureClerk, matter, HandoverKind.ASSIGN, stage.city.body(), CITY_LIMIT);
        return matter;
    }

    private static void hand(Actor clerk, UUID matter, HandoverKind kind, UUID receiver, LocalDate limit) {
        stage.world.as(clerk, () -> stage.world
                .get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(matter, kind, receiver, limit, "查清事实，书面答复并报结。", "")));
    }

    private static void answered(UUID matter) {
        stage.serve(matter, stage.signed(matter), 0, stage.today());
    }

    private static void report(Actor actor, UUID matter) {
        ReportDeeds.report(stage.world, actor, matter, "现场丈量，核对台账，听取意见。", "补偿款已经发放，意见书已送达。");
    }

    private static void judge(Actor actor, UUID matter, Report.Verdict verdict, LocalDate limit) {
        stage.world.run(actor, () -> stage.world.get(JudgeReport.class).judge(matter, verdict, "请补充支付凭证。", limit));
    }

    private static DeskRow row(Actor actor, UUID matter) {
        Set<DeskGroup> all = EnumSet.allOf(DeskGroup.class);
        return stage.world.as(actor, () -> stage.world.get(DeskLists.class).page(DeskQuery.of(all, 100))).stream()
                .filter(row -> row.matterId().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("交办 twice: the city reports after its township, and returns a report within its own limit")
    void assignedTwice() {
        UUID matter = assignedToTheCity();
        hand(stage.cityClerk, matter, HandoverKind.ASSIGN, stage.town.body(), TOWN_LIMIT);
        answered(matter);
        assertThat(row(stage.handler, matter).group()).isEqualTo(DeskGroup.TO_REPORT);
        assertThat(row(stage.cityClerk, matter).group()).isEqualTo(DeskGroup.AWAITING_REPORT);
        assertThatThrownBy(() -> report(stage.cityClerk, matter))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(ReportBelowOutstanding.class));

        report(stage.handler, matter);
        assertThat(row(stage.cityClerk, matter).group()).isEqualTo(DeskGroup.TO_JUDGE);
        assertThatThrownBy(() -> judge(stage.cityClerk, matter, null, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> judge(stage.cityClerk, matter, Report.Verdict.ACCEPTED_BY_SILENCE, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> judge(stage.cityClerk, matter, Report.Verdict.RETURNED, CITY_LIMIT))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .satisfiesExactly(error -> {
                            assertThat(error.code()).isEqualTo("limit.tooLate");
                            assertThat(error.args()).isEqualTo(List.of(CITY_LIMIT.minusDays(1)));
                        }));
        judge(stage.cityClerk, matter, Report.Verdict.RETURNED, CITY_LIMIT.minusDays(1));
        assertThat(row(stage.handler, matter).group()).isEqualTo(DeskGroup.TO_REPORT);
        assertThat(row(stage.handler, matter).marks()).contains("RETURNED");

        report(stage.handler, matter);
        judge(stage.cityClerk, matter, Report.Verdict.ACCEPTED, null);
        assertThat(row(stage.cityClerk, matter).group()).isEqualTo(DeskGroup.TO_REPORT);
        assertThat(row(prefectureClerk, matter).group()).isEqualTo(DeskGroup.AWAITING_REPORT);
        report(stage.cityClerk, matter);
        judge(prefectureClerk, matter, Report.Verdict.ACCEPTED, null);
        assertThat(row(stage.cityClerk, matter).group()).isEqualTo(DeskGroup.PASSED);
        assertThat(row(prefectureClerk, matter).group()).isEqualTo(DeskGroup.PASSED);
        assertThat(row(stage.handler, matter).group()).isEqualTo(DeskGroup.REPLIED);
    }

    @Test
    @DisplayName("交办 and then 转送: the city owes the report as soon as the township has answered")
    void assignedThenReferred() {
        UUID matter = assignedToTheCity();
        hand(stage.cityClerk, matter, HandoverKind.REFER, stage.town.body(), null);
        assertThat(row(stage.cityClerk, matter).group()).isEqualTo(DeskGroup.PASSED);
        answered(matter);
        DeskRow owed = row(stage.cityClerk, matter);
        assertThat(owed.group()).isEqualTo(DeskGroup.TO_REPORT);
        assertThat(row(stage.handler, matter).group()).isEqualTo(DeskGroup.REPLIED);
        List<DeskRow> own = stage.world.as(stage.cityClerk, () -> stage.world
                .get(DeskLists.class)
                .page(DeskQuery.of(Set.of(DeskGroup.TO_REPORT), 100)
                        .choosing(DeskChoice.ALL.ofPerson(stage.cityClerk.personId(), Set.of(DeskGroup.TO_REPORT)))));
        assertThat(own).as("nobody is named, so it is the clerk's").contains(owed);
        report(stage.cityClerk, matter);
        assertThat(row(prefectureClerk, matter).group()).isEqualTo(DeskGroup.TO_JUDGE);
    }

    @Test
    @DisplayName("the parent's limit is over: the report goes back until the next working day")
    void returnedLate() {
        UUID matter = assignedToTheCity();
        hand(stage.cityClerk, matter, HandoverKind.ASSIGN, stage.town.body(), TOWN_LIMIT);
        answered(matter);
        report(stage.handler, matter);
        stage.world.clock().setDay(CITY_LIMIT);
        LocalDate monday = LocalDate.of(2026, 12, 21);
        assertThatThrownBy(() -> judge(stage.cityClerk, matter, Report.Verdict.RETURNED, monday.plusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        judge(stage.cityClerk, matter, Report.Verdict.RETURNED, monday);
        assertThat(row(stage.handler, matter).dueOn()).isEqualTo(monday);
    }

    @Test
    @DisplayName("a congress gates nothing: the matter is completed and the report to it stays due, and its verdict")
    void reportAfterCompletion() {
        UUID matter = stage.petitioners
                .letter(stage.congressClerk, stage.petitioners.claim(1))
                .matterId();
        stage.hand(stage.congressClerk, matter, HandoverKind.ASSIGN);
        answered(matter);
        stage.world.clock().setDay(LocalDate.of(2026, 12, 2));
        stage.world.as(
                stage.handler, () -> stage.world.get(CompleteMatter.class).complete(matter));
        assertThat(stage.view(stage.handler, matter).state()).isEqualTo(MatterState.COMPLETED);
        assertThat(row(stage.handler, matter).group()).isEqualTo(DeskGroup.TO_REPORT);
        report(stage.handler, matter);
        assertThat(row(stage.handler, matter).group()).isEqualTo(DeskGroup.CLOSED);
        assertThat(row(stage.congressClerk, matter).group()).isEqualTo(DeskGroup.TO_JUDGE);
        judge(stage.congressClerk, matter, Report.Verdict.ACCEPTED, null);
        assertThat(row(stage.congressClerk, matter).group()).isEqualTo(DeskGroup.CLOSED);
        String number = row(stage.handler, matter).number();
        List<DeskRow> found = stage.world.as(
                stage.handler, () -> stage.world.get(DeskLists.class).numbered(number));
        assertThat(found).as("who searches finds what has ended").hasSize(1);
    }
}
