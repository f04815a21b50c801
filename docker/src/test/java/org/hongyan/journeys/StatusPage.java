package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The petitioner's own view of a matter, entered by number and code. */
final class StatusPage {

    private final Visitor citizen;
    private final Page page;

    private StatusPage(Visitor citizen) {
        this.citizen = citizen;
        this.page = citizen.page();
    }

    static StatusPage lookUp(Visitor citizen, Receipt receipt) {
        enter(citizen, receipt);
        assertThat(citizen.page()).hasTitle(Pattern.compile("事项进度"));
        return new StatusPage(citizen);
    }

    /** Types number and code, right or wrong. */
    static void enter(Visitor citizen, Receipt receipt) {
        citizen.open("lookup").sees("查询进度");
        Page page = citizen.page();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("事项编号"))
                .fill(receipt.number());
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("查询码"))
                .fill(receipt.code());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
    }

    StatusPage reload() {
        citizen.open("my");
        return this;
    }

    StatusPage shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    StatusPage shows(Receipt receipt) {
        return shows(receipt.number());
    }

    /** Downloads a document whose title contains the words. */
    Path download(String title) {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("下载.*" + title)))
                .first()
                .click());
        return download.path();
    }

    /** Rates a body by its name. */
    StatusPage rate(String body, String value, String reason) {
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(body))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        citizen.sees("您满意吗？");
        // the label covers its whole card, the button included
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + value)))
                .check(new Locator.CheckOptions().setForce(true));
        page.getByRole(AriaRole.TEXTBOX).fill(reason);
        citizen.picture("rate");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交评价"))
                .click();
        return shows("您已评价：" + value);
    }

    /** Says that the result is accepted; a review stays possible. */
    StatusPage confirm() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("我没有意见，确认"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("我没有意见，确认")))
                .hasCount(0);
        return shows("确认了处理结果");
    }

    String text() {
        return page.locator("main").innerText();
    }

    StatusPage picture(String name) {
        citizen.picture(name);
        return this;
    }
}
