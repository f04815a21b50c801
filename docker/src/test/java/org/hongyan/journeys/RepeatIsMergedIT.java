package org.hongyan.journeys;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A letter says again what an earlier one said: found with reasons, merged by a clerk, and neither is lost. */
@Journey
class RepeatIsMergedIT {

    private static final String FIRST = "去年8月修安置路，占了我家2.6亩菜地，青苗补偿款5720元到现在没有发。去村里问过三次。";
    private static final String AGAIN = "2025年8月安置路施工占用菜地二亩六，应发青苗费五千七百二十元，至今分文未见。";

    private static Receipt letter(Visitor clerk, String title, String content) {
        return RegisterPages.open(clerk, "来信登记")
                .write("姓名", "周桂英")
                .write("手机或电话", "13907240091")
                .nature("申诉求决")
                .write("题目", title)
                .write("内容", content)
                .demands("请求兑付青苗补偿款5720元。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "柳堤村3组")
                .register()
                .get(0);
    }

    @Test
    @DisplayName("重信：提示并说明理由，并入以后两件都列着，原来的查询码照样能用")
    void a_letter_that_repeats_another_is_merged(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account("chibi.clerk1"));
        Receipt first = letter(clerk, "修安置路占地没有补偿", FIRST);
        Receipt again = letter(clerk, "青苗费没有到账", AGAIN);
        MatchingPages.open(clerk)
                .proposes(first.number(), "同人同事", "都提到 5720 元", "姓名和电话相同")
                .merge(first.number());
        CasePage.find(clerk, first.number())
                .shows("并在一起办的各件")
                .shows(again.number())
                .shows("重复信访")
                .picture("gathered");
        StatusPage.lookUp(browser.phone(), again)
                .shows("已并入")
                .shows(first.number())
                .picture("merged-code");
        StatusPage.lookUp(browser.visitor(), first).shows("修安置路占地没有补偿");
    }
}
