package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SketchComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String VILLAGE = "421281107210";
    private static final PersonMark ZHOU = new PersonMark("id:zhou", "tel:1", "zhouguiying");

    /** An office that has read a thousand petitions, in none of which anything of these texts stood. */
    private static final Rarity NOTHING_YET = rarity(1000, 2);

    private final SketchComparison comparison = new SketchComparison(NOTHING_YET);

    @Test
    @DisplayName("同人同事：换了说法、换了写法，仍能提示，并说明理由")
    void a_letter_told_anew_is_proposed_with_its_reasons() {
        Likeness likeness = comparison.compare(
                sketch("赤马港八组修路占了我家菜地1.3亩，补偿款2.6万元一直没有发", VILLAGE, ZHOU),
                sketch("去年说好的二万六还没到账。赤马港修路，占我1.3亩菜地", "421281107000", ZHOU));
        assertThat(likeness.repeat()).isTrue();
        assertThat(likeness.score()).isBetween(51, 100);
        assertThat(likeness.reasons())
                .extracting(MatchReason::kind)
                .contains(
                        MatchReason.Kind.SAME_ID_NUMBER,
                        MatchReason.Kind.SAME_MONEY,
                        MatchReason.Kind.SAME_AREA,
                        MatchReason.Kind.PLACE_INSIDE,
                        MatchReason.Kind.SAME_WORDS);
    }

    @Test
    void the_same_person_with_another_matter_is_not_proposed() {
        Likeness likeness = comparison.compare(
                sketch("赤马港八组修路占了我家菜地1.3亩，补偿款2.6万元一直没有发", VILLAGE, ZHOU),
                sketch("我的低保从2025年8月停了，每月420元，请重新核查", VILLAGE, ZHOU));
        assertThat(likeness.proposed()).isFalse();
        assertThat(likeness.person()).isEqualTo(SamePerson.ID_NUMBER);
    }

    @Test
    @DisplayName("邻村抄同一封范文：数字、地点不同，不提示")
    void a_form_letter_with_the_facts_of_the_next_village_is_not_proposed() {
        String form = "我们是%s的村民。城北快速通道项目征用我组土地%s亩，讲好按每亩4.6万元补偿，到账只有%s元，请求查清。";
        Likeness likeness = comparison.compare(
                sketch(form.formatted("张司边村", "74.7", "31000"), VILLAGE, new PersonMark("id:1", null, "a")),
                sketch(form.formatted("方秀畈村", "84.7", "33400"), "421281107208", new PersonMark("id:2", null, "b")));
        assertThat(likeness.proposed()).isFalse();
        assertThat(likeness.reasons())
                .extracting(MatchReason::kind)
                .contains(MatchReason.Kind.OTHER_PLACE, MatchReason.Kind.OTHER_FACTS);
    }

    @Test
    void neighbours_with_one_matter_are_proposed_but_are_no_repeat() {
        Likeness likeness = comparison.compare(
                sketch("练庄村五组的鸭棚去年1月建起，离我家30米，51户受影响", VILLAGE, new PersonMark("id:1", null, "a")),
                sketch("举报鸭棚污染，2025.1开始，离居民三十米，51户", VILLAGE, new PersonMark("id:2", null, "b")));
        assertThat(likeness.proposed()).isTrue();
        assertThat(likeness.repeat()).isFalse();
        assertThat(likeness.person()).isNull();
    }

    @Test
    void what_stands_in_every_petition_shows_nothing() {
        PetitionSketch one = sketch("请求补发养老金320元", VILLAGE, new PersonMark("id:1", null, "a"));
        PetitionSketch other = sketch("养老金每月少320元", VILLAGE, new PersonMark("id:2", null, "b"));
        double rare = comparison.compare(one, other).points();
        double common =
                new SketchComparison(rarity(1000, 900)).compare(one, other).points();
        assertThat(common).isLessThan(rare - 3);
    }

    @Test
    @DisplayName("身份证号不同就不是同一人；没有身份证号时才看姓名、电话")
    void two_identity_numbers_decide_before_name_and_telephone() {
        assertThat(ZHOU.sameAs(new PersonMark("id:other", "tel:1", "zhouguiying")))
                .isNull();
        assertThat(ZHOU.sameAs(new PersonMark(null, "tel:1", "zhouguiying"))).isEqualTo(SamePerson.PHONE_AND_NAME);
        assertThat(ZHOU.sameAs(new PersonMark(null, "tel:1", "zhouguihua"))).isEqualTo(SamePerson.PHONE);
        assertThat(ZHOU.sameAs(new PersonMark(null, null, "zhouguiying"))).isEqualTo(SamePerson.NAME);
        assertThat(new PersonMark(null, null, null).sameAs(new PersonMark(null, null, null)))
                .isNull();
    }

    @Test
    void the_order_of_the_two_makes_no_difference_and_empty_texts_do_no_harm() {
        PetitionSketch one = sketch("修路占地1.3亩", VILLAGE, ZHOU);
        PetitionSketch empty = sketch("", null);
        assertThat(comparison.compare(one, empty).proposed()).isFalse();
        assertThat(comparison.compare(empty, empty).reasons()).isEmpty();
    }

    private static PetitionSketch sketch(String text, String division, PersonMark... people) {
        return PetitionSketch.of(text, DAY, division, List.of(people));
    }

    private static Rarity rarity(long petitions, long found) {
        return new Rarity() {
            @Override
            public long petitions() {
                return petitions;
            }

            @Override
            public long withGram(String gram) {
                return found;
            }

            @Override
            public long withFact(Fact fact) {
                return found;
            }
        };
    }
}
