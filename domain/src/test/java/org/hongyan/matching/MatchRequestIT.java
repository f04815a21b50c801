package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterState;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Across offices: the holder is asked, whoever asks learns nothing but a yes. */
class MatchRequestIT extends MatchDesk {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 29);

    private static PetitionerInput person(int number) {
        return new PetitionerInput("史玉兰", "", "1390000%04d".formatted(number), "柳堤村");
    }

    private static void ask(Actor clerk, UUID matter) {
        stage.world.as(clerk, () -> stage.world.get(AskHolder.class).ask(matter));
    }

    private static void pass() {
        stage.world.get(DayPassing.class).run();
    }

    private static List<MatchRequest> waiting(Actor actor) {
        return stage.world.as(actor, () -> stage.world.get(Matches.class).waiting(50));
    }

    private static MatchAsk asked(Actor actor, UUID matter) {
        return stage.world.as(
                actor, () -> stage.world.get(Matches.class).askOf(matter).orElseThrow());
    }

    /** Everything the asker's body can read that could tell one matter from another, but its own names for it. */
    private static List<String> everythingSeen(Actor asker, Receipt own) {
        return stage.world.as(
                asker,
                () -> stage.world.inTransaction(() -> {
                    var entities = stage.world.get(jakarta.persistence.EntityManager.class);
                    List<String> seen = new ArrayList<>();
                    for (String table : List.of(
                            "match_ask",
                            "match_request",
                            "match_alarm",
                            "merger",
                            "event",
                            "standing",
                            "desk_item",
                            "clock",
                            "document",
                            "handover",
                            "notice")) {
                        String rows = "select coalesce(string_agg(t, E'\\n' order by t), '') from (select"
                                + " regexp_replace(cast(to_jsonb(x) - 'id' - 'salt' - 'happened_at' - 'changed_at'"
                                + " - 'searched_at' - 'since' - 'state_since' - 'told_at' as text),"
                                + " '[0-9a-f]{8}-[0-9a-f-]{27}', 'id', 'g') as t from " + table + " x"
                                + (List.of("match_alarm").contains(table)
                                        ? ""
                                        : " where x.matter_id = '" + own.matterId() + "'")
                                + ") y";
                        seen.add(table + ": "
                                + entities.createNativeQuery(rows, String.class)
                                        .getSingleResult()
                                        .toString()
                                        .replace(own.number(), "number"));
                    }
                    return seen;
                }));
    }

    @Test
    @DisplayName("有人在别处已经反映过与没有反映过，询问方看到的完全一样，直到对方确认")
    void theAskerSeesTheSameWithAndWithoutAMatch() {
        UUID elsewhere = letter(otherClerk, field(person(1))).matterId();
        Receipt matching = letter(townClerk, fieldAgain(person(1)));
        Receipt lonely = letter(townClerk, fieldAgain(person(2)));
        assertThat(proposals(townClerk, matching.matterId()))
                .extracting(Proposal::matterId)
                .doesNotContain(elsewhere);
        ask(townClerk, matching.matterId());
        ask(townClerk, lonely.matterId());
        pass();
        assertThat(waiting(otherClerk)).extracting(MatchRequest::matterId).contains(elsewhere);
        assertThat(everythingSeen(townClerk, matching)).isEqualTo(everythingSeen(townClerk, lonely));

        MatchRequest request = waiting(otherClerk).stream()
                .filter(one -> one.matterId().equals(elsewhere))
                .findFirst()
                .orElseThrow();
        assertThat(request.reasons()).anyMatch(MatchReason::speaksFor);
        assertThatThrownBy(() -> stage.world.run(
                        otherClerk, () -> stage.world.get(AnswerMatch.class).deny(request.id(), " ")))
                .isInstanceOf(InvalidInputException.class);
        stage.world.run(otherClerk, () -> stage.world.get(AnswerMatch.class).deny(request.id(), "两户不是一家。"));
        assertThat(everythingSeen(townClerk, matching)).isEqualTo(everythingSeen(townClerk, lonely));

        stage.world.clock().setDay(DUE.plusDays(1));
        pass();
        assertThat(asked(townClerk, matching.matterId()).state()).isEqualTo(MatchAsk.State.CLOSED);
        assertThat(everythingSeen(townClerk, matching)).isEqualTo(everythingSeen(townClerk, lonely));
        refused(
                QuestionAnswered.class,
                () -> stage.world.run(
                        otherClerk, () -> stage.world.get(AnswerMatch.class).confirm(request.id())));
    }

    @Test
    @DisplayName("确认以后，询问方知道这一件的编号和办理单位，并入；别人答复不了、也看不到这项核对")
    void confirmed() {
        UUID elsewhere = letter(otherClerk, field(person(3))).matterId();
        Receipt own = letter(townClerk, fieldAgain(person(3)));
        ask(townClerk, own.matterId());
        pass();
        pass();
        List<MatchRequest> requests = waiting(otherClerk).stream()
                .filter(one -> one.matterId().equals(elsewhere))
                .toList();
        assertThat(requests).as("looked for once").hasSize(1);
        UUID request = requests.get(0).id();
        for (Actor stranger : List.of(townClerk, stage.cityClerk, cityWatch)) {
            assertThat(waiting(stranger)).noneMatch(one -> one.id().equals(request));
        }
        refused(
                QuestionAnswered.class,
                () -> stage.world.run(
                        townClerk, () -> stage.world.get(AnswerMatch.class).confirm(request)));
        stage.world.run(otherClerk, () -> stage.world.get(AnswerMatch.class).confirm(request));
        MatchAsk ask = asked(townClerk, own.matterId());
        assertThat(ask.state()).isEqualTo(MatchAsk.State.CONFIRMED);
        assertThat(ask.intoMatterId()).isEqualTo(elsewhere);
        assertThatThrownBy(() -> view(townClerk, elsewhere)).isInstanceOf(RefusedException.class);
        stage.world.run(townClerk, () -> stage.world.get(MergeMatter.class).mergeConfirmed(own.matterId(), ""));
        assertThat(view(otherClerk, own.matterId()).state()).isEqualTo(MatterState.MERGED);
        assertThatThrownBy(() -> view(townClerk, elsewhere)).isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("沉默三个工作日：按新事项办，是持有单位的过失；反复核对没有结果，上级看得到")
    void silenceAndProbing() {
        letter(otherClerk, field(person(4)));
        Receipt own = letter(townClerk, fieldAgain(person(4)));
        ask(townClerk, own.matterId());
        for (int vain = 5; vain < 8; vain++) {
            ask(townClerk, letter(townClerk, pension(person(vain))).matterId());
        }
        pass();
        stage.world.clock().setDay(DUE);
        pass();
        assertThat(asked(townClerk, own.matterId()).state()).isEqualTo(MatchAsk.State.OPEN);
        stage.world.clock().setDay(DUE.plusDays(1));
        pass();
        assertThat(asked(townClerk, own.matterId()).state()).isEqualTo(MatchAsk.State.CLOSED);
        List<MatchAlarm> alarms =
                stage.world.as(cityWatch, () -> stage.world.get(Matches.class).alarms(50));
        assertThat(alarms)
                .anySatisfy(alarm -> {
                    assertThat(alarm.kind()).isEqualTo(MatchAlarm.Kind.SILENT_HOLDER);
                    assertThat(alarm.aboutOffice()).isEqualTo("中伙铺镇人民政府");
                })
                .anySatisfy(alarm -> {
                    assertThat(alarm.kind()).isEqualTo(MatchAlarm.Kind.PROBING);
                    assertThat(alarm.personName()).isEqualTo("癸");
                    assertThat(alarm.counted()).isGreaterThanOrEqualTo(3);
                });
        assertThat(alarms)
                .filteredOn(alarm -> alarm.kind() == MatchAlarm.Kind.PROBING)
                .hasSize(1);
        UUID alarm = alarms.get(0).id();
        stage.world.run(cityWatch, () -> stage.world.get(SeeAlarm.class).seen(alarm, "已约谈。"));
        refused(
                QuestionAnswered.class,
                () -> stage.world.run(
                        cityWatch, () -> stage.world.get(SeeAlarm.class).seen(alarm, "再看一次。")));
    }
}
