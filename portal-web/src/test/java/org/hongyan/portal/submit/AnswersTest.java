package org.hongyan.portal.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what was typed on the pages to the petition that the domain checks. */
class AnswersTest {

    @Test
    @DisplayName("只让办理单位知道是没有选时的保护")
    void untouched_answers_protect_the_petitioner() {
        Answers answers = new Answers();
        assertThat(answers.untouched()).isTrue();
        assertThat(answers.input().confidential()).isTrue();
        assertThat(answers.input().publishConsent()).isFalse();
    }

    @Test
    @DisplayName("不让村（社区）知道")
    void keeping_it_from_the_village_is_confidential_as_well() {
        Answers answers = new Answers();
        answers.setKnowing("VILLAGE_NOT");
        assertThat(answers.input().keepFromVillage()).isTrue();
        assertThat(answers.input().confidential()).isTrue();
        answers.setKnowing("OPEN");
        assertThat(answers.input().confidential()).isFalse();
    }

    @Test
    void rows_left_empty_at_the_end_fall_away_and_no_others() {
        Answers answers = new Answers();
        answers.getPeople().get(0).setName("李秀兰");
        answers.getPeople().add(new Answers.Person());
        answers.getPeople().add(new Answers.Person());
        answers.getPeople().get(2).setName("王㐂𠮷");
        answers.getPeople().add(new Answers.Person());
        assertThat(answers.input().petitioners())
                .extracting(PetitionerInput::name)
                .containsExactly("李秀兰", null, "王㐂𠮷");
    }

    @Test
    void a_nature_or_choice_that_is_not_offered_changes_nothing() {
        Answers answers = new Answers();
        answers.setNature("ACCUSATION");
        answers.setKnowing("EVERYBODY");
        PetitionInput input = answers.input();
        assertThat(input.nature()).isEqualTo(Nature.CLAIM);
        assertThat(answers.getKnowing()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80",
        "８０, 80",
        "' 80 人', 80",
        "0, 0",
        "-3, 0",
        "八十, 0",
        "1e3, 0",
        "1000000000, 2147483647",
        "'1,200', 1200"
    })
    @DisplayName("人数怎么写都认得")
    void head_count_is_read_as_people_write_it(String typed, int number) {
        assertThat(HeadCount.parse(typed)).isEqualTo(number);
    }

    @Test
    void steps_have_addresses_and_an_order() {
        assertThat(Step.ofPath(null)).contains(Step.START);
        assertThat(Step.ofPath("demands")).contains(Step.DEMANDS);
        assertThat(Step.ofPath("start")).isEmpty();
        assertThat(Step.ofPath("../etc")).isEmpty();
        assertThat(List.of(Step.WHO.previous(), Step.WHO.next())).containsExactly(Step.ACCUSATION, Step.WHAT);
        assertThat(Step.CHECK.number()).isEqualTo(Step.COUNTED);
    }
}
