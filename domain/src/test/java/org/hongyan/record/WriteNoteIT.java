package org.hongyan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Notes reach whom they are for and nobody else. */
class WriteNoteIT {

    private static ReplyStage stage;
    private static Actor above;
    private static Actor stranger;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        stage.world.clock().setDay(ReplyStage.START);
        above = stage.world.places().person(stage.city, "上级承办", Role.HANDLER, Role.DISPATCHER);
        TestOffice other = stage.world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        stranger = stage.world.places().person(other, "外人", Role.HANDLER);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static void write(Actor actor, UUID matter, Audience audience, String text, boolean readAgain) {
        stage.world.run(
                actor,
                () -> stage.world.get(WriteNote.class).write(new WriteNote.Order(matter, audience, text, readAgain)));
    }

    private static List<String> read(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> notes(matter));
    }

    private static List<String> notes(UUID matter) {
        return stage.world.get(Timeline.class).of(matter).stream()
                .filter(entry -> entry.kind().equals(WriteNote.KIND))
                .map(entry -> entry.args().get("text"))
                .toList();
    }

    @Test
    @DisplayName("本单位的、各单位的、给信访人的，各看各的；写给信访人的同时通知")
    void each_audience_reads_its_own() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        write(stage.handler, matter, Audience.OFFICE, "明天上午去柳堤村核对台账。", false);
        write(stage.handler, matter, Audience.CHAIN, "土地分局的测绘图还没有到。", false);
        write(stage.handler, matter, Audience.PETITIONER, "测绘图十一月二十日前取到，到时请您一起看。", true);

        assertThat(read(stage.handler, matter)).hasSize(3);
        assertThat(read(above, matter)).containsExactly("土地分局的测绘图还没有到。", "测绘图十一月二十日前取到，到时请您一起看。");
        assertThat(stage.world.asCitizen(stage.petitioners.proofs(receipt, 0), () -> notes(matter)))
                .containsExactly("测绘图十一月二十日前取到，到时请您一起看。");
        assertThat(read(stranger, matter)).isEmpty();
        assertThat(stage.world.asCitizen(List.of(), () -> notes(matter))).isEmpty();
    }

    @Test
    @DisplayName("上级可以给本单位和各单位写，不能替承办单位写给信访人；没有角色的什么都不能写")
    void whoever_does_not_hold_it_does_not_speak_for_it() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        write(above, matter, Audience.CHAIN, "请按期报结果。", false);
        assertThat(read(stage.handler, matter)).containsExactly("请按期报结果。");
        refused(above, matter, Audience.PETITIONER, "请等一等。", true, new FieldError("/audience", "note.notYours"));
        assertThatThrownBy(() -> write(stranger, matter, Audience.OFFICE, "看一看", false))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(MatterNotFound.class));
    }

    @Test
    @DisplayName("没写、没选、写了电话身份证、没有再看一遍：都在那一栏说清楚，什么也没有记下")
    void what_is_wrong_is_said_beside_it() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        refused(stage.handler, matter, null, "测绘图没有到。", false, new FieldError("/audience", "note.audience"));
        for (String personal : List.of("请打13800000001找他。", "证件420683199001012345", "42068319900101234X的那位")) {
            refused(stage.handler, matter, Audience.OFFICE, personal, false, new FieldError("/text", "note.personal"));
        }
        refused(stage.handler, matter, Audience.PETITIONER, "请带身份证来。", false, new FieldError("/sure", "note.sure"));
        assertThatThrownBy(() -> write(stage.handler, matter, Audience.OFFICE, " ", false))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> write(stage.handler, matter, Audience.OFFICE, "字".repeat(1001), false))
                .isInstanceOf(InvalidInputException.class);
        assertThat(read(stage.handler, matter)).isEmpty();
        write(stage.handler, matter, Audience.OFFICE, "合同编号 202611230001，金额 5720 元。", false);
        assertThat(read(stage.handler, matter)).hasSize(1);
    }

    private static void refused(
            Actor actor, UUID matter, Audience audience, String text, boolean readAgain, FieldError error) {
        assertThatThrownBy(() -> write(actor, matter, audience, text, readAgain))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .containsExactly(error));
    }
}
