package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One matter as the people of an office see it; found in the work list by its number. */
final class CasePage {

    private final Visitor person;
    private final Page page;

    private CasePage(Visitor person) {
        this.person = person;
        this.page = person.page();
    }

    /** Finds the row by the number and opens the case. */
    static CasePage find(Visitor person, String number) {
        WorkList.search(person, number);
        Page page = person.page();
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(number))
                .getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator("main")).containsText(number);
        return new CasePage(person);
    }

    /** Takes one of the steps offered above the case. */
    Visitor step(String name) {
        page.locator("main header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).click();
        return person;
    }

    /** A step that must not be possible now. */
    CasePage offersNot(String name) {
        assertThat(page.locator("main header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .hasCount(0);
        return this;
    }

    CasePage shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    CasePage showsNot(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    /** The address of the case, to be tried by people it does not concern. */
    String path() {
        return page.url().replaceFirst(".*?/admin/", "admin/");
    }

    CasePage picture(String name) {
        person.picture(name);
        return this;
    }
}
