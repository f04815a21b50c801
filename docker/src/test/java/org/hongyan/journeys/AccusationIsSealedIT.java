package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A villager accuses a cadre: the discipline office reads it; the accused unit and everybody else finds nothing. */
@Journey
class AccusationIsSealedIT {

    private static final String FACTS = "2025年冬天修水渠的钱，账上写了四万六，实际只付了两万，票据是村会计自己开的。";
    private static final String WORD = "修水渠的钱";

    @Test
    @DisplayName("检举：纪检监察机关打得开，被检举的单位在清单、查找、网址里都看不到")
    void an_accusation_is_read_by_the_discipline_office_alone(World world, Browser browser) {
        Visitor villager = browser.phone();
        String number = accuse(villager);

        Visitor discipline = browser.at("chibi-disc.clerk1");
        discipline
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .click();
        assertThat(discipline.page().locator("main")).containsText(WORD);
        assertThat(discipline.page().locator("main")).containsText("匿名");
        discipline.picture("read");
        String file = discipline.page().url().replaceFirst(".*?/admin/", "admin/");

        for (String username : List.of("guantangyi.clerk1", "chibi.clerk1")) {
            Visitor other = browser.at(username);
            Stranger stranger = new Stranger(other);
            stranger.findsNothingBy(number);
            stranger.findsNothingBy(WORD);
            for (String list : List.of("admin/work", "admin/work/unit", "admin/accusation/slips")) {
                assertThat(other.open(list).page().content()).as(list).doesNotContain(WORD, number);
            }
            stranger.findsNothingAt(file);
            assertThat(other.open(file).page().content()).doesNotContain(WORD, number);
            other.picture("closed");
        }
        Visitor above = browser.at("xianning-disc.clerk1");
        assertThat(above.open(file).page().content())
                .as("another discipline office")
                .doesNotContain(WORD);

        villager.open("disc/guantangyi");
        assertThat(villager.page().content()).as("no draft is kept").doesNotContain(WORD);
    }

    /** First with nothing written, then properly; returns the number. */
    private static String accuse(Visitor villager) {
        villager.open("disc/guantangyi");
        Page page = villager.page();
        press(page);
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        villager.picture("nothing-written");
        page.locator("#sitsThere input").first().check();
        page.locator("#accused-0-name").fill("某会计");
        page.locator("#accused-0-unit").fill("官塘驿镇柳堤村");
        page.locator("#facts").fill(FACTS);
        villager.picture("written");
        press(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已加密收到")))
                .isVisible();
        villager.picture("received");
        return page.locator(".number").first().innerText().strip();
    }

    private static void press(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("加密提交").setExact(true))
                .click();
    }
}
