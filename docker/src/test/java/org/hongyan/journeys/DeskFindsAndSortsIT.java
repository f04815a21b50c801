package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A day at the desk: a case is found by two words of its text, rows are picked by keys, a list is kept and hears of news. */
@Journey
class DeskFindsAndSortsIT {

    private static final int INDEXED_SOON = 15_000;

    @Test
    @DisplayName("两个字搜内容，片段里标出来；搜不到人名；按人查找要写原因")
    void a_case_is_found_by_what_was_written(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Visitor clerk = scenes.at("chibi.clerk1");
        Receipt receipt = letter(clerk, "芳秀畈村2组晒场被堆了渣土", "渣土堆了半个月，稻谷没有地方翻晒。");
        found(clerk, "翻晒", receipt);
        assertThat(clerk.page().locator("mark").first()).hasText("翻晒");
        clerk.picture("found-by-words");
        WorkList.search(clerk, "洪桂花");
        assertThat(clerk.page().getByText("没有找到")).isVisible();
        WorkList.search(clerk, "晒");
        assertThat(clerk.page().getByText("请至少输入连着的两个字")).isVisible();
        clerk.picture("found-nothing");

        Form person = new Form(clerk.open("admin/person"));
        person.write("姓名", "洪桂花");
        person.press("查找");
        assertThat(clerk.page().getByText("这里还没有写。").first()).isVisible();
        person.write("查找的原因", "来访人忘了编号");
        person.press("查找");
        WorkList.isThere(clerk, receipt.number()).picture("found-by-person");

        Visitor elsewhere = scenes.at("guantangyi.clerk1");
        WorkList.search(elsewhere, "翻晒");
        assertThat(elsewhere.page().getByText("没有找到")).isVisible();
    }

    private static Receipt letter(Visitor clerk, String title, String content) {
        return RegisterPages.open(clerk, "来信登记")
                .write("姓名", "洪桂花")
                .nature("申诉求决")
                .write("题目", title)
                .write("内容", content)
                .demands("请求清走。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "芳秀畈村2组")
                .register()
                .get(0);
    }

    /** Searches again until the index has it, as somebody would who has just registered it. */
    private static void found(Visitor person, String words, Receipt receipt) {
        long until = System.nanoTime() + INDEXED_SOON * 1_000_000L;
        do {
            WorkList.search(person, words);
        } while (WorkList.row(person, receipt.number()).count() == 0 && System.nanoTime() < until);
        WorkList.isThere(person, receipt.number());
    }

    @Test
    @DisplayName("不用鼠标选行、打印；筛选存为视图；有新件到，开着的清单知道")
    void rows_are_picked_by_keys_and_a_list_is_kept(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Visitor clerk = scenes.at("chibi.clerk1");
        Receipt receipt = letter(clerk, "沿河路井盖缺失", "井盖缺了两个，天黑看不见。");
        Visitor dispatcher = scenes.at("chibi.dispatcher1");
        Page page = dispatcher.open("admin/work?from=LETTER&cols=place").page();
        assertThat(WorkList.row(dispatcher, receipt.number())).containsText("芳秀畈村2组");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.getByText("已选 1 件")).isVisible();
        dispatcher.picture("picked");

        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("存为视图"))
                .click();
        Form form = new Form(dispatcher);
        form.press("存下");
        assertThat(page.getByText("这里还没有写。").first()).isVisible();
        form.write("视图名称", "来信");
        form.press("存下");
        assertThat(page.getByText("视图“来信”已经存下。")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^来信 [1-9]")))
                .click();
        assertThat(page.url()).endsWith("from=LETTER&cols=place");
        dispatcher.picture("kept-view");

        letter(clerk, "沿河路路灯不亮", "三盏路灯坏了。");
        assertThat(page.getByText("清单有新变化。"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(INDEXED_SOON));
        page.keyboard().press("j");
        page.keyboard().press("x");
        form.press("打印清单（姓名遮蔽）");
        assertThat(page.getByText("姓名已遮蔽，仅供内部办理使用")).isVisible();
        dispatcher.picture("printed-list");
    }

    @Test
    @DisplayName("一起改派承办人：做成的、没做成的，逐件说明")
    void several_are_allotted_each_with_its_outcome(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Receipt accepted = letter(scenes.at("chibi.clerk1"), "集镇排水沟堵塞", "一下雨就漫到屋里。");
        scenes.cityAssigns(accepted, "官塘驿镇");
        scenes.townshipAccepts(accepted);
        Receipt other = letter(scenes.at("chibi.clerk1"), "集镇垃圾桶太少", "垃圾堆在路边。");
        scenes.cityAssigns(other, "官塘驿镇");
        scenes.townshipAccepts(other);
        Visitor head = scenes.at("guantangyi.approver1");
        Page page = head.open("admin/work/unit").page();
        pick(head, accepted);
        pick(head, other);
        page.locator(".bulk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("一起改派承办人"))
                .click();
        Form form = new Form(head);
        form.press("改派 2 件");
        assertThat(page.getByText("有几处需要改")).isVisible();
        head.picture("allot-wrong");
        form.select("承办人", "祁连生");
        form.write("原因", "人员调整");
        form.tick("承办人与所选每一件事项都没有利害关系");
        form.press("改派 2 件");
        assertThat(page.getByText("2 件已经改派，0 件没有改派。")).isVisible();
        assertThat(WorkList.row(head, accepted.number())).containsText("已改派");
        head.picture("allotted");
        head.open("admin/work/unit");
        assertThat(WorkList.row(head, other.number())).containsText("承办：祁连生");
    }

    private static void pick(Visitor person, Receipt receipt) {
        WorkList.row(person, receipt.number()).getByRole(AriaRole.CHECKBOX).check();
    }

    /** Whatever form is open. */
    private static final class Form extends FormPages {

        Form(Visitor person) {
            super(person);
        }
    }
}
