package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;

/** Somebody signed in at an office a matter does not concern. */
final class Stranger {

    private static final int NOT_FOUND = 404;

    private final Visitor clerk;

    Stranger(Visitor clerk) {
        this.clerk = clerk;
    }

    /** The search answers as if there were no such matter. */
    void findsNothingBy(String words) {
        WorkList.search(clerk, words);
        assertThat(clerk.page().locator("main")).containsText("没有找到");
        assertThat(clerk.page().getByRole(AriaRole.TABLE)).hasCount(0);
    }

    /** A deep link is answered as an address that does not exist. */
    void findsNothingAt(String path) {
        APIResponse answer = clerk.page().request().get("/" + path, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(path).isEqualTo(NOT_FOUND);
    }
}
