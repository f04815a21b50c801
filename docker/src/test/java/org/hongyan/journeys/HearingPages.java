package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A hearing: announced, recorded, concluded. */
final class HearingPages extends FormPages {

    private HearingPages(Visitor person) {
        super(person);
    }

    private static HearingPages open(Visitor handler, String number, String step) {
        CasePage.find(handler, number);
        handler.page()
                .locator("main a[href*='/hearing/']")
                .filter(new Locator.FilterOptions().setHasText(step))
                .first()
                .click();
        return new HearingPages(handler);
    }

    /** First with nothing typed, then properly: a chair who has not handled it and a panel mostly from outside. */
    static void announce(Visitor handler, String number, String day) {
        HearingPages pages = open(handler, number, "举行听证");
        handler.sees("举行听证");
        pages.press("发出听证通知");
        assertThat(pages.page.getByRole(AriaRole.ALERT).first()).isVisible();
        handler.picture("announced-nothing");
        pages.page.locator("[id$=':day']").fill(day);
        pages.page.locator("[id$=':time']").fill("09:30");
        pages.write("地点", "官塘驿镇人民政府二楼会议室");
        pages.write("需要弄清的问题", "被占菜地的面积，青苗补偿的标准。");
        pages.write("为什么举行听证", "占地面积说法不一，影响面大。");
        pages.page.locator("[id$=':chairId']").selectOption(new SelectOption().setIndex(1));
        pages.member(0, "江水生", "人大代表");
        pages.member(1, "罗律", "律师");
        pages.member(2, "柳大妈", "居民代表");
        handler.picture("announce");
        pages.press("发出听证通知");
        pages.done("听证通知已经作出");
    }

    private void member(int row, String name, String kind) {
        page.locator("[id$=':panel:" + row + ":name']").fill(name);
        page.locator("[id$=':panel:" + row + ":kind']").selectOption(new SelectOption().setLabel(kind));
    }

    static void record(Visitor handler, String number) {
        HearingPages pages = open(handler, number, "记录听证");
        handler.sees("记录听证");
        pages.page.locator("[id$=':until']").fill("11:40");
        pages.write("信访人一方到场的人", "马长青");
        pages.write("听证经过", "信访人陈述被占菜地0.28亩，镇自然资源和规划所出示丈量记录，双方辩论，听证员提问。");
        handler.picture("record");
        pages.press("存入笔录");
        pages.done("听证笔录已经入卷");
    }

    static void conclude(Visitor handler, String number, String conclusion) {
        HearingPages pages = open(handler, number, "作出听证结论");
        handler.sees("听证结论");
        pages.write("听证认定的事实", "占用菜地0.28亩，没有补偿。");
        pages.write("结论", conclusion);
        handler.picture("conclude");
        pages.press("作出听证结论");
        pages.done("听证结论已经作出");
    }
}
