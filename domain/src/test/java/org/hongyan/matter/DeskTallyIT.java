package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongyan.matter.DeskTally.Tally;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the dashboard counts is what the list shows. */
class DeskTallyIT {

    private static final Set<DeskGroup> OPEN = EnumSet.complementOf(EnumSet.of(DeskGroup.CLOSED));

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        stage.petitioners.submit(stage.city, stage.petitioners.claim(1), "tally-1");
        stage.assigned(1);
        stage.referred(1);
        stage.accept(stage.assigned(1).matterId());
        stage.signed(stage.assigned(1).matterId());
        stage.world.clock().setDay(LocalDate.of(2026, 11, 20));
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static Map<DeskGroup, Tally> tally(Actor actor, DeskQuery query) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(DeskTally.class).of(query, stage.today())));
    }

    private static Map<DeskGroup, Tally> listed(Actor actor, DeskQuery query) {
        List<DeskRow> rows = stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(DeskLists.class).page(query)));
        Map<DeskGroup, Tally> counts = new EnumMap<>(DeskGroup.class);
        for (DeskRow row : rows) {
            boolean over = row.dueOn() != null && row.dueOn().isBefore(stage.today());
            LocalDate next = over ? null : row.dueOn();
            counts.merge(
                    row.group(),
                    new Tally(1, over ? 1 : 0, next),
                    (one, other) -> new Tally(
                            one.all() + other.all(),
                            one.over() + other.over(),
                            one.next() == null ? other.next() : one.next()));
        }
        return counts;
    }

    @Test
    @DisplayName("每个岗位的计数、超期数、最近到期日与清单逐行数出来的一样")
    void equalsTheList() {
        for (Actor actor : List.of(stage.cityClerk, stage.handler, stage.colleague, stage.villager, stage.head)) {
            DeskQuery all = DeskQuery.of(OPEN, 100);
            DeskQuery mine = all.ofPerson(actor.person(), EnumSet.of(DeskGroup.HANDLING, DeskGroup.TO_REPORT));
            assertThat(tally(actor, all)).as(actor.name()).isEqualTo(listed(actor, all));
            assertThat(tally(actor, mine)).as(actor.name()).isEqualTo(listed(actor, mine));
        }
        assertThat(tally(stage.cityClerk, DeskQuery.of(OPEN, 100)).get(DeskGroup.TO_DISPATCH))
                .isEqualTo(new Tally(1, 1, null));
        assertThat(tally(stage.congressClerk, DeskQuery.of(OPEN, 100))).isEmpty();
    }
}
