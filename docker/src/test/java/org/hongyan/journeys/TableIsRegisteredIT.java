package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A register in a table: checked, shown, and only then registered; what is wrong is said beside its line. */
@Journey
class TableIsRegisteredIT {

    private static final int SOON = 30_000;
    private static final String HEAD = "收到日期,信访形式,姓名,联系电话,信访目的,标题,内容,诉求,问题属地\n";

    @Test
    @DisplayName("导入登记表：哪一行哪里不对说清楚，勾选以后登记没有问题的行，同一个文件不收两次")
    void a_table_is_checked_shown_and_registered(World world, Browser browser) {
        Visitor clerk = new Scenes(world, browser).at("chibi.clerk1");
        bring(clerk, "没有表头.csv", "甲,乙\n1,2\n");
        soon(clerk, "表头里没有“标题”这一栏");
        clerk.picture("table-unreadable");

        String table = HEAD
                + "2026-10-20,来信,洪桂花,,申诉求决,晒场被堆了渣土,渣土堆了半个月。,请求清走渣土,赤壁市官塘驿镇芳秀畈村2组\n"
                + "上周五,来信,洪桂花,,申诉求决,路灯不亮,路灯坏了一个月。,请求修好路灯,官塘驿镇\n"
                + "2026-10-21,来访,,,检举控告,举报村干部,收受好处。,请求查处,官塘驿镇\n";
        bring(clerk, "十月登记表.csv", table);
        soon(clerk, "可以登记 1 行，需要改正 2 行");
        assertThat(clerk.page().getByText("收到日期：看不懂这个日期")).isVisible();
        assertThat(clerk.page().getByText("检举控告不能从表格导入")).isVisible();
        clerk.picture("table-checked");

        press(clerk, "登记这 1 行");
        assertThat(clerk.page().getByText("有 2 行需要改正").first()).isVisible();
        clerk.page().getByLabel("先不登记有问题的行").check();
        press(clerk, "登记这 1 行");
        soon(clerk, "已登记 1 行。");
        clerk.picture("table-registered");
        clerk.page()
                .locator("nav.views a")
                .filter(new Locator.FilterOptions().setHasText("已登记"))
                .click();
        clerk.page().locator("td.id a").first().click();
        assertThat(clerk.page().getByText("晒场被堆了渣土").first()).isVisible();

        bring(clerk, "十月登记表.csv", table);
        assertThat(clerk.page().getByText("已经导入过了")).isVisible();
        clerk.picture("table-again");
    }

    private static void bring(Visitor clerk, String name, String text) {
        Page page = clerk.open("admin/register/import").page();
        page.getByLabel("表格文件").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press(clerk, "上传并检查");
    }

    private static void press(Visitor clerk, String name) {
        clerk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** The page looks again by itself until the work is done. */
    private static void soon(Visitor clerk, String words) {
        assertThat(clerk.page().getByText(words).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
    }
}
