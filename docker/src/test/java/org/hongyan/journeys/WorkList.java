package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What waits for a person, soonest due first. */
final class WorkList {

    private WorkList() {}

    /** Types words into the search of the head of every page. */
    static void search(Visitor person, String words) {
        Locator box = person.page().getByRole(AriaRole.SEARCHBOX).first();
        box.fill(words);
        box.press("Enter");
        person.page().waitForURL(address -> address.contains("/search?q="));
    }

    /** Opens the list and follows the next step of a matter. */
    static Visitor next(Visitor person, String number, String step) {
        person.open("admin/work");
        Locator row = row(person, number);
        assertThat(row).isVisible();
        person.picture("work");
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(step))
                .click();
        return person;
    }

    /** The list now open has the matter. */
    static Visitor isThere(Visitor person, String number) {
        assertThat(row(person, number)).isVisible();
        return person;
    }

    /** The row of a matter. */
    static Locator row(Visitor person, String number) {
        return person.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(number));
    }
}
