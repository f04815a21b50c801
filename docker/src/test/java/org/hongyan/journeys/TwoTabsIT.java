package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person, one case, two tabs: what was done in the one is told in the other, and nothing happens twice. */
@Journey
class TwoTabsIT {

    private static final String WORDS = "请到现场看一看再答复，把照片附上。";

    @Test
    @DisplayName("两个标签页办同一件：先办的算数，后办的说明为什么不能办，写的字还在")
    void the_second_tab_is_told_what_happened_and_keeps_its_words(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Receipt receipt = Scenes.letter(scenes.at("chibi.clerk1"), "两个标签页里的井盖");
        Visitor dispatcher = scenes.at("chibi.dispatcher1");
        WorkList.next(dispatcher, receipt.number(), "转送、交办或自办").sees("交给谁办？");
        Page second = dispatcher.page().context().newPage();
        second.navigate(dispatcher.page().url());
        radio(second, Pattern.compile("官塘驿镇"));
        assertThat(second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^交办给"))))
                .isVisible();
        second.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("办理要求"))
                .fill(WORDS);

        HandoverPages.assign(dispatcher, "官塘驿镇", "三日内答复。");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^交办给")))
                .click();

        assertThat(second.getByRole(AriaRole.ALERT).first()).containsText("现在不由本单位办理");
        assertThat(second.getByRole(AriaRole.ALERT).first()).containsText("最近一步");
        assertThat(second.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("办理要求")))
                .hasValue(WORDS);
        dispatcher.open("admin/work/awaiting");
        assertThat(WorkList.row(dispatcher, receipt.number())).hasCount(1);
        second.close();
    }

    @Test
    @DisplayName("连点两下只记一次")
    void two_clicks_write_one_note(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Visitor clerk = scenes.at("chibi.clerk1");
        Scenes.letter(clerk, "连点两下的路灯");
        clerk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开事项"))
                .click();
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/case/.*"));
        String matter = clerk.page().url().replaceFirst(".*/case/([0-9a-f-]+).*", "$1");
        clerk.open("admin/record/note/" + matter);
        radio(clerk.page(), Pattern.compile("^只给本单位看"));
        clerk.page().locator("[id$=':text']").fill("已经电话联系过一次。");
        clerk.page().locator("[id$=':write']").dblclick();

        assertThat(clerk.page()).hasURL(Pattern.compile(".*/case/.*"));
        assertThat(clerk.page().locator("main li").filter(new Locator.FilterOptions().setHasText("已经电话联系过一次。")))
                .hasCount(1);
    }

    private static void radio(Page page, Pattern name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name))
                .first()
                .check();
    }
}
