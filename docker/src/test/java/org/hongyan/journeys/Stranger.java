package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;

/** Somebody signed in at an office a matter does not concern. */
final class Stranger {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private final Visitor clerk;

    Stranger(Visitor clerk) {
        this.clerk = clerk;
    }

    /** The search answers as if there were no such matter. */
    void findsNothingBy(String words) {
        clerk.open("admin/work");
        WorkList.search(clerk, words);
        assertThat(clerk.page().locator("main")).containsText("没有找到");
        assertThat(clerk.page().getByRole(AriaRole.TABLE)).hasCount(0);
    }

    /** The page of a step that this desk may not take says so, with that word of its reason, and shows no form. */
    void isRefused(String path, String word) {
        assertThat(clerk.open(path).page().locator("main")).containsText(word);
        assertThat(clerk.sees("现在不能办理这一步").page().locator("main form")).hasCount(0);
        APIResponse answer =
                clerk.page().request().get("/" + path, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(path).isEqualTo(FORBIDDEN);
    }

    /** A page of another post says so, with the headers of every answer and one rule for scripts. */
    void hasNoPostFor(String path) {
        assertThat(clerk.open(path).sees("您的岗位不能打开这一页").page().locator("main form"))
                .hasCount(0);
        APIResponse answer =
                clerk.page().request().get("/" + path, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(path).isEqualTo(FORBIDDEN);
        assertThat(answer.headers()).as(path).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headersArray())
                .as(path)
                .filteredOn(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                .hasSize(1);
    }

    /** A deep link is answered as an address that does not exist. */
    void findsNothingAt(String path) {
        APIResponse answer =
                clerk.page().request().get("/" + path, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(path).isEqualTo(NOT_FOUND);
    }
}
