package org.hongyan.journeys;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A letter goes from the prefecture down to a township, twice assigned; another one is referred, and only passes. */
@Journey
class ReportsComeUpIT {

    private static final String PREFECTURE = "xianning.dispatcher1";
    private static final String CITY = "chibi.dispatcher1";
    private static final String RESULT = "补偿款已经支付，处理意见书已经送达，附支付凭证。";

    @Test
    @DisplayName("咸宁、赤壁、官塘驿逐级交办，逐级报结，信访人确认")
    void assigned_twice_the_reports_come_up_in_order_and_the_writer_confirms(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Receipt receipt = letterToThePrefecture(scenes);
        Visitor prefecture = scenes.at(PREFECTURE);
        WorkList.next(prefecture, receipt.number(), "转送、交办或自办");
        HandoverPages.assign(prefecture, "赤壁市信访局", "请依法办理，逐条答复信访人，报送办结报告。");
        Visitor city = scenes.at(CITY);
        WorkList.next(city, receipt.number(), "接收、转下级或提异议");
        HandoverPages.assign(city, "官塘驿镇", "核实占地面积和补偿标准，逐条答复信访人，报送办结报告。");
        Visitor writer = browser.phone();
        StatusPage.lookUp(writer, receipt).shows("赤壁市信访局").shows("官塘驿镇人民政府").picture("each-hop");

        scenes.townshipAccepts(receipt);
        Visitor handler = scenes.townshipAnswers(receipt);
        CasePage.find(city, receipt.number())
                .showsNot(Scenes.INVESTIGATED)
                .offersNot("报结")
                .picture("city-waits");
        CasePage.find(prefecture, receipt.number()).offersNot("审核报告").picture("prefecture-waits");
        reportsComeUp(scenes, receipt, city, prefecture);

        StatusPage status = StatusPage.lookUp(writer, receipt).confirm().picture("confirmed");
        CasePage.find(handler, receipt.number()).shows("信访人确认").step("办结");
        ReplyPages.complete(handler);
        status.reload().shows("这件事已经办结").picture("completed");
        CasePage.find(handler, receipt.number()).showsStep("办结", "赤壁市官塘驿镇人民政府", "甘雨田");
        new AuditTrail(world, receipt.number())
                .holds(
                        "HandOverMatter by 段宏志",
                        "HandOverMatter by 江映雪",
                        "DraftReport by 甘雨田",
                        "SignReport by 贺明远",
                        "JudgeReport by 江映雪",
                        "DraftReport by 江映雪",
                        "SignReport by 许怀瑾",
                        "JudgeReport by 段宏志",
                        "ConfirmReply",
                        "CompleteMatter by 甘雨田");
    }

    private static Receipt letterToThePrefecture(Scenes scenes) {
        Visitor clerk = scenes.at("xianning.clerk1");
        Receipt receipt = RegisterPages.open(clerk, "来信登记")
                .write("姓名", "汪春生")
                .write("手机或电话", "13907240021")
                .nature("申诉求决")
                .write("题目", "芳秀畈村4组修路占地没有补偿，写信给市里")
                .write("内容", "6月修路占了菜地，村里和镇里都没有给补偿，请市里过问。")
                .demands("请求补发青苗补偿款。", "请求重新丈量被占的菜地。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "芳秀畈村4组")
                .register()
                .get(0);
        clerk.picture("letter-receipt");
        return receipt;
    }

    /** The township first, then the city, which judges what it gets and gives its own report on. */
    private static void reportsComeUp(Scenes scenes, Receipt receipt, Visitor city, Visitor prefecture) {
        cityReports(scenes, receipt, city);
        WorkList.next(prefecture, receipt.number(), "审核办结报告");
        HandoverPages.returnReport(prefecture, "请附支付凭证，并说明第二条诉求怎么答复。");
        CasePage.find(city, receipt.number()).step("退回下级的报告");
        HandoverPages.returnOn(city, "上级要求附支付凭证，并说明第二条诉求。");
        cityReports(scenes, receipt, city);
        WorkList.next(prefecture, receipt.number(), "审核办结报告");
        HandoverPages.acceptReport(prefecture);
        CasePage.find(prefecture, receipt.number())
                .showsNot(Scenes.INVESTIGATED)
                .showsStep("报结", "赤壁市信访局", "许怀瑾")
                .picture("prefecture-has-its-report");
    }

    private static void cityReports(Scenes scenes, Receipt receipt, Visitor city) {
        scenes.townshipReports(receipt, RESULT);
        WorkList.next(city, receipt.number(), "审核办结报告");
        HandoverPages.acceptReport(city);
        WorkList.next(city, receipt.number(), "报送办结报告");
        HandoverPages.report(city, "官塘驿镇人民政府已经办理并答复。", RESULT, "信访人表示基本满意。");
        Visitor head = scenes.at("chibi.approver1");
        WorkList.next(head, receipt.number(), "签发办结报告");
        HandoverPages.signReport(head);
    }

    @Test
    @DisplayName("转送：责任转移，不报结，只看节点")
    void referred_jurisdiction_passes_and_the_sender_sees_milestones(World world, Browser browser) throws Exception {
        Scenes scenes = new Scenes(world, browser);
        Receipt receipt =
                Program.receipt(new Program(world).submit("chibi", "referred-1", Program.claim("村道排水沟占了菜地，请转给镇里办")));
        scenes.cityRegisters(receipt);
        Visitor city = scenes.at(CITY);
        WorkList.next(city, receipt.number(), "转送、交办或自办");
        HandoverPages.refer(city, "官塘驿镇");
        scenes.townshipAccepts(receipt);
        Visitor handler = scenes.townshipLooksIntoIt(receipt);
        CasePage township =
                CasePage.find(handler, receipt.number()).shows("登记调查").offersNot("报结");
        String sent = CasePage.find(city, receipt.number())
                .shows("现责任单位 官塘驿镇信访办")
                .shows("受理")
                .showsNot("登记调查")
                .showsNot(Scenes.INVESTIGATED)
                .offersNothing()
                .picture("milestones-only")
                .path();
        city.open("admin/work/passed");
        WorkList.isThere(city, receipt.number()).picture("referred-row");
        Stranger sender = new Stranger(city);
        for (String page : new String[] {"handover/judge", "handover/report", "reply/investigation", "reply/opinion"}) {
            sender.isRefused(sent.replace("case", page), "官塘驿镇");
        }
        new Stranger(handler).isRefused(township.path().replace("case", "handover/report"), "官塘驿镇");
        StatusPage.lookUp(browser.phone(), receipt).shows("官塘驿镇人民政府").picture("referred");
    }
}
