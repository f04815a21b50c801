package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
        String address = clerk.page().locator("article .qr").getAttribute("data-address");
        assertThat(address).doesNotContain(receipts.get(0).code());
        Visitor writer = browser.phone();
        writer.page().navigate(address);
        assertThat(writer.page().locator("#number")).hasValue(receipts.get(0).number());
        assertThat(writer.page().locator("#queryCode")).isFocused();
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

    @Test
    @DisplayName("不用鼠标录来信：回车到下一栏，首字母选属地和分类，Ctrl+回车录下一件，回执一次打印；少写了就停在那一栏")
    void two_letters_without_the_mouse(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account("chibi.clerk2"));
        RegisterKeys keys = RegisterKeys.open(clerk, "来信登记");
        keys.at("姓名").write("钱有田").enter();
        keys.at("身份证号").enter();
        keys.at("手机或电话").write("13907240011").enter();
        keys.at("住址").write("官塘驿镇张司边村2组").enter();
        keys.at("题目").write("机耕桥塌了半年没有修").enter();
        keys.at("内容").write("收割机过不去，组里三十亩稻子收不回来。").tab();
        keys.at("第 1 条诉求").write("请求修复机耕桥。").enter();
        keys.at("输入属地名称或者拼音首字母").letters("gty").enter();
        keys.at("村（社区）、组、门牌").write("张司边村2组").enter();
        keys.at("输入分类名称或者拼音首字母").letters("nc").enter();
        keys.registerNext();
        // a practised hand: what is no text of the letter itself
        assertThat(keys.pressed()).isLessThanOrEqualTo(20);
        assertThat(clerk.page().locator(".waiting")).containsText("请录下一件");
        assertThat(clerk.page().locator("[id$=divisionCode]")).not().hasValue("");
        clerk.picture("keys-next");

        keys.at("姓名").write("钱有地").enter();
        keys.registerInVain();
        keys.at("题目").write("路灯不亮").enter();
        keys.at("内容").write("村口三盏路灯不亮。").tab();
        keys.at("第 1 条诉求").write("请求修好路灯。").enter();
        clerk.picture("keys-wrong");
        keys.registerAndShow();
        clerk.sees("2 件已登记，回执待打印");
        assertThat(clerk.page().getByRole(AriaRole.ARTICLE)).hasCount(2);
        assertThat(clerk.page().locator(".registered").first()).containsText("登记后核对");
        clerk.picture("keys-receipts");

        clerk.page().locator("[id$=':printed']").click();
        assertThat(clerk.page().getByText("这 2 件的查询码还没有打印")).isVisible();
        assertThat(clerk.page().getByRole(AriaRole.ARTICLE)).hasCount(2);
        clerk.picture("keys-unprinted");
        clerk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("不打印，再登记一件"))
                .click();
        assertThat(clerk.page().locator(".waiting")).hasCount(0);
        assertThat(clerk.page().locator("[id$=registerNext]")).isVisible();
    }

    @Test
    @DisplayName("上级转来的：来源级别要高于本单位；来文写在案件里，绿色通道有标记")
    void what_was_handed_down_keeps_its_source(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account(CLERK));
        clerk.open("admin/register/item");
        clerk.sees("其他来件登记");
        clerk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("上级转来登记"))
                .click();
        clerk.page().getByLabel("来源级别").selectOption("乡");
        clerk.page().getByLabel("由谁转来").fill("国家信访局");
        clerk.page().getByLabel("来文日期").fill("2026-01-05");
        RegisterPages form = RegisterPages.on(clerk)
                .write("姓名", "孙桂芳")
                .nature("申诉求决")
                .write("题目", "低保停发没有说明原因")
                .write("内容", "今年一月起低保停发，问了两次没有人答复。")
                .demands("请求说明停发原因。");
        clerk.page().getByLabel("绿色通道").selectOption("年老");
        clerk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记并出回执"))
                .click();
        assertThat(clerk.page().locator(".errsum")).containsText("来源级别要高于本单位");
        clerk.picture("handed-down-wrong");
        clerk.page().getByLabel("来源级别").selectOption("国家");
        List<Receipt> receipts = form.register();
        CasePage.find(clerk, receipts.get(0).number())
                .shows("国家信访局")
                .shows("绿色通道")
                .shows("本单位初次")
                .picture("handed-down");
    }

    @Test
    @DisplayName("来访刷身份证：姓名、号码、住址填到第一个空行，号码当场核对")
    void a_card_is_read_into_the_first_empty_row(World world, Browser browser) {
        Visitor clerk = browser.visitor().signIn(world.account("chibi.clerk2"));
        RegisterKeys.open(clerk, "来访登记").card("吴秀英\t女\t汉\t1962年3月4日\t湖北省赤壁市官塘驿镇柳堤村3组\t421281196203040017");
        assertThat(clerk.page().getByLabel("姓名").first()).hasValue("吴秀英");
        assertThat(clerk.page().getByLabel("身份证号").first()).hasValue("421281196203040017");
        assertThat(clerk.page().getByLabel("住址").first()).hasValue("湖北省赤壁市官塘驿镇柳堤村3组");
        assertThat(clerk.page().locator(".idsays").first()).containsText("号码有效");
        clerk.picture("card");
    }
}
