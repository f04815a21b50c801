package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The land department, a body with its own seal, says that a matter is not its own: once rightly, once wrongly. */
@Journey
class DepartmentObjectsIT {

    private static final String LAND = "赤壁市自然资源和规划局";
    private static final String REASONS =
            "征地批复不含该地块，占地由官塘驿镇组织的村道修建引起，属镇人民政府职权；" + "依据《湖北省农村公路条例》第六条，证据为镇政府2026年5月的施工公告。";

    @Test
    @DisplayName("异议成立，改交镇政府")
    void the_city_upholds_and_assigns_to_the_township(World world, Browser browser)
            throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        Receipt receipt = objected(world, scenes, "村道占了菜地，自规局和镇里都说不归自己管");
        Visitor dispatcher = scenes.at("chibi.dispatcher1");
        WorkList.next(dispatcher, receipt.number(), "核实异议");
        HandoverPages.answerObjection(dispatcher, "同意退回", "经核实，占地由镇里组织修路引起，应由官塘驿镇人民政府办理。");
        WorkList.next(dispatcher, receipt.number(), "转送、交办或自办");
        HandoverPages.assign(dispatcher, "官塘驿镇", "核实占地面积，逐条答复信访人。");
        CasePage.find(scenes.at(Scenes.TOWNSHIP_CLERK), receipt.number())
                .shows("村道占了菜地")
                .picture("arrived");
        StatusPage.lookUp(browser.phone(), receipt).shows("官塘驿镇").picture("each-hop");
    }

    @Test
    @DisplayName("异议不成立，由原单位承办")
    void the_city_rejects_and_the_department_is_bound(World world, Browser browser)
            throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        Receipt receipt = objected(world, scenes, "国有林地上挖沙，没有人管");
        Visitor dispatcher = scenes.at("chibi.dispatcher1");
        WorkList.next(dispatcher, receipt.number(), "核实异议");
        HandoverPages.answerObjection(dispatcher, "不同意退回", "矿产资源和林地由自然资源主管部门监督管理，由你局承办。");
        Visitor handler = scenes.at("chibi.land.handler1");
        CasePage matter = CasePage.find(handler, receipt.number())
                .shows("已确定承办")
                .offersNot("异议")
                .picture("bound");
        new Stranger(handler).isRefused(matter.path().replace("case", "handover/object"), "现在不能办理这一步");
        ReplyPages.accept(WorkList.next(handler, receipt.number(), "接收、转下级或提异议"), null, "倪志强", "钟鸣远");
    }

    /** Assigned to the land department, which drafts an objection and signs it by another person. */
    private static Receipt objected(World world, Scenes scenes, String title) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Program(world)
                .submit("chibi", "objected-" + Integer.toHexString(title.hashCode()), Program.claim(title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Receipt receipt = Program.receipt(answer);
        scenes.cityRegisters(receipt);
        scenes.cityAssigns(receipt, LAND);
        Visitor handler = scenes.at("chibi.land.handler1");
        HandoverPages.draftObjection(CasePage.find(handler, receipt.number()).step("异议"), "赤壁市官塘驿镇人民政府", REASONS);
        HandoverPages.signObjection(CasePage.find(scenes.at("chibi.land.approver1"), receipt.number())
                .step("异议"));
        return receipt;
    }
}
