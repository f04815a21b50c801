package org.hongyan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.suggestion.DeputySuggestion.State;
import org.hongyan.tenant.Unit;
import org.hongyan.tenant.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deed in every state (domain.md §3.3): what is allowed, and that all else is refused. */
class DeputySuggestionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Actor CLERK = new Actor(
            Actor.Kind.STAFF,
            UUID.randomUUID(),
            "池中月",
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            Set.of(Role.INTAKE_CLERK));

    /** Deeds, each with what it makes of which state. */
    private enum Deed {
        REVISE(one -> one.revise(input()), State.DRAFT, State.DRAFT),
        FILE(one -> one.file("官人建-2026-00001-1", DAY), State.FILED, State.DRAFT),
        SEND_BACK(one -> one.sendBack(NoSuggestionGround.PASSED_ON, "请走信访渠道。", DAY), State.SENT_BACK, State.FILED),
        ASSIGN(one -> one.assign(unit(), false, DAY.plusMonths(3), DAY), State.ASSIGNED, State.FILED),
        ANSWER(DeputySuggestion::answered, State.ANSWERED, State.ASSIGNED, State.REDO),
        SATISFY(DeputySuggestion::satisfied, State.SATISFIED, State.ANSWERED),
        REDO(one -> one.redo(DAY.plusMonths(1)), State.REDO, State.ANSWERED),
        CLOSE(one -> one.close(DAY), State.CLOSED, State.SATISFIED);

        private final Consumer<DeputySuggestion> deed;
        private final State after;
        private final Set<State> from;

        Deed(Consumer<DeputySuggestion> deed, State after, State... from) {
            this.deed = deed;
            this.after = after;
            this.from = Set.of(from);
        }
    }

    private static SuggestionInput input() {
        return new SuggestionInput("刘守诚、彭建国", "关于安置路口设减速带", "路口车多。", "设减速带。");
    }

    private static Unit unit() {
        return new Unit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UnitKind.BODY,
                UUID.randomUUID(),
                true,
                "镇政府",
                "官政信",
                null,
                false);
    }

    /** How each state is reached from a new one. */
    private static Map<State, Deed[]> ways() {
        Map<State, Deed[]> ways = new EnumMap<>(State.class);
        ways.put(State.DRAFT, new Deed[] {});
        ways.put(State.FILED, new Deed[] {Deed.FILE});
        ways.put(State.SENT_BACK, new Deed[] {Deed.FILE, Deed.SEND_BACK});
        ways.put(State.ASSIGNED, new Deed[] {Deed.FILE, Deed.ASSIGN});
        ways.put(State.ANSWERED, new Deed[] {Deed.FILE, Deed.ASSIGN, Deed.ANSWER});
        ways.put(State.SATISFIED, new Deed[] {Deed.FILE, Deed.ASSIGN, Deed.ANSWER, Deed.SATISFY});
        ways.put(State.REDO, new Deed[] {Deed.FILE, Deed.ASSIGN, Deed.ANSWER, Deed.REDO});
        ways.put(State.CLOSED, new Deed[] {Deed.FILE, Deed.ASSIGN, Deed.ANSWER, Deed.SATISFY, Deed.CLOSE});
        return ways;
    }

    static Stream<Arguments> everyDeedInEveryState() {
        return Stream.of(State.values())
                .flatMap(state -> Stream.of(Deed.values()).map(deed -> Arguments.of(state, deed)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyDeedInEveryState")
    @DisplayName("allowed where the small machine says so, refused and unchanged everywhere else")
    void deeds(State state, Deed deed) {
        DeputySuggestion suggestion = new DeputySuggestion(input(), CLERK, DAY);
        for (Deed step : ways().get(state)) {
            step.deed.accept(suggestion);
        }
        assertThat(suggestion.state()).isEqualTo(state);
        LocalDate due = suggestion.dueOn();
        if (deed.from.contains(state)) {
            deed.deed.accept(suggestion);
            assertThat(suggestion.state()).isEqualTo(deed.after);
            assertThat(suggestion.answerDue()).isEqualTo(suggestion.dueOn() != null);
        } else {
            assertThatThrownBy(() -> deed.deed.accept(suggestion))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(SuggestionNotPossible.class));
            assertThat(suggestion.state()).isEqualTo(state);
            assertThat(suggestion.dueOn()).isEqualTo(due);
        }
    }
}
