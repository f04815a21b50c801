package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Assigning, objecting, answering an objection, reporting and judging a report. */
final class HandoverPages extends FormPages {

    private HandoverPages(Visitor person) {
        super(person);
    }

    static HandoverPages at(Visitor person, String heading) {
        return new HandoverPages(person.sees(heading));
    }

    /** Assigns with requirements; the limit is the one proposed. */
    static void assign(Visitor dispatcher, String receiver, String requirements) {
        HandoverPages pages = at(dispatcher, "交给谁办？");
        pages.choose("交办");
        pages.choose(receiver);
        assertThat(pages.before()).containsText("责任单位变为");
        pages.write("办理要求", requirements);
        dispatcher.picture("assign");
        pages.press(Pattern.compile("^交办给"));
        pages.done("已交办给");
    }

    /** Refers: no limit, no report. */
    static void refer(Visitor dispatcher, String receiver) {
        HandoverPages pages = at(dispatcher, "交给谁办？");
        pages.choose("转送");
        assertThat(dispatcher.page().getByLabel("报结期限")).hasCount(0);
        pages.choose(receiver);
        assertThat(pages.before()).containsText("责任单位变为");
        dispatcher.picture("refer");
        pages.press(Pattern.compile("^转送给"));
        pages.done("已转送给");
    }

    /** Drafts the objection, for the head to sign. */
    static void draftObjection(Visitor clerk, String properBody, String reasons) {
        HandoverPages pages = at(clerk, "提出异议");
        pages.write("应由哪个单位办理", properBody);
        pages.write("理由", reasons);
        pages.write("证据和材料", "单位职责清单");
        clerk.picture("objection-drafted");
        pages.press("交负责人审签");
        pages.done("异议申请已起草");
    }

    static void signObjection(Visitor head) {
        HandoverPages pages = at(head, "提出异议");
        head.picture("objection-to-sign");
        pages.press("审签并提出异议");
        pages.done("异议已提出");
    }

    /** The verdict is 同意退回 or 不同意退回. */
    static void answerObjection(Visitor dispatcher, String verdict, String reasons) {
        HandoverPages pages = at(dispatcher, "答复异议");
        pages.choose(verdict);
        pages.write("答复的理由", reasons);
        dispatcher.picture("objection-answered");
        pages.press("答复异议");
        pages.done(verdict);
    }

    static void report(Visitor person, String course, String result, String opinion) {
        HandoverPages pages = at(person, "报结");
        pages.write("办理经过", course);
        pages.write("查明的事实", "施工占用菜地0.3亩，青苗补偿没有发到户。");
        pages.write("法律和政策依据", "《土地管理法》第四十八条。");
        pages.write("处理结果", result);
        pages.write("落实情况", "补偿款列入支付计划，月底前支付。");
        pages.write("信访人的意见", opinion);
        person.picture("report");
        pages.press("存为草稿，交负责人签发");
        pages.done("等负责人签发");
    }

    /** The head reads what was drafted and sends it up. */
    static void signReport(Visitor head) {
        HandoverPages pages = at(head, "报结");
        head.picture("report-to-sign");
        pages.press(Pattern.compile("^签发并报给"));
        pages.done("等审核");
    }

    static void returnReport(Visitor person, String reasons) {
        HandoverPages pages = at(person, "审核报告");
        pages.choose("退回");
        pages.write("退回的理由", reasons);
        person.picture("report-returned");
        pages.press("退回报告");
        pages.done("的报告：退回");
    }

    /** The own report came back: what was accepted below goes back too. */
    static void returnOn(Visitor person, String reasons) {
        HandoverPages pages = at(person, "退回下级的报告");
        pages.write("退回的理由", "");
        pages.press(Pattern.compile("^退回给"));
        assertThat(person.page().getByText("有几处需要改")).isVisible();
        person.picture("returned-on-without-reasons");
        pages.write("退回的理由", reasons);
        person.picture("returned-on");
        pages.press(Pattern.compile("^退回给"));
        pages.done("报告已退回给");
    }

    static void acceptReport(Visitor person) {
        HandoverPages pages = at(person, "审核报告");
        pages.choose("通过");
        person.picture("report-accepted");
        pages.press("通过报告");
        pages.done("的报告：通过");
    }

    private Locator before() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("确认前看一遍"));
    }

    @Override
    void choose(String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("(^|\\s)" + name)))
                .first()
                .check();
    }
}
