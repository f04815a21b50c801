package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Whether a petition repeats another one: what is proposed, why, and the clerk's decision. */
final class MatchingPages {

    private final Visitor clerk;
    private final Page page;

    private MatchingPages(Visitor clerk) {
        this.clerk = clerk;
        this.page = clerk.page();
    }

    /** From the receipt that was just printed. */
    static MatchingPages open(Visitor clerk) {
        clerk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("核对是否重复"))
                .click();
        clerk.sees("核对是否重复");
        return new MatchingPages(clerk);
    }

    /** One is proposed, with its number and these reasons. */
    MatchingPages proposes(String number, String... reasons) {
        assertThat(page.locator("main")).containsText(number);
        for (String reason : reasons) {
            assertThat(page.locator("main")).containsText(reason);
        }
        clerk.picture("proposed");
        return this;
    }

    /** Merges into the one with that number, the only one proposed or not. */
    void merge(String number) {
        page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(number))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(page.locator("main header")).containsText("并入");
    }
}
