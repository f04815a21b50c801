package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;

/** Registration of a letter, a visit or a call on one page, and of what came online. */
final class RegisterPages {

    private final Visitor clerk;
    private final Page page;

    private RegisterPages(Visitor clerk) {
        this.clerk = clerk;
        this.page = clerk.page();
    }

    /** Opens a page by its name in the navigation, for example 来信登记. */
    static RegisterPages open(Visitor clerk, String name) {
        clerk.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        clerk.sees(name);
        return new RegisterPages(clerk);
    }

    /** The page that is open. */
    static RegisterPages on(Visitor clerk) {
        return new RegisterPages(clerk);
    }

    /** Writes into the first field with that label. */
    RegisterPages write(String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(text);
        return this;
    }

    /** Adds a further representative. */
    RegisterPages another(int number, String name, String phone) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("再加一名代表"))
                .click();
        Locator person = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("第 " + number + " 人").setExact(true));
        person.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("姓名"))
                .fill(name);
        person.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("手机或电话"))
                .fill(phone);
        return this;
    }

    RegisterPages nature(String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name))
                .check();
        return this;
    }

    RegisterPages demands(String... demands) {
        for (int i = 1; i <= demands.length; i++) {
            if (i > 1) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("再加一条诉求"))
                        .click();
            }
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("第 " + i + " 条诉求"))
                    .fill(demands[i - 1]);
        }
        return this;
    }

    /** Chooses the place down to the township. */
    RegisterPages place(String city, String county, String township, String detail) {
        choose("市州", city);
        choose("县市区", county);
        choose("乡镇（街道）", township);
        return write("村（社区）、组、门牌", detail);
    }

    private void choose(String label, String name) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .selectOption(name);
    }

    /** Adds scans of what was handed in. */
    RegisterPages scans(FilePayload... files) {
        page.getByLabel("扫描件和照片").setInputFiles(files);
        return this;
    }

    RegisterPages picture(String name) {
        clerk.picture(name);
        return this;
    }

    /** Registers and reads the printed receipts, one for each representative. */
    List<Receipt> register() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记并出回执"))
                .click();
        Locator heading = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(Pattern.compile("^已登记 ")));
        assertThat(heading).isVisible();
        String number = heading.textContent().replace("已登记", "").strip();
        return page.getByRole(AriaRole.ARTICLE).all().stream()
                .map(slip -> {
                    assertThat(slip).containsText(number);
                    return new Receipt(
                            number,
                            String.join(
                                    "",
                                    slip.getByRole(
                                                    AriaRole.LIST,
                                                    new Locator.GetByRoleOptions().setName(Pattern.compile("查询码")))
                                            .locator("b")
                                            .allTextContents()));
                })
                .toList();
    }
}
