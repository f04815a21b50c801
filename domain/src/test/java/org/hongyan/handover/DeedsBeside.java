package org.hongyan.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.exchange.AnswerCoHandling;
import org.hongyan.exchange.AskCoHandling;
import org.hongyan.exchange.AskLongerLimit;
import org.hongyan.exchange.DecideLongerLimit;
import org.hongyan.exchange.Exchange;
import org.hongyan.exchange.ExchangeKind;
import org.hongyan.exchange.ExchangeState;
import org.hongyan.exchange.Exchanges;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;

/** Deeds that leave the matter where it is: a longer limit asked and granted, help asked and given. */
final class DeedsBeside {

    private final World world;

    DeedsBeside(World world) {
        this.world = world;
    }

    void askLonger(UUID matter) {
        world.get(AskLongerLimit.class).ask(matter, LocalDate.of(2026, 12, 22), "鉴定机构 12 月 18 日才出结论，附委托书。");
    }

    void grantLonger(UUID matter, Actor actor) {
        world.get(DecideLongerLimit.class)
                .decide(waiting(matter, actor, ExchangeKind.EXTENSION), true, LocalDate.of(2026, 12, 22), "");
    }

    void askHelp(UUID matter, UUID body) {
        world.get(AskCoHandling.class)
                .ask(new AskCoHandling.Order(matter, body, "查明拨付记录。", "", LocalDate.of(2026, 11, 20)));
    }

    void giveHelp(UUID matter, Actor actor) {
        world.get(AnswerCoHandling.class)
                .answer(waiting(matter, actor, ExchangeKind.CO_HANDLING), ExchangeState.ANSWERED, "已经拨付。", "");
    }

    /** What that person is asked, or an id nothing has. */
    private UUID waiting(UUID matter, Actor actor, ExchangeKind kind) {
        return world.get(Exchanges.class).waitingFor(matter, actor.bodyId()).stream()
                .filter(one -> one.kind() == kind)
                .map(Exchange::id)
                .findFirst()
                .orElse(matter);
    }
}
