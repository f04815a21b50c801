package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hongyan.matter.Nature;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.testing.Petitioners;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
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
}
