package org.hongyan.journeys;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The presidium of a township's people's congress hears a visitor, assigns the matter and gets the report, no more. */
@Journey
class PresidiumAssignsIT {

    private static final String TITLE = "人大代表走访时反映：修路占了菜地没有补偿";

    @Test
    @DisplayName("主席团交办同级政府")
    void the_presidium_assigns_to_the_government_beside_it_and_sees_only_the_report(World world, Browser browser)
            throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        Visitor presidium = scenes.at("guantangyi-npc.clerk1");
        List<Receipt> receipts = RegisterPages.open(presidium, "来访登记")
                .write("姓名", "胡春桃")
                .write("手机或电话", "13907240009")
                .nature("申请、请求")
                .nature("同级人民政府职权")
                .write("题目", TITLE)
                .write("内容", "6月修路占了菜地，一直没有补偿，请代表督促镇里办理。")
                .demands("请求补发青苗补偿款。", "请求重新丈量被占的菜地。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "芳秀畈村")
                .register();
        Receipt receipt = receipts.get(0);
        presidium.picture("visit-receipt");
        WorkList.next(presidium, receipt.number(), "转送、交办或自办");
        HandoverPages.assign(presidium, "官塘驿镇", "请依法办理，逐条答复信访人，并向主席团报告结果。");

        scenes.townshipAccepts(receipt);
        Visitor handler = scenes.townshipAnswers(receipt);
        String own = CasePage.find(handler, receipt.number()).path().replace("case", "reply/investigation");
        scenes.townshipReports(receipt, "处理意见书已经送达，补偿款列入支付计划。");

        WorkList.next(presidium, receipt.number(), "审核办结报告");
        presidium.picture("report-arrived");
        HandoverPages.acceptReport(presidium);
        CasePage.find(presidium, receipt.number()).showsNot(Scenes.INVESTIGATED).picture("only-the-report");
        Stranger stranger = new Stranger(presidium);
        stranger.isRefused(own, "官塘驿镇信访办");
        Receipt other = Program.receipt(
                new Program(world).submit("guantangyi", "presidium", Program.claim("镇政府自己登记的事，主席团不应看到")));
        stranger.findsNothingBy(other.number());
        stranger.findsNothingBy("主席团不应看到");
    }
}
