package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A suggestion of deputies: entered, assigned, co-handled, answered, judged, closed. */
final class SuggestionPages extends FormPages {

    private SuggestionPages(Visitor person) {
        super(person);
    }

    /** Entered first with nothing typed, then properly, and filed. */
    static void enter(Visitor clerk, String topic) {
        clerk.open("admin/suggestion/enter").sees("登记代表建议");
        SuggestionPages pages = new SuggestionPages(clerk);
        pages.press("保存草稿");
        assertThat(clerk.page().getByRole(AriaRole.ALERT)).isVisible();
        clerk.picture("entered-nothing");
        pages.write("代表", "刘守诚、彭建国");
        pages.write("题目", topic);
        pages.write("情况", "路口车多，孩子上学不安全，两年里发生过三次事故。");
        pages.write("建议", "由主管部门在年底前设置减速带和警示牌。");
        pages.press("保存草稿");
        pages.done("草稿已经保存");
        pages.tick("我已经读过");
        pages.press("编号登记");
        pages.done("已经登记");
    }

    static void assign(Visitor clerk, String body) {
        SuggestionPages pages = new SuggestionPages(clerk);
        pages.select("答复单位", body);
        clerk.picture("assign");
        pages.press("交办");
        pages.done("已经交办");
    }

    /** Opened from what waits beside the work list. */
    static SuggestionPages waiting(Visitor person, String topic, String next) {
        person.open("admin/work");
        Page page = person.page();
        assertThat(page.locator("#beside")).containsText(next);
        person.picture("beside-the-work-list");
        page.locator("#beside")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(topic))
                .first()
                .click();
        return new SuggestionPages(person.sees(topic));
    }

    void askCoHandler(String body, String task) {
        press("请会办");
        assertThat(page.locator("#parts")).containsText("还没有选会办单位");
        person.picture("co-handler-nobody");
        select("会办单位", body);
        write("请会办什么", task);
        press("请会办");
        done("已经请");
    }

    void giveOpinion(String words) {
        choose("提出会办意见");
        write("会办意见", words);
        press("发给主办单位");
        done("已经发给主办单位");
    }

    void answer(String text) {
        follow("答复代表");
        choose("予以采纳");
        write("答复意见", text);
        press("送负责人签发");
        done("已经送负责人签发");
    }

    void sign() {
        follow("答复代表");
        person.picture("to-sign");
        press("签发");
        done("已经签发");
    }

    void satisfied() {
        choose("满意");
        press("登记");
        done("代表满意");
        press("办结");
        done("已经办结");
    }

    /** A signed paper. */
    Path paper(String kind) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kind))
                        .first()
                        .click())
                .path();
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        person.sees("答复代表建议");
    }
}
