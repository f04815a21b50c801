package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Li Guixiang of Fangxiufan village asks for her compensation and is answered by her township, demand by demand. */
@Journey
class VillagerIsAnsweredIT {

    private static final String TITLE = "芳秀畈村3组修路占地，青苗补偿款没有发";
    private static final String FIRST_DEMAND = "请求按公布的标准补发2026年6月修路占地的青苗补偿款。";
    private static final String SECOND_DEMAND = "请求重新丈量被占的菜地。";
    private static final String TOWNSHIP = "赤壁市官塘驿镇人民政府";
    /** 30 days in which a review may be asked for, counted from service. */
    private static final Duration REVIEW_PERIOD_AND_MORE = Duration.ofDays(33);

    private static final int JOB_ROUNDS = 30;

    @Test
    @DisplayName("从提交到办结")
    void a_villager_submits_is_answered_rates_and_the_matter_is_completed(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Visitor villager = browser.phone();
        Receipt receipt = submit(villager);
        scenes.cityRegisters(receipt);
        scenes.cityAssigns(receipt, "官塘驿镇");
        StatusPage.lookUp(villager, receipt).shows(TOWNSHIP).picture("on-its-way");
        scenes.townshipAccepts(receipt);
        scenes.townshipAnswers(receipt);
        villagerReadsAndRates(villager, receipt);
        townshipReportsTwice(scenes, receipt);
        villagerSeesItCompleted(world, villager, receipt);
        everyStepIsOnRecord(world, scenes, receipt);
    }

    private static void everyStepIsOnRecord(World world, Scenes scenes, Receipt receipt) {
        CasePage.find(scenes.at(Scenes.TOWNSHIP_CLERK), receipt.number())
                .everyStepIsSigned()
                .showsStep("登记入册", "赤壁市信访局", "林晚晴")
                .showsStep("交赤壁市官塘驿镇人民政府办理", "赤壁市信访局", "江映雪")
                .showsStep("受理", TOWNSHIP, "周文清")
                .showsStep("听取信访人陈述", TOWNSHIP, "甘雨田")
                .showsStep("登记调查", TOWNSHIP, "甘雨田")
                .showsStep("处理意见退回修改", TOWNSHIP, "贺明远")
                .showsStep("签发处理意见书", TOWNSHIP, "贺明远")
                .showsStep("送达信访事项处理意见书", TOWNSHIP, "甘雨田")
                .showsStep("报结（第1次）", TOWNSHIP, "贺明远")
                .showsStep("报告退回", "赤壁市信访局", "江映雪")
                .showsStep("报结（第2次）", TOWNSHIP, "贺明远")
                .showsStep("报告通过", "赤壁市信访局", "江映雪")
                .showsStep("办结", TOWNSHIP, "系统")
                .picture("the-whole-timeline");
        AuditTrail trail = new AuditTrail(world, receipt.number());
        trail.holds(
                "SubmitPetition",
                "EnterRegister by 林晚晴",
                "HandOverMatter by 江映雪",
                "AcceptMatter by 周文清",
                "HearPetitioner by 甘雨田",
                "RecordInvestigation by 甘雨田",
                "SubmitOpinion by 甘雨田",
                "ReturnOpinion by 贺明远",
                "SubmitOpinion by 甘雨田",
                "SignOpinion by 贺明远",
                "ServeDocument by 甘雨田",
                "DownloadDocument",
                "RateHandling",
                "RateHandling",
                "DraftReport by 甘雨田",
                "SignReport by 贺明远",
                "JudgeReport by 江映雪",
                "DraftReport by 甘雨田",
                "SignReport by 贺明远",
                "JudgeReport by 江映雪",
                "CompleteMatter");
        trail.namesEverybody();
    }

    private static Receipt submit(Visitor villager) {
        Receipt receipt = SubmitPages.find(villager, "赤壁", "赤壁市信访局")
                .accusesNobody()
                .who("李桂香", "13971234567", "官塘驿镇芳秀畈村3组")
                .what(TITLE, "2026年6月村里修路占了我家三分菜地，苗都挖了。问过村里两次，都说等通知，到现在没有发钱。")
                .place("芳秀畈村3组", "官塘驿镇")
                .demands(FIRST_DEMAND, SECOND_DEMAND)
                .files(Papers.photo("菜地.jpg"), Papers.scan("占地协议.pdf"))
                .nobodyInTheVillageMayKnow()
                .submit("李桂香", TITLE, FIRST_DEMAND, SECOND_DEMAND, "菜地.jpg");
        assertThat(receipt.code()).matches("\\d{18}");
        Download paper = villager.page()
                .waitForDownload(
                        () -> villager.page().getByText("保存登记回执（PDF）").first().click());
        assertThat(Papers.words(paper.path())).contains(receipt.number()).contains("登记回执");
        StatusPage.lookUp(villager, receipt).shows("等登记").picture("submitted");
        return receipt;
    }

    private static void villagerReadsAndRates(Visitor villager, Receipt receipt) {
        StatusPage status = StatusPage.lookUp(villager, receipt)
                .shows(TOWNSHIP)
                .shows("已给您书面处理意见")
                .picture("answered");
        assertThat(Papers.words(status.download("处理意见书")))
                .contains("予以支持")
                .contains("鄂政发〔2019〕22号")
                .contains(TOWNSHIP);
        status.rate("赤壁市信访局", "满意", "转得快，查得到。")
                .rate(TOWNSHIP, "基本满意", "答复清楚，钱还没到。")
                .picture("rated");
    }

    private static void townshipReportsTwice(Scenes scenes, Receipt receipt) {
        scenes.townshipReports(receipt, "处理意见书已经送达，补偿款列入支付计划。");
        Visitor city = scenes.at("chibi.dispatcher1");
        WorkList.next(city, receipt.number(), "审核办结报告");
        HandoverPages.returnReport(city, "没有写补偿款哪天支付，请补充支付凭证。");
        scenes.townshipReports(receipt, "补偿款已经支付，附凭证。");
        WorkList.next(city, receipt.number(), "审核办结报告");
        HandoverPages.acceptReport(city);
        CasePage.find(city, receipt.number()).shows("报告").picture("report-on-the-timeline");
    }

    private static void villagerSeesItCompleted(World world, Visitor villager, Receipt receipt) {
        world.letPass(REVIEW_PERIOD_AND_MORE);
        StatusPage status = StatusPage.lookUp(villager, receipt);
        for (int i = 0; i < JOB_ROUNDS && !status.text().contains("已经办结"); i++) {
            villager.page().waitForTimeout(1_000);
            status.reload();
        }
        status.shows("这件事已经办结").picture("completed");
    }
}
