package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens at the door: guesses lock it, a post taken away closes it, a sign-in that ends loses no text. */
@Journey
class StaffAtTheDoorIT {

    private static final int GUESSES = 8;

    @Test
    @DisplayName("连续输错，账号暂时锁定，中文说明")
    void guesses_lock_the_account_for_a_while(World world, Browser browser) {
        String username = "shenshan.approver2";
        Visitor stranger = browser.visitor().open("admin/");
        stranger.enterName(username);
        for (int i = 0; i < GUESSES; i++) {
            stranger.enterPassword("guess number " + i);
            assertThat(stranger.page().locator("main")).containsText("账号已暂时锁定");
        }
        stranger.enterPassword(world.account(username).password());
        assertThat(stranger.page().locator("main")).containsText("锁定的请过 15 分钟再试");
        assertThat(stranger.page()).hasTitle("鸿雁办公 · 登录");
        stranger.picture("locked");
    }

    @Test
    @DisplayName("岗位撤销，下一次操作起就不能再办")
    void a_post_withdrawn_counts_at_the_next_request(World world, Browser browser) throws SQLException {
        String username = "shenshan-npc.approver2";
        Visitor approver = browser.visitor().signIn(world.account(username)).sees("工作清单");
        withdrawPosts(world, username);
        approver.open("admin/work").sees("您还没有岗位").picture("no-post");
        approver.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出登录"))
                .click();
        approver.sees("已退出登录");
        approver.open("admin/work");
        assertThat(approver.page().locator("#username")).isVisible();
    }

    /** Administration of posts is not there yet; the owner of the database does what it will do. */
    private static void withdrawPosts(World world, String username) throws SQLException {
        try (Connection connection = world.stack().owner().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        update post set withdrawn_at = now()
                        where person_id = (select id from staff_member where username = ?)""")) {
            statement.setString(1, username);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    @Test
    @DisplayName("登录过期，重新登录后回到原来的页面，写过的都在")
    void an_expired_sign_in_brings_back_to_the_page_with_what_was_typed(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account("chibi.clerk2"));
        Page page = clerk.page();
        clerk.open("admin/register/letter").sees("来信登记");
        field(page, "题目").fill("写到一半的来信");
        page.context().clearCookies();
        field(page, "内容").fill("登录过期以后写下的经过。");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记并出回执"))
                .click();
        Locator notice = page.getByText("登录已过期。您写的内容还在这一页");
        assertThat(notice).isVisible();
        assertThat(field(page, "内容")).hasValue("登录过期以后写下的经过。");
        clerk.picture("expired");

        Page beside = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("重新登录"))
                .click());
        beside.locator("#username").fill("chibi.clerk2");
        beside.locator("#kc-login").click();
        beside.locator("#password").fill(world.account("chibi.clerk2").password());
        beside.locator("#kc-login").click();

        assertThat(page.getByText("上次没写完的内容已经放回来了")).isVisible();
        clerk.sees("来信登记");
        assertThat(field(page, "题目")).hasValue("写到一半的来信");
        assertThat(field(page, "内容")).hasValue("登录过期以后写下的经过。");
        clerk.picture("back-with-the-text");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
