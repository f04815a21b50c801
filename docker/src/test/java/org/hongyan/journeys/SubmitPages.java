package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** A petition is written one question a page. */
final class SubmitPages {

    private final Visitor citizen;
    private final Page page;

    private SubmitPages(Visitor citizen) {
        this.citizen = citizen;
        this.page = citizen.page();
    }

    /** From the front page to the office, by what it is called. */
    static SubmitPages find(Visitor citizen, String words, String office) {
        citizen.open("");
        Page page = citizen.page();
        page.getByLabel("按地名或单位名称找").fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("找单位"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(office))
                .click();
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^反映问题")))
                .click();
        citizen.sees("您想怎么反映？").picture("submit-start");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("一步一步填写"))
                .click();
        return new SubmitPages(citizen);
    }

    SubmitPages accusesNobody() {
        citizen.sees("您要检举某位干部违纪违法吗？").picture("submit-accusation");
        choose("不是，我有事要反映");
        return go("继续");
    }

    SubmitPages who(String name, String phone, String address) {
        citizen.sees("您是谁？");
        write("姓名", name);
        write("电话", phone);
        write("住址", address);
        citizen.picture("submit-who");
        return go("保存并继续");
    }

    SubmitPages what(String title, String content) {
        citizen.sees("发生了什么事？");
        write("题目", title);
        write("经过", content);
        choose("请求解决一件事");
        citizen.picture("submit-what");
        return go("保存并继续");
    }

    /** The township is chosen step by step from where the page stands. */
    SubmitPages place(String detail, String... divisions) {
        citizen.sees("这件事发生在哪里？");
        for (String division : divisions) {
            Locator button = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(division).setExact(true));
            button.click();
            assertThat(page.getByRole(AriaRole.MAIN).locator("b", new Locator.LocatorOptions().setHasText(division)))
                    .isVisible();
        }
        write("村（社区）、组、门牌", detail);
        citizen.picture("submit-place");
        return go("保存并继续");
    }

    SubmitPages demands(String... demands) {
        citizen.sees("您希望我们解决什么？");
        for (int i = 1; i <= demands.length; i++) {
            if (i > 1) {
                go("再写一条诉求");
            }
            write("第 " + i + " 条诉求", demands[i - 1]);
        }
        citizen.picture("submit-demands");
        return go("保存并继续");
    }

    SubmitPages files(FilePayload... files) {
        citizen.sees("有照片或材料吗？");
        page.getByLabel(Pattern.compile("选一个文件|再加一个文件")).setInputFiles(files);
        Locator upload = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传"));
        if (upload.isVisible()) {
            upload.click();
        }
        for (FilePayload file : files) {
            assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(file.name)))
                    .isVisible();
        }
        citizen.picture("submit-files");
        return go("继续");
    }

    SubmitPages nobodyInTheVillageMayKnow() {
        citizen.sees("谁可以知道是您反映的？");
        choose("不让村（社区）知道");
        choose("不同意在网上公开答复");
        citizen.picture("submit-know");
        return go("保存并继续");
    }

    /** Reads the answers once more, declares that they are true and submits. */
    Receipt submit(String... answers) {
        citizen.sees("提交前，请核对您写的内容");
        for (String answer : answers) {
            assertThat(page.locator("main")).containsText(answer);
        }
        page.getByRole(AriaRole.CHECKBOX).check();
        citizen.picture("submit-check");
        go("提交信访事项");
        citizen.sees("已收到您反映的事项").picture("submit-done");
        String number = page.locator("main .number").textContent().strip();
        String code = String.join(
                "",
                page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(Pattern.compile("查询码")))
                        .locator("b")
                        .allTextContents());
        return new Receipt(number, code);
    }

    private void write(String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(text);
    }

    /** The label covers its whole card, the button included: what is clicked is the label. */
    private void choose(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + label)))
                .check(new Locator.CheckOptions().setForce(true));
    }

    private SubmitPages go(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }
}
