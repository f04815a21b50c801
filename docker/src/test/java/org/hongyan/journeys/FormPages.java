package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What people do on every form of the offices' site: choose, write, press, and read that it is done. */
abstract class FormPages {

    final Visitor person;
    final Page page;

    FormPages(Visitor person) {
        this.person = person;
        this.page = person.page();
    }

    /** Checks the radio of that name. */
    void choose(String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true))
                .check();
    }

    /** Chooses from a list. */
    void select(String label, String option) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(false))
                .first()
                .selectOption(option);
    }

    void tick(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .check();
    }

    /** Writes into the first field with that label. */
    void write(String label, String text) {
        write(label, 0, text);
    }

    void write(String label, int row, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .nth(row)
                .fill(text);
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void press(Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** The page says so; keeps a picture. */
    void done(String words) {
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
        person.picture("after-" + page.url().replaceFirst(".*/admin/([a-z]+).*", "$1"));
    }
}
