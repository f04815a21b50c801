package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.privacy.Pinyin;
import org.hongyan.reply.ReplyStage;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakePicksIT {

    private static final String CHIBI = "421281000000";

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static List<IntakePicks.Pick> places(String typed) {
        return stage.world.as(
                stage.cityClerk, () -> stage.world.get(IntakePicks.class).places(typed, CHIBI));
    }

    @Test
    @DisplayName("属地按全拼找到，最多一屏")
    void places_by_letters() {
        assertThat(places("guantang")).isNotEmpty().hasSizeLessThanOrEqualTo(IntakePicks.MOST);
        assertThat(places(" ")).isEmpty();
    }

    @Test
    void subjects_by_letters() {
        for (Subject subject : stage.world.as(
                stage.cityClerk, () -> stage.world.get(Subjects.class).all())) {
            String letters = Pinyin.syllables(subject.name()).stream()
                    .map(syllable -> syllable.substring(0, 1))
                    .collect(Collectors.joining());
            assertThat(stage.world.as(
                            stage.cityClerk,
                            () -> stage.world.get(IntakePicks.class).subjects(letters)))
                    .extracting(IntakePicks.Pick::code)
                    .contains(subject.code());
        }
    }
}
