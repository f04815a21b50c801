package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = "42128119620304001X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陈大山\t男\t汉\t1962年3月4日\t湖北省赤壁市官塘驿镇芳秀畈村5组\t%s\t赤壁市公安局\t2016.01.01-长期\n",
                "姓名：陈大山\n性别：男\n民族：汉\n住址：湖北省赤壁市官塘驿镇芳秀畈村5组\n公民身份号码：%s\n",
                "陈大山|男|汉族|19620304|湖北省赤壁市官塘驿镇芳秀畈村5组|%s|赤壁市公安局|20160101|长期",
                "%s\n姓名\n陈大山\n住址\n湖北省赤壁市官塘驿镇芳秀畈村5组\n",
            })
    @DisplayName("读卡器怎么送字都认得：姓名、号码、住址，别的不取")
    void read(String text) {
        assertThat(CardText.read(text.formatted(valid()), TODAY))
                .contains(new CardText("陈大山", valid(), "湖北省赤壁市官塘驿镇芳秀畈村5组"));
    }

    /** The sample number with the check character that belongs to it. */
    private static String valid() {
        for (char check : "0123456789X".toCharArray()) {
            String number = NUMBER.substring(0, 17) + check;
            if (org.hongyan.privacy.IdentityNumber.check("", number, TODAY).isEmpty()) {
                return number;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void a_number_alone_is_enough_and_a_wrong_one_is_not() {
        assertThat(CardText.read(valid(), TODAY)).contains(new CardText("", valid(), ""));
        String wrong = valid().substring(0, 17) + (valid().endsWith("1") ? "2" : "1");
        assertThat(CardText.read("陈大山 " + wrong, TODAY)).isEmpty();
        assertThat(CardText.read("", TODAY)).isEmpty();
        assertThat(CardText.read(null, TODAY)).isEmpty();
        assertThat(CardText.read("9".repeat(CardText.MOST + 1), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("少数民族姓名带间隔号，住址不会当成姓名，签发机关不会当成住址")
    void names_with_dots() {
        CardText card = CardText.read("买买提·吐尔逊\t男\t维吾尔族\t" + valid() + "\t赤壁市公安局", TODAY)
                .orElseThrow();
        assertThat(card.name()).isEqualTo("买买提·吐尔逊");
        assertThat(card.address()).isEmpty();
    }
}
