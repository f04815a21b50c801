package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongyan.tenant.OfficeLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<String> wrong(Channel channel, Map<String, String> intake) {
        return IntakeChecks.of(channel, intake, OfficeLevel.COUNTY, TODAY).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    @DisplayName("a letter, a visit and a call ask for nothing beside; each session says where, with whom or when")
    void what_a_channel_needs() {
        assertThat(wrong(Channel.LETTER, Map.of())).isEmpty();
        assertThat(wrong(Channel.VISIT, Map.of())).isEmpty();
        assertThat(wrong(Channel.CALL, Map.of())).isEmpty();
        assertThat(wrong(Channel.VIDEO, Map.of())).containsExactly("/site intake.missing");
        assertThat(wrong(Channel.BOX, Map.of("boxPlace", " ")))
                .containsExactly("/boxPlace intake.missing", "/emptiedOn intake.missing");
        assertThat(wrong(Channel.TEAHOUSE, Map.of())).containsExactly("/venue intake.missing", "/host intake.missing");
        assertThat(wrong(Channel.DEPUTY, Map.of())).containsExactly("/deputy intake.missing");
        assertThat(wrong(Channel.OUTREACH, Map.of())).containsExactly("/host intake.missing");
        assertThat(wrong(Channel.MAILBOX, Map.of())).containsExactly("/leader intake.missing");
        assertThat(wrong(Channel.HANDED_DOWN, Map.of()))
                .containsExactly(
                        "/sourceLevel intake.missing", "/forwardedBy intake.missing", "/sourceDate intake.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, from, 25:00, intake.time",
        "VISIT, from, 九点, intake.time",
        "BOX, emptiedOn, 2026-11-24, intake.dayAhead",
        "BOX, emptiedOn, 2026-02-30, intake.day",
        "BOX, slips, 0, intake.count",
        "TEAHOUSE, attendance, 1000000, intake.count",
        "LETTER, sourceLevel, VILLAGE, intake.level",
        "LETTER, room, 三号室, intake.foreign",
        "CALL, nothing, 1, intake.foreign",
        "CALL, priority, SOON, intake.priority",
        "ONLINE, priority, AGE, intake.foreign",
    })
    void what_is_wrong_with_one(Channel channel, String key, String written, String code) {
        assertThat(wrong(channel, Map.of(key, written))).contains("/" + key + " " + code);
    }

    @Test
    @DisplayName("来信可以由任何一级转来；上级转来的只能来自上级，期限不早于来文")
    void handed_down_comes_from_above() {
        assertThat(wrong(Channel.LETTER, Map.of("sourceLevel", "TOWNSHIP"))).isEmpty();
        for (SourceLevel level : SourceLevel.values()) {
            List<String> found = wrong(
                    Channel.HANDED_DOWN,
                    Map.of("sourceLevel", level.name(), "forwardedBy", "市信访局", "sourceDate", "2026-11-20"));
            assertThat(found.isEmpty()).as(level.name()).isEqualTo(level.ordinal() < SourceLevel.COUNTY.ordinal());
        }
        assertThat(wrong(
                        Channel.HANDED_DOWN,
                        Map.of(
                                "sourceLevel", "CITY",
                                "forwardedBy", "市信访局",
                                "sourceDate", "2026-11-20",
                                "sourceLimit", "2026-11-19")))
                .containsExactly("/sourceLimit intake.order");
    }

    @Test
    void an_end_does_not_come_before_its_beginning() {
        assertThat(wrong(Channel.VISIT, Map.of("from", "10:00", "to", "09:59"))).containsExactly("/to intake.order");
        assertThat(wrong(Channel.VISIT, Map.of("from", "10:00", "to", "10:00"))).isEmpty();
    }
}
