package org.hongyan.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Places.TestOffice;

/** Makes matters for tests of what happens after registration. */
public final class Cases {

    private final World world;

    public Cases(World world) {
        this.world = world;
    }

    /** A matter with two demands, registered by the clerk today. */
    public UUID registered(TestOffice office, Actor clerk) {
        return world.as(
                clerk,
                () -> world.inTransaction(() -> {
                    LocalDate today = world.get(Steps.class).today();
                    Matter matter = Matter.registered(
                            "试-" + world.get(Matters.class).nextSerial(),
                            office.id(),
                            office.body(),
                            new MatterDetails(Nature.CLAIM, "青苗补偿款未到账", null, null, "柳堤村3组", false, false, 3, today),
                            today,
                            world.clock().instant());
                    world.get(Matters.class).add(matter, List.of("请求兑付青苗补偿款 5,720 元。", "请求公开补偿款的分配方案。"));
                    world.get(StandingBook.class).open(matter);
                    world.get(Steps.class).begin(matter, Transition.REGISTER_DIRECTLY, Audience.PETITIONER, Map.of());
                    world.get(ClockBook.class)
                            .start(ClockStart.of(matter.id(), ClockKind.DISPATCH, office.id(), office.body(), today));
                    world.get(StandingBook.class).refresh(matter);
                    return matter.id();
                }));
    }

    /** The state as somebody with a part in it sees it. */
    public MatterState state(Actor actor, UUID matterId) {
        return world.as(actor, () -> world.get(MatterReader.class).open(matterId))
                .state();
    }
}
