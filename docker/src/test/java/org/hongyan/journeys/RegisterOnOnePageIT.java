package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lin Wanqing at the counter registers a letter, a visit and a call, each on one page, and hands out the receipt. */
@Journey
class RegisterOnOnePageIT {

    private static final String CLERK = "chibi.clerk1";

    @Test
    @DisplayName("来信登记")
    void a_letter_with_two_demands_gets_a_receipt_the_writer_can_use(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account(CLERK));
        List<Receipt> receipts = RegisterPages.open(clerk, "来信登记")
                .write("姓名", "陈大山")
                .write("住址", "官塘驿镇芳秀畈村5组")
                .nature("申诉求决")
                .write("题目", "芳秀畈村5组水渠垮塌一年没有修")
                .write("内容", "去年7月大雨冲垮水渠，春耕用不上水，找过村里三次。")
                .demands("请求修复水渠。", "请求赔偿去年减产的损失。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "芳秀畈村5组")
                .picture("letter")
                .register();
        clerk.picture("letter-receipt");
        assertThat(receipts).hasSize(1);
        assertThat(receipts.get(0).code()).matches("\\d{18}");
        StatusPage.lookUp(browser.phone(), receipts.get(0)).shows("水渠垮塌").picture("letter-looked-up");
    }

    @Test
    @DisplayName("来访登记")
    void a_visit_of_six_gives_each_representative_a_code(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account(CLERK));
        List<Receipt> receipts = RegisterPages.open(clerk, "来访登记")
                .write("姓名", "吴秀英")
                .write("手机或电话", "13907240001")
                .another(2, "吴长顺", "13907240002")
                .write("人次", "6")
                .nature("申诉求决")
                .write("题目", "六户人家的安置房两年没有交房")
                .write("内容", "2024年签了协议，约定2025年底交房，到现在没有交。")
                .demands("请求明确交房日期。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "芳秀畈村")
                .picture("visit")
                .register();
        clerk.picture("visit-receipts");
        assertThat(receipts).hasSize(2).extracting(Receipt::code).doesNotHaveDuplicates();
        for (Receipt receipt : receipts) {
            StatusPage.lookUp(browser.visitor(), receipt).shows("安置房");
        }
    }

    @Test
    @DisplayName("来电登记")
    void a_call_is_registered_and_stands_in_the_list(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account(CLERK));
        List<Receipt> receipts = RegisterPages.open(clerk, "来电登记")
                .write("姓名", "郑小梅")
                .write("手机或电话", "13907240003")
                .nature("建议意见")
                .write("题目", "建议把早班公交提前到六点")
                .write("内容", "学生要六点半到校，第一班公交六点五十才来。")
                .demands("建议第一班公交提前到六点。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "官塘驿社区")
                .picture("call")
                .register();
        clerk.picture("call-receipt");
        String number = receipts.get(0).number();
        clerk.open("admin/search?q=" + number);
        assertThat(clerk.page().locator("main")).containsText("建议把早班公交提前到六点");
        clerk.picture("call-in-the-list");
    }
}
