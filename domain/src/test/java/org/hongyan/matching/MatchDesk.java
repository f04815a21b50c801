package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A city above two townships, and one woman whose road took a piece of her field. */
abstract class MatchDesk {

    static final LocalDate START = ReplyStage.START;
    static final PetitionerInput ZHOU = new PetitionerInput("周桂英", "", "13800000091", "柳堤村3组");
    static final PetitionerInput SAME_SOUND = new PetitionerInput("周贵英", "", "13800000091", "");
    static final PetitionerInput NEIGHBOUR = new PetitionerInput("刘德胜", "", "13800000092", "柳堤村3组");

    static ReplyStage stage;
    static TestOffice otherTown;
    static Actor otherClerk;
    static Actor townClerk;
    static Actor cityWatch;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        otherTown = stage.world
                .places()
                .office("zhongheqiao", "中伙铺镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
        otherClerk = stage.world.places().person(otherTown, "壬", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER);
        townClerk = stage.world.places().person(stage.town, "癸", Role.INTAKE_CLERK, Role.DISPATCHER, Role.HANDLER);
        cityWatch = stage.world.places().person(stage.city, "督", Role.SUPERVISOR);
    }

    @BeforeEach
    void theDay() {
        stage.world.clock().setDay(START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    /** The field, told one way. */
    static PetitionInput field(PetitionerInput... people) {
        return petition("修安置路占地没有补偿", "去年8月修安置路，占了我家2.6亩菜地，青苗补偿款5720元到现在没有发。去村里问过三次。", "请求兑付青苗补偿款5720元。", people);
    }

    /** The field, told another way. */
    static PetitionInput fieldAgain(PetitionerInput... people) {
        return petition("青苗费没有到账", "2025年8月安置路施工占用菜地二亩六，应发青苗费五千七百二十元，至今分文未见。", "请求发放青苗费。", people);
    }

    /** Nothing to do with the field. */
    static PetitionInput pension(PetitionerInput... people) {
        return petition("养老金少算工龄", "我1987年进砖瓦厂，2003年下岗，退休时少算了三年工龄，每月少320元。", "请求查档补发。", people);
    }

    static PetitionInput petition(String title, String content, String demand, PetitionerInput... people) {
        return new PetitionInput(
                Nature.CLAIM,
                title,
                content,
                List.of(demand),
                stage.world.places().anyDivision(),
                "柳堤村3组",
                null,
                List.of(people),
                Math.max(1, people.length),
                false,
                false,
                false);
    }

    static Receipt letter(Actor clerk, PetitionInput input) {
        return stage.petitioners.letter(clerk, input);
    }

    static List<Proposal> proposals(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(FindMatches.class).of(matter));
    }

    static MatterView view(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(MatterReader.class).open(matter));
    }

    static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }
}
