package org.hongyan.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A township hears both sides before it decides; the petitioner reads when, before whom, and what came of it. */
@Journey
class HearingIsHeldIT {

    private static final int DAYS = 8;
    private static final String CONCLUSION = "建议按丈量的面积补发青苗补偿款，理由是占地有丈量记录。";

    @Test
    @DisplayName("听证：通知、记录、结论，信访人看得到时间、地点和结论")
    void a_hearing_is_announced_recorded_and_concluded(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Receipt receipt = Scenes.letter(scenes.at("chibi.clerk1"), "占地面积说不清，请求听证");
        scenes.cityAssigns(receipt, "官塘驿镇");
        scenes.townshipAccepts(receipt);
        Visitor handler = scenes.townshipLooksIntoIt(receipt);

        LocalDate day = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plus(world.ahead())
                .toLocalDate()
                .plusDays(DAYS);
        HearingPages.announce(handler, receipt.number(), day.toString());
        StatusPage.lookUp(browser.phone(), receipt).shows("听证").shows("二楼会议室").picture("told-of-the-hearing");

        world.letPass(Duration.ofDays(DAYS));
        HearingPages.record(handler, receipt.number());
        HearingPages.conclude(handler, receipt.number(), CONCLUSION);
        CasePage.find(handler, receipt.number()).shows("听证").picture("after-the-hearing");
        StatusPage.lookUp(browser.visitor(), receipt).shows("听证结论").picture("concluded");
    }
}
