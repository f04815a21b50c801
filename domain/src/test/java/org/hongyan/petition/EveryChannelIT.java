package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.Nature;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Petitioners;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which people come to an office is entered by the one use case. */
class EveryChannelIT {

    private static final Map<Channel, Map<String, String>> NEEDED = Map.of(
            Channel.VIDEO, Map.of("site", "官塘驿镇视频接访点", "from", "09:00", "to", "09:40"),
            Channel.BOX, Map.of("boxPlace", "官塘社区", "emptiedOn", ReplyStage.START.toString(), "slips", "3"),
            Channel.TEAHOUSE, Map.of("venue", "赤马港街道市民茶室", "host", "李主任", "attendance", "12"),
            Channel.DEPUTY, Map.of("deputy", "市人大代表张国良"),
            Channel.OUTREACH, Map.of("host", "驻村工作队"),
            Channel.MAILBOX, Map.of("leader", "市长"),
            Channel.HANDED_DOWN,
                    Map.of(
                            "sourceLevel", "NATIONAL",
                            "forwardedBy", "国家信访局",
                            "sourceNumber", "国信转〔2026〕18号",
                            "sourceDate", ReplyStage.START.toString()));

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static Receipt enter(Channel channel, Map<String, String> intake) {
        return stage.world.as(stage.cityClerk, () -> stage.world
                .get(RegisterPetition.class)
                .register(new RegisterPetition.Command(
                        channel,
                        ReplyStage.START,
                        stage.petitioners.claim(1),
                        intake,
                        Petitioners.classOf(Nature.CLAIM))));
    }

    @ParameterizedTest
    @EnumSource(names = "ONLINE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("每一种来件方式都进同一本登记簿，方式自己的内容一起存下")
    void registered(Channel channel) {
        Map<String, String> intake = NEEDED.getOrDefault(channel, Map.of());
        if (!intake.isEmpty()) {
            assertThatThrownBy(() -> enter(channel, Map.of())).isInstanceOf(InvalidInputException.class);
        }
        Receipt receipt = enter(channel, intake);
        assertThat(receipt.channel()).isEqualTo(channel);
        Petition kept = stage.world.as(stage.cityClerk, () -> stage.world
                .get(Petitions.class)
                .ofMatter(receipt.matterId())
                .get(0));
        intake.forEach((key, written) -> assertThat(kept.intakeJson()).contains(key, written));
        assertThat(kept.aboveLevel()).as("only a visit can be").isFalse();
    }

    @Test
    @DisplayName("绿色通道：写明原因的在清单上有标记，案件里看得到原因和接谈记录")
    void the_green_lane() {
        Receipt receipt = enter(
                Channel.VISIT,
                Map.of("priority", "AGE", "priorityNote", "82岁，独自来访", "room", "一号接待室", "talkNote", "耳背，说话要慢"));
        assertThat(marks(receipt)).contains("PRIORITY");
        assertThat(noted(stage.cityClerk, receipt))
                .containsExactly("ROOM 一号接待室", "TALK_NOTE 耳背，说话要慢", "PRIORITY AGE", "PRIORITY_NOTE 82岁，独自来访");
        stage.hand(stage.cityClerk, receipt.matterId(), HandoverKind.ASSIGN);
        assertThat(noted(stage.handler, receipt))
                .as("the note of the talk stays at the office that held it")
                .containsExactly("ROOM 一号接待室", "PRIORITY AGE", "PRIORITY_NOTE 82岁，独自来访");
        assertThat(marks(enter(Channel.VISIT, Map.of()))).doesNotContain("PRIORITY");
        assertThatThrownBy(() -> enter(Channel.VISIT, Map.of("priorityNote", "没有选原因")))
                .isInstanceOf(InvalidInputException.class);
    }

    private static List<String> marks(Receipt receipt) {
        return stage.world.as(
                stage.cityClerk, () -> stage.world.get(DeskLists.class).marks(receipt.matterId()));
    }

    private static List<String> noted(Actor actor, Receipt receipt) {
        return stage
                .world
                .as(actor, () -> stage.world.get(CaseFiles.class).of(receipt.matterId()))
                .petitions()
                .get(0)
                .noted()
                .stream()
                .map(one -> one.field() + " " + one.text())
                .toList();
    }
}
