package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Registration with the keyboard alone; counts the keys that are no text of the letter. */
final class RegisterKeys {

    private final Page page;
    private int pressed;

    private RegisterKeys(Page page) {
        this.page = page;
    }

    /** Opens a page by its name in the navigation. */
    static RegisterKeys open(Visitor clerk, String name) {
        RegisterPages.open(clerk, name);
        return new RegisterKeys(clerk.page());
    }

    /** The caret stands in the field with that name. */
    RegisterKeys at(String label) {
        assertThat(page.locator(":focus")).hasAccessibleName(Pattern.compile(label));
        return this;
    }

    /** Text of the letter, as it comes from the input method. */
    RegisterKeys write(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** First letters of a name, one key each. */
    RegisterKeys letters(String letters) {
        page.keyboard().type(letters, new Keyboard.TypeOptions().setDelay(30));
        pressed += letters.length();
        return this;
    }

    RegisterKeys enter() {
        return press("Enter");
    }

    RegisterKeys tab() {
        return press("Tab");
    }

    /** Registers and goes on with the next. */
    void registerNext() {
        press("Control+Enter");
        assertThat(page.locator(".waiting")).isVisible();
    }

    /** Registers, and the form comes back with what is wrong. */
    void registerInVain() {
        press("Control+Enter");
        assertThat(page.locator(".errsum")).isVisible();
    }

    /** What a reader of cards writes: the parts of the card in one go. */
    RegisterKeys card(String text) {
        page.keyboard().press("Alt+i");
        at("读身份证");
        page.keyboard().insertText(text);
        page.keyboard().press("Enter");
        assertThat(page.locator(".reader [role=status]")).not().isEmpty();
        return this;
    }

    /** Registers and shows every receipt that waits. */
    void registerAndShow() {
        press("Control+Shift+Enter");
    }

    private RegisterKeys press(String key) {
        page.keyboard().press(key);
        pressed++;
        return this;
    }

    int pressed() {
        return pressed;
    }
}
