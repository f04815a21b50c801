package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deputies suggest something; the government answers in writing, another body helps, and anybody may check the paper. */
@Journey
class DeputiesAreAnsweredIT {

    private static final String TOPIC = "在安置路口设置减速带";
    private static final Pattern PRINTED = Pattern.compile("(赤自规信代复〔\\d{4}〕\\d+号).*校验码[:：]?([0-9A-Z]{4}-[0-9A-Z]{4})");

    @Test
    @DisplayName("代表建议：登记、交办、会办、答复、代表满意、办结，答复的真伪谁都能查")
    void deputies_are_answered_and_the_paper_is_genuine(World world, Browser browser) {
        Visitor congress = browser.at("chibi-npc.clerk1");
        SuggestionPages.enter(congress, TOPIC);
        SuggestionPages.assign(congress, "赤壁市自然资源和规划局");

        Visitor handler = browser.at("chibi.land.handler1");
        SuggestionPages.waiting(handler, TOPIC, "起草答复").askCoHandler("赤壁市住房和城乡建设局", "这个路口能不能装减速带？");
        Visitor beside = browser.at("chibi.housing.handler1");
        SuggestionPages.waiting(beside, TOPIC, "提出会办意见").giveOpinion("路面宽度够，可以装两道减速带。");
        SuggestionPages.waiting(handler, TOPIC, "起草答复").answer("采纳。会同住建部门在十二月底前装好两道减速带和警示牌。");
        Visitor head = browser.at("chibi.land.approver1");
        SuggestionPages.waiting(head, TOPIC, "审签答复").sign();

        SuggestionPages answered = SuggestionPages.waiting(congress, TOPIC, "答复已到");
        assertThat(congress.page().locator("main")).not().containsText("可以装两道减速带。");
        String paper = Papers.words(answered.paper("代表建议答复"));
        answered.satisfied();

        Matcher printed = PRINTED.matcher(paper);
        assertThat(printed.find()).as(paper).isTrue();
        verify(browser.phone(), printed.group(1), printed.group(2), "是真的");
        verify(browser.visitor(), printed.group(1), "0000-0000", "没有查到");
    }

    private static void verify(Visitor anybody, String number, String code, String verdict) {
        Page page = anybody.open("verify").page();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("文号"))
                .fill(number);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("校验码"))
                .fill(code);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("核对").setExact(true))
                .click();
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).containsText(verdict);
        anybody.picture("verified");
    }
}
