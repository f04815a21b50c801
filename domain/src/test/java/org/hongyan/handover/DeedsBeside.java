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
import org.hongyan.matter.Steps;
import org.hongyan.procedure.PrepareMisplaced;
import org.hongyan.procedure.PrepareMove;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;

/** Rarer deeds: a longer limit, help of others, a wrong body found after acceptance, two bodies that both deny. */
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

    void prepareMisplaced(UUID matter) {
        world.get(PrepareMisplaced.class)
                .prepare(new PrepareMisplaced.Order(
                        matter,
                        Deeds.REASONS,
                        "职责清单。",
                        "另一个单位",
                        world.get(Steps.class).today(),
                        PrepareMisplaced.Hearing.SILENT,
                        ""));
    }

    void prepareMove(UUID matter, UUID body) {
        world.get(PrepareMove.class)
                .prepare(new PrepareMove.Order(
                        matter, WrongBodyReport.Verdict.GRANTED, body, HandoverKind.REFER, null, "", Deeds.REASONS));
    }

    void raise(UUID matter) {
        world.get(RaiseDispute.class)
                .raise(matter, Deeds.REASONS, world.get(Steps.class).today(), "另一个单位");
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
