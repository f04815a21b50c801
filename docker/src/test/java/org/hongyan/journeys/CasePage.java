package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One matter as the people of an office see it; found in the work list by its number. */
final class CasePage {

    /** Where the steps stand that the matter waits for; what is possible beside stands below them. */
    private static final String NEXT = "#actions .abtns";

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
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.locator("main")).containsText(number);
        return new CasePage(person);
    }

    /** Takes one of the steps offered above the case. */
    Visitor step(String name) {
        page.locator(NEXT)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return person;
    }

    /** A step that must not be possible now. */
    CasePage offersNot(String name) {
        assertThat(page.locator(NEXT).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .hasCount(0);
        return this;
    }

    /** No step at all may be possible. */
    CasePage offersNothing() {
        assertThat(page.locator(NEXT + " a")).hasCount(0);
        return this;
    }

    /** A step on the timeline, with the body and the person who took it and the minute. */
    CasePage showsStep(String text, String body, String person) {
        assertThat(timeline()
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .filter(new Locator.FilterOptions().setHasText(body + " " + person))
                        .first())
                .isVisible();
        return this;
    }

    /** Every step of the timeline says when it was taken and by whom. */
    CasePage everyStepIsSigned() {
        for (String line : timeline().allInnerTexts()) {
            org.assertj.core.api.Assertions.assertThat(line)
                    .matches("(?s)\\d\\d-\\d\\d \\d\\d:\\d\\d.*\\R+(\\S+ \\S+|信访人).*");
        }
        return this;
    }

    private Locator timeline() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("经过"))
                .getByRole(AriaRole.LISTITEM);
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
