package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Asking for a review, allotting it, deciding it, signing, carrying out. */
final class ReviewPages extends FormPages {

    private ReviewPages(Visitor person) {
        super(person);
    }

    /** From the petitioner's own view of the matter: first with nothing typed, then properly, with a file. */
    static void ask(Visitor citizen, String what, String demand, String reasons) {
        citizen.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(what).setExact(true))
                .click();
        ReviewPages pages = new ReviewPages(citizen.sees(what));
        pages.press(what);
        assertThat(citizen.page().locator("main")).containsText("您要求怎么处理");
        citizen.picture("review-asked-for-nothing");
        pages.write("您要求怎么处理", demand);
        pages.write("为什么不服", reasons);
        citizen.picture("review-written");
        pages.press(what);
        assertThat(citizen.page().locator("main")).containsText("已收到您的申请");
        citizen.picture("review-asked");
    }

    static void allot(Visitor officer, String name) {
        ReviewPages pages = at(officer, "指定复查复核人员");
        officer.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("复查复核人员"))
                .selectOption(name);
        officer.picture("review-allot");
        pages.press("指定");
        pages.done("的申请已经指定");
    }

    /** First with nothing typed, then with everything. */
    static void decide(Visitor officer, String result, String order, String orderBy) {
        ReviewPages pages = at(officer, "起草复查、复核意见");
        pages.press("送审");
        assertThat(officer.page().locator("main")).containsText("还没有选复查、复核的结果");
        officer.picture("review-decided-nothing");
        pages.write("事实认定", "原意见认定的占地面积有丈量记录，但菜地北边的三厘没有丈量。");
        pages.write("适用依据", "适用《中华人民共和国土地管理法》第四十七条、第四十八条正确。");
        pages.write("办理程序", "受理、听取陈述、答复、送达都在期限内。");
        pages.write("职责权限", "属于镇人民政府的职责。");
        officer.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(result))
                .check();
        pages.write("结论和理由", "对面积的请求，理由成立的部分予以支持。");
        if (!order.isEmpty()) {
            pages.write("要原机关做什么", order);
            officer.page().getByLabel(Pattern.compile("最迟哪一天做完")).fill(orderBy);
        }
        officer.picture("review-decide");
        pages.press("送审");
        pages.done("已送审");
    }

    static void sign(Visitor head) {
        ReviewPages pages = new ReviewPages(head);
        head.picture("review-sign");
        pages.press("签发");
        pages.done("已签发");
    }

    static void execute(Visitor handler, String how) {
        ReviewPages pages = at(handler, "登记执行情况");
        pages.write("怎样执行的", how);
        handler.picture("review-execute");
        pages.press("登记");
        pages.done("的执行情况已登记");
    }

    private static ReviewPages at(Visitor person, String heading) {
        return new ReviewPages(person.sees(heading));
    }
}
