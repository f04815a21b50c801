package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正办理记录：原来的不动，另记一条，只更正本单位的")
class CorrectEntryIT {

    private static ReplyStage stage;
    private static UUID matter;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        matter = stage.referred(1).matterId();
        stage.accept(matter);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static List<TimelineEntry> own(Actor actor) {
        return stage.world.as(actor, () -> stage.world.get(CorrectEntry.class).own(matter));
    }

    private static void correct(Actor actor, Integer seq, String text) {
        stage.world.run(actor, () -> stage.world.get(CorrectEntry.class).correct(matter, seq, text));
    }

    @Test
    void the_wrong_entry_stays_and_a_new_one_says_what_is_right_to_the_same_readers() {
        TimelineEntry wrong = own(stage.handler).get(0);
        assertThat(wrong.kind()).isEqualTo("SERVED");

        correct(stage.handler, wrong.seq(), "承办人应为甘雨田。");

        List<TimelineEntry> all = stage.course(stage.handler, matter);
        assertThat(all).contains(wrong);
        assertThat(own(stage.handler).get(0)).satisfies(added -> {
            assertThat(added.kind()).isEqualTo(CorrectEntry.KIND);
            assertThat(added.audience()).isEqualTo(wrong.audience());
            assertThat(added.args()).containsEntry("entry", String.valueOf(wrong.seq()));
            assertThat(added.args()).containsEntry("text", "承办人应为甘雨田。");
        });
    }

    @Test
    void nobody_corrects_what_another_body_wrote_or_says_nothing() {
        Integer ofTheCity = own(stage.cityClerk).get(0).seq();
        assertThat(own(stage.handler)).extracting(TimelineEntry::seq).doesNotContain(ofTheCity);

        assertThatThrownBy(() -> correct(stage.handler, ofTheCity, "不是这样。"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NotYourEntry.class));
        assertThatThrownBy(() -> correct(stage.handler, null, " "))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .hasSize(2));
        assertThatThrownBy(() -> correct(stage.congressClerk, ofTheCity, "不是这样。"))
                .isInstanceOf(RefusedException.class);
    }
}
