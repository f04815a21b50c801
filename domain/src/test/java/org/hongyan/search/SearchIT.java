package org.hongyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.DeskGroup;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is found, by whom, and what never is. */
class SearchIT {

    private static final PetitionerInput ZHOU = new PetitionerInput("周桂英", "", "13800000091", "柳堤村3组");

    private static SearchStage stage;
    private static Actor clerk;
    private static Actor stranger;

    @BeforeAll
    static void begin() {
        stage = new SearchStage();
        clerk = stage.reply.cityClerk;
        stranger = stage.reply
                .world
                .places()
                .person(
                        stage.reply.world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null),
                        "外",
                        Role.INTAKE_CLERK,
                        Role.DISPATCHER);
    }

    @AfterAll
    static void end() {
        stage.reply.world.close();
    }

    @Test
    @DisplayName("题目、内容、诉求、地点、编号、单位：两个字起都找得到，几个词要都有，新的在前")
    void everywhere() {
        Receipt road = stage.letter(clerk, "通村公路塌陷，无人养护", "去年七月暴雨冲毁路基，校车绕行二十里。", "请求修复路基。", ZHOU);
        stage.reply.world.clock().setDay(LocalDate.of(2026, 10, 27));
        Receipt water = stage.letter(clerk, "水渠改道后稻田无水", "公路施工时堵了水渠，三户稻田干了。", "请求疏通水渠。", ZHOU);
        for (String words : List.of("路基", "校车绕行", "修复路", "二十里", "塌陷 校车", road.number())) {
            assertThat(stage.found(clerk, words))
                    .as(words)
                    .contains(road.matterId())
                    .doesNotContain(water.matterId());
        }
        assertThat(stage.found(clerk, "公路").subList(0, 2)).containsExactly(water.matterId(), road.matterId());
        assertThat(stage.found(clerk, "柳堤村3组 赤壁市")).contains(road.matterId(), water.matterId());
        assertThat(stage.found(clerk, "公路 水渠")).containsExactly(water.matterId());
        assertThat(stage.found(clerk, "公路 桥梁")).isEmpty();
    }

    @Test
    @DisplayName("标点、通配符、引号照字面；全角半角一样；标点隔开的不算连着")
    void literally() {
        Receipt receipt = stage.letter(clerk, "补贴只发了50%，少一半", "说是'到户'，ＡＢＣ公司代发\\未发。甲，乙两组都没有。", "请求补发_差额。", ZHOU);
        for (String words : List.of("50%", "abc公司", "'到户'", "代发\\未发", "补发_差额", "ＡＢＣ")) {
            assertThat(stage.found(clerk, words)).as(words).containsExactly(receipt.matterId());
        }
        for (String words : List.of("50_少一半", "补发%差额", "甲乙两组", "abc%", "补发差额")) {
            assertThat(stage.found(clerk, words)).as(words).isEmpty();
        }
    }

    @Test
    @DisplayName("片段取自命中的地方，命中的字单独成段")
    void snippets() {
        stage.letter(clerk, "养老金核算", "我1987年进砖瓦厂，2003年下岗，退休时少算三年工龄，每月少三百二十元，找过社保局两次。", "请求查档。", ZHOU);
        List<String> pieces = stage.hits(clerk, "少算三年").get(0).pieces();
        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(1)).isEqualTo("少算三年");
        assertThat(String.join("", pieces)).contains("退休时少算三年工龄").doesNotContain("\n");
    }

    @Test
    @DisplayName("姓名、电话、证件号码搜不到：搜字不是搜人")
    void nobodyByName() {
        Receipt receipt = stage.letter(
                clerk, "周桂英家的菜地被占", "本人周桂英，电话13800000091，身份证420281198001011238，菜地被占无人过问。", "请求给周桂英答复。", ZHOU);
        assertThat(stage.found(clerk, "菜地被占")).contains(receipt.matterId());
        for (String words : List.of("周桂英", "桂英", "13800000091", "0000091", "420281198001011238")) {
            assertThat(stage.found(clerk, words)).as(words).isEmpty();
        }
        assertThat(stage.hits(clerk, "菜地被占").get(0).pieces().toString()).doesNotContain("桂英");
    }

    @Test
    @DisplayName("别的单位搜不到；转送后接收单位搜得到，只有编号题目可读的单位搜不到内容")
    void onlyWhatTheBodyReads() {
        Receipt receipt = stage.letter(clerk, "垃圾站臭气扰民", "焚烧炉夜间冒烟，化验单附后。", "请求停止焚烧。", ZHOU);
        assertThat(stage.found(clerk, "焚烧炉")).containsExactly(receipt.matterId());
        assertThat(stage.found(stranger, "焚烧炉")).isEmpty();
        assertThat(stage.found(stage.reply.handler, "焚烧炉")).isEmpty();
        stage.reply.hand(clerk, receipt.matterId(), HandoverKind.ASSIGN);
        assertThat(stage.found(stage.reply.handler, "焚烧炉")).containsExactly(receipt.matterId());
        assertThat(stage.found(clerk, "官塘驿镇 焚烧炉")).containsExactly(receipt.matterId());
        // the body stays with its number and title once the packet is taken back
        stage.reply.sql("update handover_packet set ended = true where matter_id = ?", receipt.matterId());
        assertThat(stage.found(stage.reply.handler, "焚烧炉")).isEmpty();
        assertThat(stage.found(stage.reply.handler, "垃圾站")).containsExactly(receipt.matterId());
        assertThat(stage.hits(stage.reply.handler, "垃圾站").get(0).pieces().toString())
                .doesNotContain("焚烧");
    }

    @Test
    @DisplayName("科室的人只搜到交给本科室或本人的")
    void sections() {
        Receipt receipt = stage.letter(clerk, "宅基地边界不清", "与邻居共用山墙，界桩被挖走。", "请求重新打桩。", ZHOU);
        stage.reply.hand(clerk, receipt.matterId(), HandoverKind.ASSIGN);
        assertThat(stage.found(stage.reply.handler, "界桩")).containsExactly(receipt.matterId());
        assertThat(stage.found(stage.reply.colleague, "界桩")).isEmpty();
    }

    @Test
    @DisplayName("发现是检举控告的，字和去向都从索引里去掉")
    void sealed() {
        Receipt receipt = stage.letter(clerk, "村里账目不清", "三年没有公示收支，桥款去向不明。", "请求公开账目。", ZHOU);
        assertThat(stage.found(clerk, "桥款")).containsExactly(receipt.matterId());
        stage.reply.sql("update matter set nature = 'ACCUSATION' where id = ?", receipt.matterId());
        assertThat(stage.found(clerk, "桥款")).isEmpty();
    }

    @Test
    @DisplayName("哪些单位有新动静，只说单位和时刻")
    void whatMoved() {
        stage.index();
        Searches.Moved before = moved(Instant.EPOCH);
        assertThat(moved(before.until()).bodies()).isEmpty();
        Receipt receipt = stage.letter(clerk, "桥头积水", "下雨就淹。", "请求疏通。", ZHOU);
        stage.reply.hand(clerk, receipt.matterId(), HandoverKind.ASSIGN);
        stage.index();
        Searches.Moved after = moved(before.until());
        assertThat(after.bodies()).containsExactlyInAnyOrder(stage.reply.city.body(), stage.reply.town.body());
        assertThat(after.until()).isAfter(before.until());
    }

    private static Searches.Moved moved(Instant since) {
        return stage.reply.world.as(
                Actor.system(null, null),
                () -> stage.reply.world.get(Searches.class).movedSince(since));
    }

    @Test
    @DisplayName("按状态、渠道、日期、地点筛选；一页接一页，不漏不重")
    void filtersAndPages() {
        for (int i = 1; i <= 7; i++) {
            stage.reply.world.clock().setDay(LocalDate.of(2026, 11, 2).plusDays(i % 3));
            stage.letter(clerk, "路灯不亮第" + i + "处", "巷口路灯坏了半个月。", "请求维修。", ZHOU);
        }
        SearchWords lamp = SearchWords.of("路灯");
        List<UUID> all = stage.found(clerk, "路灯");
        assertThat(all).hasSize(7);
        List<Hit> first = stage.hits(clerk, SearchQuery.of(lamp, 3));
        Hit last = first.get(2);
        List<Hit> second = stage.hits(
                clerk, SearchQuery.of(lamp, 4).after(new SearchQuery.After(last.receivedOn(), last.matterId())));
        assertThat(first).extracting(Hit::matterId).containsExactlyElementsOf(all.subList(0, 3));
        assertThat(second).extracting(Hit::matterId).containsExactlyElementsOf(all.subList(3, 7));
        assertThat(filtered(lamp, Set.of(DeskGroup.TO_DISPATCH), Set.of("LETTER"), "柳堤村", 3))
                .hasSize(3);
        assertThat(filtered(lamp, Set.of(DeskGroup.CLOSED), Set.of(), null, 3)).isEmpty();
        assertThat(filtered(lamp, Set.of(), Set.of("CALL"), null, 3)).isEmpty();
        assertThat(filtered(lamp, Set.of(), Set.of(), "芳秀畈", 3)).isEmpty();
    }

    private static List<Hit> filtered(
            SearchWords words, Set<DeskGroup> groups, Set<String> channels, String place, int day) {
        LocalDate on = LocalDate.of(2026, 11, day);
        return stage.hits(clerk, new SearchQuery(words, groups, channels, null, place, on, on, null, 50));
    }
}
