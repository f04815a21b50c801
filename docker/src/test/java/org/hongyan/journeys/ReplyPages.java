package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Accepting, allotting, hearing, investigating, drafting, signing, serving and completing. */
final class ReplyPages extends FormPages {

    private ReplyPages(Visitor person) {
        super(person);
    }

    private static ReplyPages at(Visitor person, String heading) {
        return new ReplyPages(person.sees(heading));
    }

    /**
     * Accepts and gives the matter to a section, a handler and a head; the notice is handed over at once.
     *
     * @param section null for none
     */
    static void accept(Visitor clerk, String section, String handler, String head) {
        ReplyPages pages = at(clerk, "受理");
        if (section != null) {
            pages.select("科室、站所", section);
        }
        pages.select("承办人", handler);
        pages.select("负责人", head);
        pages.tick("没有直接利害关系");
        pages.select("送达方式", "网上送达");
        clerk.picture("accept");
        pages.press("受理并出具告知书");
        pages.done("已受理");
    }

    /** Whoever was named by somebody else says so before the first step. */
    static void hasNoInterest(Visitor handler) {
        ReplyPages pages = at(handler, "回避声明");
        pages.tick("没有直接利害关系");
        handler.picture("no-interest");
        pages.press("声明没有利害关系");
        pages.done("声明已经记入案卷");
    }

    /** The first petitioner is heard in the first minute of today, and signs. */
    static void hear(Visitor handler, String place, String words) {
        ReplyPages pages = at(handler, "听取信访人意见");
        Page page = handler.page();
        page.getByLabel("开始时间").fill("00:00");
        page.getByLabel("结束时间").fill("00:01");
        pages.write("地点", place);
        box(page, "谈话的信访人").check();
        pages.write("内容", words);
        pages.tick("笔录已经向谈话对象宣读");
        handler.picture("hearing");
        pages.press("记录");
        pages.done("已记录听取意见");
    }

    /** Investigated today by whoever is signed in and somebody from outside, with one conclusion on every demand. */
    static void investigate(Visitor handler, String other, String words) {
        ReplyPages pages = at(handler, "调查核实");
        Page page = handler.page();
        pages.write("调查地点", "现场");
        pages.write("其他调查人", other);
        pages.write("查明的事实", words);
        Locator conclusions = page.getByLabel("结论", new Page.GetByLabelOptions().setExact(true));
        for (int i = 0; i < conclusions.count(); i++) {
            conclusions.nth(i).fill("反映的情况属实。");
        }
        handler.picture("investigation");
        pages.press("记录");
        pages.done("调查报告已经编号");
    }

    /** The first box of a group. */
    private static Locator box(Page page, String group) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(AriaRole.CHECKBOX)
                .first();
    }

    /** What is found about one demand. */
    record Finding(String finding, String facts, String basis, String opinion, String promiseBy, String promisedOn) {}

    /** Fills in the finding of each demand, in their order, and hands the draft to the head. */
    static void draft(Visitor handler, Finding... findings) {
        ReplyPages pages = at(handler, "起草处理意见书");
        Page page = handler.page();
        for (int i = 0; i < findings.length; i++) {
            Finding one = findings[i];
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(one.finding()).setExact(true))
                    .nth(i)
                    .check();
            pages.write("查明的事实", i, one.facts());
            pages.write("法律或政策依据", i, one.basis());
            pages.write("处理意见", i, one.opinion());
            pages.write("由谁落实", i, one.promiseBy());
            page.getByLabel("落实日期").nth(i).fill(one.promisedOn());
        }
        handler.picture("opinion");
        pages.press("保存");
        assertThat(page.locator("main")).containsText(findings[0].facts());
        handler.picture("opinion-saved");
        pages.press("送审");
        pages.done("已送审");
    }

    static void sendBack(Visitor head, String remarks) {
        ReplyPages pages = at(head, "审签处理意见书");
        pages.write("退回的意见", remarks);
        head.picture("sign-back");
        pages.press("退回修改");
        pages.done("已退回承办人修改");
    }

    static void sign(Visitor head) {
        ReplyPages pages = at(head, "审签处理意见书");
        head.picture("sign");
        pages.press("签发");
        pages.done("已签发");
    }

    /** Records that the document was handed to the one petitioner in person. */
    static void serve(Visitor person, String document) {
        ReplyPages pages = at(person, "送达");
        Locator target = person.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("文书和信访人"));
        String option = target.locator("option")
                .filter(new Locator.FilterOptions().setHasText(document))
                .first()
                .getAttribute("value");
        target.selectOption(new SelectOption().setValue(option));
        person.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("当面送达"))
                .check();
        person.picture("serve");
        pages.press("记录送达");
        pages.done("已记录送达");
    }

    static void complete(Visitor person) {
        ReplyPages pages = at(person, "办结");
        person.picture("complete");
        pages.press("办结");
        pages.done("已办结");
    }
}
