package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Unit;
import org.hongyan.testing.KnownOffices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may get a matter, until when, and who decides a dispute: domain.md §3.4, §3.5, §3.7. */
class HandoverPoliciesTest {

    private static final LocalDate TODAY = HandoverTest.TODAY;

    private final Deadlines deadlines = Deadlines.official();
    private final KnownOffices offices = new KnownOffices();
    private final Office province = gov("湖北省", OfficeLevel.PROVINCE, null, "420000000000");
    private final Office prefecture = gov("咸宁市", OfficeLevel.CITY, province, "421200000000");
    private final Office city = gov("赤壁市", OfficeLevel.COUNTY, prefecture, "421281000000");
    private final Office town = gov("官塘驿镇", OfficeLevel.TOWNSHIP, city, "421281101000");
    private final Office otherTown = gov("车埠镇", OfficeLevel.TOWNSHIP, city, "421281102000");
    private final Office congress =
            offices.office("赤壁市人大", OfficeKind.NPC, OfficeLevel.COUNTY, null, city.divisionCode());
    private final Office presidium =
            offices.office("官塘驿镇人大", OfficeKind.NPC, OfficeLevel.TOWNSHIP, null, town.divisionCode());
    private final Office discipline =
            offices.office("赤壁市纪委", OfficeKind.DISC, OfficeLevel.COUNTY, null, city.divisionCode());
    private final Unit bureau = offices.body(city, "赤壁市自然资源和规划局");
    private final ReceiverPolicy receivers = new ReceiverPolicy(offices);
    private final DisputePolicy disputes = new DisputePolicy(offices);

    private Office gov(String name, OfficeLevel level, Office above, String place) {
        return offices.office(name, OfficeKind.GOV, level, above, place);
    }

    private Unit root(Office office) {
        return offices.root(office);
    }

    private List<String> candidates(Office office, Unit body) {
        return receivers.candidates(office.id(), body.id()).stream()
                .map(one -> one.body().name())
                .toList();
    }

    @Test
    @DisplayName("转给谁：本机关的部门、下一级、同级人大；不越级、不上交、不给纪委；部门没有下级")
    void who_may_be_chosen() {
        offices.suspended("停用的镇", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city, "421281103000");
        assertThat(candidates(city, root(city))).containsExactly("赤壁市自然资源和规划局", "官塘驿镇", "车埠镇", "赤壁市人大");
        assertThat(candidates(city, bureau)).isEmpty();
        assertThat(candidates(prefecture, root(prefecture))).containsExactly("赤壁市");
        assertThat(candidates(congress, root(congress))).containsExactly("赤壁市");
        assertThat(candidates(town, root(town))).containsExactly("官塘驿镇人大");
        assertThat(candidates(discipline, root(discipline))).isEmpty();
        assertThat(receivers.require(city.id(), root(city).id(), bureau.id()).ownOffice())
                .isTrue();
        assertThat(receivers
                        .require(city.id(), root(city).id(), root(town).id())
                        .ownOffice())
                .isFalse();
        for (UUID outOfLine : List.of(root(prefecture).id(), root(presidium).id(), UUID.randomUUID())) {
            assertThatThrownBy(() -> receivers.require(city.id(), root(city).id(), outOfLine))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(new ReceiverOutOfLine(
                                    offices.unit(outOfLine).map(Unit::name).orElse(""))));
        }
    }

    @Test
    @DisplayName("要求办理还是要求再转：交办、部门、乡镇、人大都是办理；转送给有下级的信访局是再转")
    void who_is_asked_to_handle() {
        assertThat(handles(prefecture, city, HandoverKind.REFER)).isFalse();
        assertThat(handles(prefecture, city, HandoverKind.ASSIGN)).isTrue();
        assertThat(handles(city, town, HandoverKind.REFER)).isTrue();
        assertThat(handles(city, congress, HandoverKind.REFER)).isTrue();
        assertThat(receivers.require(city.id(), root(city).id(), bureau.id()).handles(HandoverKind.REFER))
                .isTrue();
    }

    private boolean handles(Office sender, Office receiver, HandoverKind kind) {
        return receivers
                .require(sender.id(), root(sender).id(), root(receiver).id())
                .handles(kind);
    }

    @Test
    @DisplayName("政府不能向人大交办，只能转送；人大可以向政府交办")
    void a_government_commands_no_congress() {
        var toCongress =
                receivers.require(city.id(), root(city).id(), root(congress).id());
        var toCity =
                receivers.require(congress.id(), root(congress).id(), root(city).id());
        assertThat(ReceiverPolicy.against(OfficeKind.GOV, HandoverKind.ASSIGN, toCongress))
                .contains(new NoCommandOverCongress("赤壁市人大"));
        assertThat(ReceiverPolicy.against(OfficeKind.GOV, HandoverKind.REFER, toCongress))
                .isEmpty();
        assertThat(ReceiverPolicy.against(OfficeKind.NPC, HandoverKind.ASSIGN, toCity))
                .isEmpty();
        var toTown = receivers.require(city.id(), root(city).id(), root(town).id());
        assertThat(ReceiverPolicy.against(OfficeKind.GOV, HandoverKind.ASSIGN, toTown))
                .isEmpty();
        assertThat(ReceiverPolicy.against(OfficeKind.NPC, HandoverKind.ASSIGN, toCongress))
                .isEmpty();
    }

    @Test
    @DisplayName("不回声：来件单位不能再收回去；异议成立的单位不能再收；别的都可以")
    void no_echo_and_not_whoever_was_right() {
        Handover toCity = HandoverTest.of(
                HandoverKind.REFER, null, root(prefecture).id(), root(city).id());
        assertThat(EchoPolicy.against(List.of(toCity), Set.of(), root(city).id(), root(prefecture)))
                .contains(new NoEcho("咸宁市"));
        assertThat(EchoPolicy.against(List.of(toCity), Set.of(), root(town).id(), root(prefecture)))
                .isEmpty();
        assertThat(EchoPolicy.against(List.of(toCity), Set.of(), root(city).id(), root(town)))
                .isEmpty();
        toCity.recall(HandoverTest.NOW);
        assertThat(EchoPolicy.against(List.of(toCity), Set.of(), root(city).id(), root(prefecture)))
                .isEmpty();
        Handover toTown = HandoverTest.of(
                HandoverKind.REFER, null, root(city).id(), root(town).id());
        HandoverTest.in(HandoverState.OBJECTED, toTown);
        assertThat(EchoPolicy.against(List.of(toTown), Set.of(), root(city).id(), root(town)))
                .isEmpty();
        toTown.uphold(HandoverTest.NOW);
        assertThat(EchoPolicy.against(
                        List.of(toTown), Set.of(root(town).id()), root(city).id(), root(town)))
                .contains(new ObjectionWasUpheld("官塘驿镇"));
        assertThat(EchoPolicy.against(
                        List.of(toTown), Set.of(root(town).id()), root(city).id(), root(otherTown)))
                .isEmpty();
    }

    @Test
    @DisplayName("争议由最低的共同上级定；本局的部门之间由本局定；人大与政府由政府信访局、它自己异议的由上一级定")
    void who_decides_a_dispute() {
        assertThat(superior(root(city), root(town), root(otherTown))).contains(root(city));
        assertThat(superior(root(city), bureau)).contains(root(city));
        assertThat(superior(root(city), bureau, root(town))).contains(root(city));
        assertThat(superior(root(prefecture), root(city))).contains(root(prefecture));
        assertThat(superior(root(presidium), root(town))).contains(root(city));
        assertThat(superior(root(congress), bureau)).contains(root(city));
        assertThat(superior(root(congress), root(city))).contains(root(prefecture));
        assertThat(superior(root(province), root(province))).isEmpty();
        Office alone = gov("别的省", OfficeLevel.PROVINCE, null, "430000000000");
        assertThat(superior(root(city), root(alone))).isEmpty();
        Office lonely = offices.office("没有政府的人大", OfficeKind.NPC, OfficeLevel.COUNTY, null, "429000000000");
        assertThat(superior(root(lonely), root(town))).isEmpty();
    }

    private Optional<Unit> superior(Unit sender, Unit... objectors) {
        return disputes.superior(
                sender.id(), java.util.Arrays.stream(objectors).map(Unit::id).toList());
    }

    @Test
    @DisplayName("撤回：到达后一个工作日，周五到的可撤到周一")
    void recall_within_a_working_day() {
        assertThat(RecallPolicy.lastDay(deadlines, HandoverTest.assigned())).isEqualTo(LocalDate.of(2026, 11, 3));
        Handover friday = new Handover(
                null,
                new HandOverMatter.Order(UUID.randomUUID(), HandoverKind.REFER, UUID.randomUUID(), null, "", ""),
                new Ends(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                true,
                UUID.randomUUID(),
                java.time.Instant.parse("2026-11-06T09:00:00Z"));
        assertThat(RecallPolicy.lastDay(deadlines, friday)).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    @DisplayName("交办期限：明天以后的工作日，不超过六十日，早于上级给的期限")
    void limits_of_an_assignment() {
        LocalDate statutory = LocalDate.of(2027, 1, 1);
        assertThat(AssignedTermPolicy.latest(deadlines, TODAY, null)).isEqualTo(statutory);
        assertThat(AssignedTermPolicy.latest(deadlines, TODAY, statutory.plusDays(30)))
                .isEqualTo(statutory);
        assertThat(AssignedTermPolicy.latest(deadlines, TODAY, statutory)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(AssignedTermPolicy.latest(deadlines, TODAY, LocalDate.of(2026, 11, 30)))
                .as("the Friday before a Monday")
                .isEqualTo(LocalDate.of(2026, 11, 27));
        for (LocalDate leavesNothing : List.of(TODAY, TODAY.plusDays(1), TODAY.minusDays(3))) {
            assertThat(AssignedTermPolicy.latest(deadlines, TODAY, leavesNothing))
                    .isEqualTo(TODAY.plusDays(1));
        }
        assertThat(AssignedTermPolicy.latest(deadlines, TODAY, TODAY.plusDays(2)))
                .isEqualTo(TODAY.plusDays(1));
        assertThat(AssignedTermPolicy.proposed(deadlines, TODAY, null)).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(AssignedTermPolicy.proposed(deadlines, TODAY.minusDays(2), null))
                .as("45 days later is a day of rest")
                .isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(AssignedTermPolicy.proposed(deadlines, TODAY, LocalDate.of(2026, 12, 17)))
                .isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(AssignedTermPolicy.proposed(deadlines, TODAY, LocalDate.of(2026, 12, 18)))
                .isEqualTo(LocalDate.of(2026, 12, 17));

        assertThat(check(null, null)).containsExactly("limit.missing");
        assertThat(check(TODAY, null)).containsExactly("limit.notInFuture");
        assertThat(check(TODAY.plusDays(1), null)).isEmpty();
        assertThat(check(LocalDate.of(2026, 11, 7), null)).containsExactly("limit.noWorkingDay");
        assertThat(check(statutory, null)).isEmpty();
        assertThat(check(statutory.plusDays(3), null)).containsExactly("limit.tooLate");
        assertThat(check(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 11)))
                .containsExactly("limit.tooLate");
        assertThat(check(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 11)))
                .isEmpty();
    }

    private List<String> check(LocalDate limit, LocalDate parent) {
        List<FieldError> errors = AssignedTermPolicy.check(limit, deadlines, TODAY, parent);
        assertThat(errors).allMatch(error -> error.pointer().equals("/limitOn"));
        return errors.stream().map(FieldError::code).toList();
    }

    @Test
    @DisplayName("文字：必填、太短、太长，按字数不按字节，表情算一个字")
    void texts() {
        assertThat(codes(new HandoverText().required("/a", null, 4))).containsExactly("text.missing");
        assertThat(codes(new HandoverText().required("/a", "  ", 4))).containsExactly("text.missing");
        assertThat(codes(new HandoverText().required("/a", " 三个字 ", 4))).containsExactly("text.tooShort");
        assertThat(codes(new HandoverText().required("/a", "四个字了", 4))).isEmpty();
        assertThat(codes(new HandoverText().required("/a", "𠮷𠮷𠮷", 4))).containsExactly("text.tooShort");
        assertThat(codes(new HandoverText().required("/a", "长".repeat(4000), 4)))
                .isEmpty();
        assertThat(codes(new HandoverText().required("/a", "长".repeat(4001), 4)))
                .containsExactly("text.tooLong");
        assertThat(codes(new HandoverText().optional("/a", null))).isEmpty();
        assertThat(codes(new HandoverText().optional("/a", "长".repeat(4000)))).isEmpty();
        assertThat(codes(new HandoverText()
                        .optional("/a", "长".repeat(4001))
                        .and(List.of(new FieldError("/b", "kind.missing")))))
                .containsExactly("text.tooLong", "kind.missing");
    }

    private static List<String> codes(HandoverText text) {
        return text.errors().stream().map(FieldError::code).toList();
    }
}
