package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A villager does not accept her township's answer: the county changes it, the city upholds that, and it ends there. */
@Journey
class VillagerAsksForReviewIT {

    private static final String TITLE = "芳秀畈村3组修路占菜地，丈量少算了三厘";
    private static final String DEMAND = "请求重新丈量被占的菜地并补发补偿款。";
    private static final String TOWNSHIP = "赤壁市官塘驿镇人民政府";
    private static final String ORDER = "会同信访人丈量菜地北边的三厘，按公布的标准补发。";
    private static final int JOB_ROUNDS = 30;

    @Test
    @DisplayName("申请复查，变更；申请复核，维持；信访程序终结")
    void a_villager_has_the_answer_reviewed_twice_and_the_procedure_ends(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Visitor villager = browser.phone();
        Receipt receipt = submit(villager);
        scenes.cityRegisters(receipt);
        scenes.cityAssigns(receipt, "官塘驿镇");
        scenes.townshipAccepts(receipt);
        scenes.townshipAnswers(receipt);
        scenes.townshipReports(receipt, "处理意见书已经送达。");
        Visitor dispatcher = scenes.at("chibi.dispatcher1");
        WorkList.next(dispatcher, receipt.number(), "审核办结报告");
        HandoverPages.acceptReport(dispatcher);

        StatusPage.lookUp(villager, receipt).shows("对意见不服").shows("还有").picture("may-ask");
        ReviewPages.ask(villager, "申请复查", "请求重新丈量北边三厘。", "丈量的时候我不在场，北边少算了三厘，邻居可以作证。");
        StatusPage.lookUp(villager, receipt).shows("复查中").shows("赤信复查").shows("已收到");
        reviewed(world, scenes, receipt, "chibi", "魏良平", "变更");
        Visitor handler = scenes.at("guantangyi.handler1");
        CasePage.find(handler, receipt.number()).shows(ORDER).showsNot("邻居可以作证").picture("the-first-body");

        StatusPage status =
                StatusPage.lookUp(villager, receipt).shows("复查意见已经作出").picture("reviewed");
        assertThat(Papers.words(status.download("复查意见书")))
                .contains("变更")
                .contains(ORDER)
                .contains("咸宁市人民政府")
                .contains("赤壁市信访局");
        ReviewPages.ask(villager, "申请复核", "请求连同误工费一并补偿。", "为这件事跑了五次，误工没有算。");
        reviewed(world, scenes, receipt, "xianning", "殷复礼", "维持");
        status = StatusPage.lookUp(villager, receipt)
                .shows("信访程序到这里为止")
                .shows("12348")
                .picture("the-end");
        assertThat(Papers.words(status.download("复核意见书"))).contains("维持").contains("不再受理");

        CasePage.find(handler, receipt.number()).step("登记执行情况");
        ReviewPages.execute(handler, "会同李桂香丈量三厘，补发66元，本人签收。");
        completed(world, villager, receipt);
        everyStepIsOnRecord(world, handler, receipt);
    }

    private static Receipt submit(Visitor villager) {
        return SubmitPages.find(villager, "赤壁", "赤壁市信访局")
                .accusesNobody()
                .who("李桂香", "13971234567", "官塘驿镇芳秀畈村3组")
                .what(TITLE, "2026年6月村里修路占了我家三分多菜地，量的时候我不在场。")
                .place("芳秀畈村3组", "官塘驿镇")
                .demands(DEMAND, "请求公布丈量记录。")
                .files(Papers.photo("菜地.jpg"))
                .nobodyInTheVillageMayKnow()
                .submit("李桂香", TITLE, DEMAND, "菜地.jpg");
    }

    /** Allotted to the officer by herself or himself, drafted, signed by the head, handed over. */
    private static void reviewed(
            World world, Scenes scenes, Receipt receipt, String office, String officerName, String result) {
        Visitor officer = scenes.at(office + ".reviewer1");
        ReviewPages.allot(CasePage.find(officer, receipt.number()).step("指定复查复核人员"), officerName);
        CasePage.find(officer, receipt.number()).shows("请求").picture("the-review-file");
        boolean changed = result.equals("变更");
        ReviewPages.decide(
                CasePage.find(officer, receipt.number()).step("起草复查、复核意见"),
                result,
                changed ? ORDER : "",
                changed ? inDays(world, 20) : "");
        Visitor head = scenes.at(office + ".approver1");
        ReviewPages.sign(CasePage.find(head, receipt.number()).step("审签决定"));
        ReplyPages.serve(CasePage.find(officer, receipt.number()).step("登记送达"), "意见书");
    }

    private static String inDays(World world, int days) {
        LocalDate today = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plus(world.ahead())
                .toLocalDate();
        return today.plusDays(days).toString();
    }

    private static void completed(World world, Visitor villager, Receipt receipt) {
        world.letPass(Duration.ofDays(1));
        StatusPage status = StatusPage.lookUp(villager, receipt);
        for (int i = 0; i < JOB_ROUNDS && !status.text().contains("已经办结"); i++) {
            villager.page().waitForTimeout(1_000);
            status.reload();
        }
        status.shows("这件事已经办结").shows("信访程序到这里为止").picture("completed");
    }

    private static void everyStepIsOnRecord(World world, Visitor handler, Receipt receipt) {
        CasePage.find(handler, receipt.number())
                .showsStep("签发复查意见书", "赤壁市信访局", "许怀瑾")
                .showsStep("签发复核意见书", "咸宁市信访局", "陶慧敏")
                .showsStep("执行复查复核意见", TOWNSHIP, "甘雨田")
                .showsStep("复查复核后办结", TOWNSHIP, "系统")
                .picture("the-whole-timeline");
        AuditTrail trail = new AuditTrail(world, receipt.number());
        trail.holds(
                "RequestReview",
                "AllotReview by 魏良平",
                "PrepareReviewOpinion by 魏良平",
                "SignPrepared by 许怀瑾",
                "ServeDocument by 魏良平",
                "RequestReview",
                "AllotReview by 殷复礼",
                "PrepareReviewOpinion by 殷复礼",
                "SignPrepared by 陶慧敏",
                "ServeDocument by 殷复礼",
                "RecordExecution by 甘雨田",
                "CompleteReviewed");
        trail.namesEverybody();
    }
}
