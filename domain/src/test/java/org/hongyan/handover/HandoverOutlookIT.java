package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.handover.HandoverOutlook.Choice;
import org.hongyan.handover.HandoverOutlook.Limits;
import org.hongyan.handover.HandoverOutlook.Outlook;
import org.hongyan.reply.ReplyStage;
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

/** What is told before a matter is handed over is what then happens. */
class HandoverOutlookIT {

    private static ReplyStage stage;
    private static TestOffice strangers;
    private static Actor townClerk;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        strangers = stage.world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        townClerk = stage.world.places().person(stage.town, "癸", Role.INTAKE_CLERK, Role.DISPATCHER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID letter() {
        return stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
    }

    private static HandoverOutlook outlook() {
        return stage.world.get(HandoverOutlook.class);
    }

    private static Handover assigned(UUID matter) {
        return stage.world
                .as(townClerk, () -> stage.world.get(Handovers.class).openTo(matter, stage.town.body()))
                .orElseThrow();
    }

    @Test
    @DisplayName("the bodies in line are offered, each with the reason where it cannot be chosen; one hop is one hop")
    void choices() {
        UUID matter = letter();
        List<Choice> choices = stage.world.as(
                stage.cityClerk, () -> outlook().choices(stage.view(stage.cityClerk, matter), HandoverKind.ASSIGN));
        assertThat(choices)
                .filteredOn(choice -> choice.receiver().body().id().equals(stage.town.body()))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.against()).isNull();
                    assertThat(choice.receiver().ownOffice()).isFalse();
                });
        assertThat(choices)
                .noneMatch(choice -> choice.receiver().body().id().equals(strangers.body()))
                .noneMatch(choice -> choice.receiver().body().id().equals(stage.city.body()));
        assertThat(hops(matter)).isZero();
        stage.hand(stage.cityClerk, matter, HandoverKind.ASSIGN);
        assertThat(hops(matter)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "limits: of the law for who assigns first, of the assigner for who passes on, half a month for a return")
    void limits() {
        UUID matter = letter();
        Limits first = stage.world.as(stage.cityClerk, () -> outlook().limits(matter));
        assertThat(first.byParent()).isFalse();
        assertThat(first.earliest()).isAfter(stage.today()).isBefore(first.latest());
        assertThat(first.proposed()).isBetween(first.earliest(), first.latest());

        stage.hand(stage.cityClerk, matter, HandoverKind.ASSIGN);
        Handover parent = assigned(matter);
        Limits below = stage.world.as(townClerk, () -> outlook().limits(matter));
        assertThat(below.byParent()).isTrue();
        assertThat(below.latest()).isBefore(parent.limitOn());

        Limits again = stage.world.as(stage.cityClerk, () -> outlook().limitsOfReturn(parent));
        assertThat(again.byParent()).isFalse();
        assertThat(again.proposed()).isBetween(again.earliest(), again.latest());
        assertThat(again.proposed()).isAfterOrEqualTo(stage.today().plusDays(15));
    }

    @Test
    @DisplayName("what follows: objection, notice of receipt, report only with a limit to come, recall one working day")
    void whatFollows() {
        LocalDate limit = stage.today().plusDays(30);
        Outlook assigned = follows(HandoverKind.ASSIGN, limit);
        assertThat(assigned.reportBy().due()).isEqualTo(limit);
        assertThat(assigned.objection().due()).isAfter(stage.today());
        assertThat(assigned.receiptNotice().due()).isAfter(assigned.objection().due());
        assertThat(assigned.recallUntil()).isAfter(stage.today());
        assertThat(assigned.told()).isNotEmpty();

        assertThat(follows(HandoverKind.ASSIGN, stage.today()).reportBy()).isNull();
        assertThat(follows(HandoverKind.ASSIGN, null).reportBy()).isNull();
        assertThat(follows(HandoverKind.REFER, limit).reportBy()).isNull();
        assertThat(follows(HandoverKind.REFER, null).receiptNotice()).isNotNull();
        assertThatThrownBy(() -> stage.world.as(
                        stage.cityClerk, () -> outlook().outlook(HandoverKind.REFER, strangers.body(), null)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("the government of the place is told apart from a department of the own office")
    void place() {
        UUID matter = letter();
        stage.sql(
                "update matter set division_code = (select division_code from office where id = ?) where id = ?",
                stage.town.id(),
                matter);
        UUID bureau = stage.world.places().body(stage.city, "赤壁市住房和城乡建设局");
        assertThat(choicesFor(matter))
                .filteredOn(Choice::atPlace)
                .singleElement()
                .satisfies(choice -> assertThat(choice.receiver().body().id()).isEqualTo(stage.town.body()));
        assertThat(choicesFor(matter))
                .filteredOn(choice -> choice.receiver().body().id().equals(bureau))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.receiver().ownOffice()).isTrue();
                    assertThat(choice.atPlace()).isFalse();
                });
    }

    private static List<Choice> choicesFor(UUID matter) {
        return stage.world.as(
                stage.cityClerk, () -> outlook().choices(stage.view(stage.cityClerk, matter), HandoverKind.ASSIGN));
    }

    @Test
    @DisplayName("a return near the end of the law's days is given what is left, not half a month")
    void returnNearTheEnd() {
        UUID matter = letter();
        stage.hand(stage.cityClerk, matter, HandoverKind.ASSIGN);
        Handover above = assigned(matter);
        TestOffice village =
                stage.world.places().office("liudi", "柳堤分中心", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.town);
        stage.world.as(townClerk, () -> stage.world
                .get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter, HandoverKind.ASSIGN, village.body(), LocalDate.of(2026, 12, 4), "查清事实。", "")));
        Handover below = stage.world
                .as(townClerk, () -> stage.world.get(Handovers.class).openFrom(matter, stage.town.body()))
                .orElseThrow();
        stage.world.clock().setDay(above.limitOn().minusDays(8));
        Limits left = stage.world.as(townClerk, () -> outlook().limitsOfReturn(below));
        assertThat(left.byParent()).isTrue();
        assertThat(left.proposed()).isEqualTo(left.latest()).isBefore(above.limitOn());
    }

    private static Outlook follows(HandoverKind kind, LocalDate limit) {
        return stage.world.as(stage.cityClerk, () -> outlook().outlook(kind, stage.town.body(), limit));
    }

    private static int hops(UUID matter) {
        return stage.world.as(stage.cityClerk, () -> outlook().hops(stage.view(stage.cityClerk, matter)));
    }
}
