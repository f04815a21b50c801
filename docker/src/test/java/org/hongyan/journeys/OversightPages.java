package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Pages on which a superior office steps in, and on which a case file leaves. */
final class OversightPages extends FormPages {

    private OversightPages(Visitor person) {
        super(person);
    }

    /** Opens a page that is offered beside the case and waits for its heading. */
    private static OversightPages beside(Visitor person, String receipt, String link, String heading) {
        CasePage.find(person, receipt);
        person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .click();
        return new OversightPages(person.sees(heading));
    }

    static void supervise(Visitor supervisor, String receipt, String facts, String demanded, String answerBy) {
        OversightPages pages = beside(supervisor, receipt, "督办、提出建议", "督办");
        pages.press("发出");
        assertThat(pages.page.getByRole(AriaRole.ALERT)).containsText("还没有选依据");
        supervisor.picture("supervision-of-nothing");
        pages.choose("没有正当理由，没有按规定的期限办结");
        pages.choose("督办函");
        pages.write("发现的情况", facts);
        pages.write("要求和建议", demanded);
        pages.page.getByLabel(Pattern.compile("书面反馈的最后一天")).fill(answerBy);
        supervisor.picture("supervision");
        pages.press("发出");
        pages.done("督办");
    }

    static void answer(Visitor handler, String receipt, String words) {
        CasePage.find(handler, receipt).step("反馈督办");
        OversightPages pages = new OversightPages(handler.sees("反馈督办"));
        pages.choose("采纳，照办");
        pages.write("采取的措施和理由", words);
        handler.picture("supervision-answered");
        pages.press("反馈");
        pages.done("反馈");
    }

    static void endSupervision(Visitor supervisor, String receipt) {
        CasePage.find(supervisor, receipt).step("核实督办反馈");
        OversightPages pages = new OversightPages(supervisor.sees("核实督办反馈"));
        pages.page.getByLabel("结论").selectOption(new SelectOption().setLabel("反馈属实、措施到位，结束督办"));
        pages.write("理由", "已经入户听取意见。");
        supervisor.picture("supervision-judged");
        pages.press("决定");
        pages.done("督办已经结束");
    }

    static void takeOver(Visitor dispatcher, String receipt, String reason) {
        OversightPages pages = beside(dispatcher, receipt, "收回自办", "收回自办");
        pages.write("收回的理由", reason);
        dispatcher.picture("takeover");
        pages.press("送审");
        pages.done("已送审");
    }

    static void sign(Visitor head, String receipt) {
        CasePage.find(head, receipt).step("审签决定");
        head.picture("takeover-to-sign");
        OversightPages pages = new OversightPages(head);
        pages.press("签发");
        pages.done("已签发");
    }

    static void askForFile(Visitor person, String receipt, String reason) {
        OversightPages pages = beside(person, receipt, "卷内目录与导出", "卷宗");
        pages.write("为什么导出", reason);
        pages.press("申请导出");
        pages.done("等待批准");
        assertThat(pages.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("批准导出")))
                .hasCount(0);
    }

    static void releaseFile(Visitor head, String receipt) {
        OversightPages pages = beside(head, receipt, "卷内目录与导出", "卷宗");
        head.picture("file-to-release");
        pages.press("批准导出");
        pages.done("已经批准导出");
    }

    static Path fetchFile(Visitor person, String receipt) {
        OversightPages pages = beside(person, receipt, "卷内目录与导出", "卷宗");
        person.picture("file-released");
        Download file = pages.page.waitForDownload(() -> pages.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载卷宗"))
                .click());
        return file.path();
    }
}
