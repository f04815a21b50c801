package org.hongyan.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.hearing.AnnounceHearing.Order;
import org.hongyan.hearing.HearingPolicy.Candidates;
import org.hongyan.hearing.PanelMember.Kind;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.Desks.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("听证:提前七日,主持人没有办理过,听证员以外部人员为主(信访工作条例第三十一条、第三十六条)")
class HearingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final UUID CHAIR = new UUID(0, 1);
    private static final UUID HANDLER = new UUID(0, 2);
    private static final Candidates PEOPLE = new Candidates(
            List.of(new Person(CHAIR, "a", "甲", null), new Person(HANDLER, "b", "乙", null)),
            Set.of(HANDLER),
            List.of("乙", "李秀兰"));
    private static final List<PanelMember> PANEL = List.of(
            new PanelMember(Kind.DEPUTY, "刘守诚"), new PanelMember(Kind.LAWYER, "何敏"), new PanelMember(Kind.STAFF, "丙"));

    private static Order order(LocalDate day, UUID chair, List<PanelMember> panel) {
        return new Order(null, day, LocalTime.of(9, 30), "三楼会议室", true, false, "争议大。", "范围。", chair, panel);
    }

    private static void wrong(Order order, String... codes) {
        assertThatThrownBy(() -> HearingPolicy.require(order, PEOPLE, TODAY))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactlyInAnyOrder(codes));
    }

    @Test
    void seven_days_before_with_a_chair_and_a_panel_from_outside() {
        assertThatCode(() -> HearingPolicy.require(order(TODAY.plusDays(7), CHAIR, PANEL), PEOPLE, TODAY))
                .doesNotThrowAnyException();
        assertThat(HearingPolicy.class.getAnnotation(LegalBasis.class).value()).contains("第三十六条");
    }

    @Test
    void six_days_before_is_too_soon() {
        wrong(order(TODAY.plusDays(6), CHAIR, PANEL), "hearing.tooSoon");
        wrong(order(TODAY.minusDays(1), CHAIR, PANEL), "hearing.tooSoon");
        wrong(order(null, CHAIR, PANEL), "day.missing");
    }

    @Test
    void whoever_handled_the_matter_takes_no_chair() {
        wrong(order(TODAY.plusDays(7), HANDLER, PANEL), "hearing.chairHandled");
        wrong(order(TODAY.plusDays(7), new UUID(0, 3), PANEL), "hearing.chairUnknown");
        wrong(order(TODAY.plusDays(7), null, PANEL), "hearing.chair");
        assertThat(PEOPLE.open()).extracting(Person::id).containsExactly(CHAIR);
    }

    @Test
    void a_panel_is_big_enough_mostly_from_outside_and_without_anybody_concerned() {
        LocalDate day = TODAY.plusDays(10);
        wrong(order(day, CHAIR, List.of()), "hearing.panelSize");
        wrong(order(day, CHAIR, PANEL.subList(0, 2)), "hearing.panelSize");
        wrong(order(day, CHAIR, List.of(PANEL.get(0), PANEL.get(0), PANEL.get(1))), "hearing.panelSize");
        wrong(
                order(
                        day,
                        CHAIR,
                        List.of(PANEL.get(0), new PanelMember(Kind.STAFF, "丁"), new PanelMember(Kind.STAFF, "戊"))),
                "hearing.panelInside");
        wrong(
                order(day, CHAIR, List.of(PANEL.get(0), PANEL.get(1), new PanelMember(Kind.RESIDENT, " 李秀兰 "))),
                "hearing.memberBarred");
        wrong(
                order(day, CHAIR, List.of(PANEL.get(0), PANEL.get(1), new PanelMember(Kind.EXPERT, "乙"))),
                "hearing.memberBarred");
        wrong(order(day, CHAIR, List.of(PANEL.get(0), PANEL.get(1), new PanelMember(null, "庚"))), "hearing.memberKind");
    }
}
