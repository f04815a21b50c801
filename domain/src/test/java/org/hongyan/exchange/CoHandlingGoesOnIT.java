package org.hongyan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.exchange.Seen.papers;
import static org.hongyan.exchange.Seen.refused;
import static org.hongyan.exchange.Seen.row;
import static org.hongyan.exchange.Seen.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.exchange.CoHandlingStep.Way;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Unit;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** domain.md §3.3: a request for help refused or left lying goes back to the lead, which decides how it goes on. */
class CoHandlingGoesOnIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    private static ReplyStage stage;
    private static TestOffice sister;
    private static TestOffice third;
    private static Actor helper;
    private static Actor supervisor;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        sister = stage.world.places().office("shenshan", "神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
        third = stage.world.places().office("chebu", "车埠镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
        helper = stage.world.places().person(sister, "辛", Role.HANDLER, Role.APPROVER);
        supervisor = stage.world.places().person(stage.city, "壬", Role.SUPERVISOR);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    @Test
    @DisplayName("推掉协办：主办单位的列表里等它决定；另请一个单位，原来的请求照发，理由留下")
    void another_body() {
        UUID matter = accepted();
        UUID asked = ask(matter);
        refused(ExchangeOver.class, () -> settle(asked, Way.WITHOUT, null, null, "不等了。"));
        answer(helper, asked, ExchangeState.REFUSED, "档案不在本镇。");
        assertThat(row(stage.world, stage.handler, matter).group()).isEqualTo(DeskGroup.TO_ANSWER);
        assertThat(offered(matter)).extracting(Exchange::id).containsExactly(asked);
        wrong(() -> settle(asked, null, null, null, " "), "/way", "/answer");
        wrong(() -> settle(asked, Way.ANOTHER, null, null, "另请。"), "/bodyId", "/day");
        refused(
                ExchangeOver.class,
                () -> stage.world.run(stage.villager, () -> stage.world
                        .get(SettleCoHandling.class)
                        .settle(new SettleCoHandling.Choice(asked, Way.WITHOUT, null, null, "不是承办人。"))));
        settle(asked, Way.ANOTHER, third.body(), LATER, "车埠镇有档案。");
        assertThat(row(stage.world, stage.handler, matter).group()).isEqualTo(DeskGroup.HANDLING);
        assertThat(offered(matter)).isEmpty();
        Exchange next = all(matter).get(1);
        assertThat(next.receiverBodyId()).isEqualTo(third.body());
        assertThat(next.words()).isEqualTo("查明 2025 年补偿款的拨付记录。");
        assertThat(told(matter)).contains("CO_HANDLING_ASKED_ELSEWHERE");
        refused(ExchangeOver.class, () -> settle(asked, Way.WITHOUT, null, null, "再来一次。"));
    }

    @Test
    @DisplayName("到期没人答复：不再等，自己办；办理的状态和期限不变，对方不能再答复")
    void on_without() {
        UUID matter = accepted();
        UUID asked = ask(matter);
        answer(helper, asked, ExchangeState.AGREED, "");
        stage.world.clock().setDay(DAY);
        assertThat(offered(matter)).isEmpty();
        stage.world.clock().setDay(DAY.plusDays(1));
        assertThat(offered(matter)).hasSize(1);
        settle(asked, Way.WITHOUT, null, null, "本单位已经查到拨付记录。");
        assertThat(all(matter).get(0).state()).isEqualTo(ExchangeState.LAPSED);
        refused(ExchangeOver.class, () -> answer(helper, asked, ExchangeState.ANSWERED, "查到了。"));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
    }

    @Test
    @DisplayName("提请共同的上级：上级五个工作日内确定，可以是推掉的那个单位，它不能再推；主办单位不变")
    void the_superior_names_one() {
        UUID matter = accepted();
        UUID asked = ask(matter);
        answer(helper, asked, ExchangeState.REFUSED, "不是本镇的职责。");
        settle(asked, Way.SUPERIOR, null, null, "拨付记录只有神山镇财政所有。");
        Exchange call = calls(matter).get(0);
        assertThat(call.receiverBodyId()).isEqualTo(stage.city.body());
        assertThat(call.wishedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(row(stage.world, supervisor, matter).group()).isEqualTo(DeskGroup.TO_ANSWER);
        List<Unit> choices = stage.world.as(
                supervisor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Partners.class).nameable(call)));
        assertThat(choices)
                .extracting(Unit::id)
                .contains(sister.body(), third.body())
                .doesNotContain(stage.town.body(), stage.city.body(), stage.village);
        wrong(() -> decide(call, true, null, null, ""), "/bodyId", "/day", "/answer");
        refused(NotAmongThose.class, () -> decide(call, true, stage.town.body(), LATER, "由镇里自己协办。"));
        decide(call, true, sister.body(), LATER, "按职责分工，拨付由神山镇财政所经办。");
        Exchange named = all(matter).stream()
                .filter(one -> one.kind() == ExchangeKind.CO_HANDLING && one.state() == ExchangeState.AGREED)
                .findFirst()
                .orElseThrow();
        assertThat(named.receiverBodyId()).isEqualTo(sister.body());
        assertThat(named.wishedOn()).isEqualTo(LATER);
        assertThat(papers(stage.world, helper, matter)).contains(DocumentKind.INSTRUCTION);
        assertThat(papers(stage.world, stage.handler, matter)).contains(DocumentKind.INSTRUCTION);
        assertThat(stage.view(helper, matter).part().roles()).containsExactly(StandingRole.CO_HANDLER);
        refused(NamedToHelp.class, () -> answer(helper, named.id(), ExchangeState.REFUSED, "还是不行。"));
        answer(helper, named.id(), ExchangeState.ANSWERED, "款项已于 2025 年 3 月拨付。");
        assertThat(stage.view(stage.handler, matter).holderBodyId()).isEqualTo(stage.town.body());
        refused(ExchangeOver.class, () -> decide(call, false, null, null, "不用了。"));
    }

    @Test
    @DisplayName("上级说不需要协办：主办单位自己办，理由两边都有")
    void the_superior_names_nobody() {
        UUID matter = accepted();
        UUID asked = ask(matter);
        answer(helper, asked, ExchangeState.REFUSED, "不是本镇的职责。");
        settle(asked, Way.SUPERIOR, null, null, "需要协办。");
        Exchange call = calls(matter).get(0);
        decide(call, false, null, null, "记录在你单位财政所，请自行调取。");
        assertThat(offered(matter)).isEmpty();
        assertThat(calls(matter).get(0).answer()).contains("自行调取");
        assertThat(told(matter)).contains("CO_HANDLER_NOT_NAMED");
    }

    private static UUID accepted() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        return matter;
    }

    private static UUID ask(UUID matter) {
        return stage.world.as(stage.handler, () -> stage.world
                .get(AskCoHandling.class)
                .ask(new AskCoHandling.Order(matter, sister.body(), "查明 2025 年补偿款的拨付记录。", "涉及两个镇的地界。", DAY)));
    }

    private static void answer(Actor by, UUID asked, ExchangeState how, String words) {
        stage.world.run(by, () -> stage.world.get(AnswerCoHandling.class).answer(asked, how, words, ""));
    }

    private static void settle(UUID asked, Way way, UUID body, LocalDate day, String reason) {
        stage.world.run(stage.handler, () -> stage.world
                .get(SettleCoHandling.class)
                .settle(new SettleCoHandling.Choice(asked, way, body, day, reason)));
    }

    private static void decide(Exchange call, boolean named, UUID body, LocalDate day, String reason) {
        stage.world.run(supervisor, () -> stage.world
                .get(NameCoHandler.class)
                .decide(new NameCoHandler.Decision(call.id(), named, body, day, reason)));
    }

    private static List<Exchange> all(UUID matter) {
        return stage.world.as(
                stage.handler,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Exchanges.class).ofMatter(matter)));
    }

    private static List<Exchange> calls(UUID matter) {
        return all(matter).stream()
                .filter(one -> one.kind() == ExchangeKind.CO_HANDLER_CALL)
                .toList();
    }

    private static List<Exchange> offered(UUID matter) {
        var view = stage.view(stage.handler, matter);
        return stage.world.as(
                stage.handler, () -> stage.world.get(ExchangeOffers.class).toAnswer(view));
    }

    private static List<String> told(UUID matter) {
        return stage
                .world
                .as(stage.handler, () -> stage.world.get(Timeline.class).of(matter))
                .stream()
                .map(entry -> entry.kind())
                .toList();
    }
}
