package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looking for a person: intake only, with a reason, in the own book, and seen when it is done too often. */
class FindPersonIT extends MatchDesk {

    private static final String WHY = "来访人说以前来过，忘了编号";

    private static List<UUID> find(Actor clerk, String name, String idNumber, String phone) {
        return stage.world.as(
                clerk, () -> stage.world.get(FindPerson.class).find(new FindPerson.Wanted(name, idNumber, phone, WHY)));
    }

    @Test
    @DisplayName("按证件、电话、姓名（同音也算）找；给几样就要都对；别的单位的找不到")
    void byAllThatWasGiven() {
        PetitionerInput person = new PetitionerInput("段秋生", "420281198001011232", "13900008801", "");
        Receipt own = letter(stage.cityClerk, pension(person));
        Receipt foreign = letter(otherClerk, field(person));
        assertThat(find(stage.cityClerk, "段秋生", "", "")).containsExactly(own.matterId());
        assertThat(find(stage.cityClerk, "段秋声", "", "13900008801")).containsExactly(own.matterId());
        assertThat(find(stage.cityClerk, "", "420281198001011232", "")).containsExactly(own.matterId());
        assertThat(find(stage.cityClerk, "段秋生", "", "13900008802")).isEmpty();
        assertThat(find(otherClerk, "段秋生", "", "")).containsExactly(foreign.matterId());
    }

    @Test
    @DisplayName("没有理由、什么都没给、不管登记的人：不行")
    void refused() {
        assertThatThrownBy(() -> find(stage.cityClerk, " ", "", null)).isInstanceOf(InvalidInputException.class);
        for (String reason : List.of("", "查查")) {
            assertThatThrownBy(() -> stage.world.as(
                            stage.cityClerk,
                            () -> stage.world.get(FindPerson.class).find(new FindPerson.Wanted("段秋生", "", "", reason))))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> find(stage.handler, "段秋生", "", "")).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("一天查得太多，上级的督查人员看得到，只看到次数")
    void tooOften() {
        for (int i = 0; i <= FindPerson.MOST_A_DAY + 2; i++) {
            find(townClerk, "毛小芹" + i, "", "");
        }
        List<MatchAlarm> alarms = stage
                .world
                .as(cityWatch, () -> stage.world.get(Matches.class).alarms(50))
                .stream()
                .filter(alarm -> alarm.kind() == MatchAlarm.Kind.PERSON_SEARCH)
                .toList();
        assertThat(alarms).singleElement().satisfies(alarm -> {
            assertThat(alarm.counted()).isEqualTo(FindPerson.MOST_A_DAY + 1);
            assertThat(alarm.personName()).isEqualTo("癸");
            assertThat(alarm.said()).isEmpty();
        });
    }
}
