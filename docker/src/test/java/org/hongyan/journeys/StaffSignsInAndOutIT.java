package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Zhou Wenqing, clerk of a township, comes to work, sees the desk and goes home. */
@Journey
class StaffSignsInAndOutIT {

    private static final String CLERK = "guantangyi.clerk1";

    @Test
    @DisplayName("网站首页打开")
    void the_citizens_site_opens_on_desk_and_phone(World world, Browser browser) {
        Visitor citizen = browser.visitor();
        Response answer = citizen.page().navigate(world.stack().site().toString());
        assertThat(answer.status()).isEqualTo(200);
        citizen.picture("citizens-home");
        browser.phone().open("").picture("citizens-home-phone");
    }

    @Test
    @DisplayName("登录、办公、退出")
    void a_clerk_signs_in_through_keycloak_and_both_sessions_end_at_sign_out(World world, Browser browser) {
        Visitor clerk = browser.visitor().open("admin/");
        assertThat(clerk.page()).hasTitle("鸿雁办公 · 登录");
        assertThat(clerk.page().locator("html")).hasAttribute("lang", "zh-CN");
        clerk.picture("login-name");

        clerk.enterName(CLERK);
        clerk.picture("login-password");
        clerk.enterPassword("wrong " + world.account(CLERK).password());
        assertThat(clerk.page().locator("main")).containsText("用户名或密码不对");
        clerk.picture("login-refused");

        clerk.enterPassword(world.account(CLERK).password());
        assertThat(clerk.page().locator("header .me")).containsText("周文清");
        clerk.picture("desk");

        clerk.signOut();
        clerk.picture("goodbye");
        clerk.open("admin/");
        assertThat(clerk.page()).hasTitle("鸿雁办公 · 登录");
        assertThat(clerk.page().locator("#username")).isVisible();
    }

    @Test
    @DisplayName("登录页无障碍")
    void the_login_page_has_no_barriers(Browser browser) {
        Visitor clerk = browser.visitor().open("admin/");
        assertThat(clerk.barriers()).isEmpty();
        browser.phone().open("admin/").picture("login-name-phone");
    }
}
