package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.util.Map;
import java.util.UUID;
import org.hongyan.exchange.AnswerCoHandling;
import org.hongyan.exchange.AskCoHandling;
import org.hongyan.exchange.CoHandlingStep.Way;
import org.hongyan.exchange.Exchange;
import org.hongyan.exchange.ExchangeKind;
import org.hongyan.exchange.ExchangeState;
import org.hongyan.exchange.Exchanges;
import org.hongyan.exchange.NameCoHandler;
import org.hongyan.exchange.SettleCoHandling;
import org.hongyan.golden.Verbs.Verb;

/** 协办: asked, answered, refused, and how it goes on where nobody helps. */
final class HelpVerbs {

    private HelpVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("asks-help", staff((story, line) -> story.world
                .get(AskCoHandling.class)
                .ask(new AskCoHandling.Order(
                        story.of(line).id(),
                        story.stage.body(line.arg("body")).id(),
                        line.arg("task"),
                        "",
                        line.day("by")))));
        all.put("answers-help", staff((story, line) -> story.world
                .get(AnswerCoHandling.class)
                .answer(
                        last(story, line, ExchangeKind.CO_HANDLING),
                        ExchangeState.valueOf(line.words().get(0)),
                        line.arg("text", ""),
                        "")));
        all.put("goes-on", staff((story, line) -> story.world
                .get(SettleCoHandling.class)
                .settle(new SettleCoHandling.Choice(
                        last(story, line, ExchangeKind.CO_HANDLING),
                        Way.valueOf(line.words().get(0)),
                        body(story, line),
                        line.day("by"),
                        line.arg("reason")))));
        all.put("names-helper", staff((story, line) -> story.world
                .get(NameCoHandler.class)
                .decide(new NameCoHandler.Decision(
                        last(story, line, ExchangeKind.CO_HANDLER_CALL),
                        true,
                        body(story, line),
                        line.day("by"),
                        line.arg("reason")))));
    }

    private static UUID body(Story story, Line line) {
        String name = line.arg("body", "");
        return name.isEmpty() ? null : story.stage.body(name).id();
    }

    /** The last one of which the own body is an end. */
    private static UUID last(Story story, Line line, ExchangeKind kind) {
        return story.world.inTransaction(
                () -> story.world.get(Exchanges.class).ofMatter(story.of(line).id()).stream()
                        .filter(one -> one.kind() == kind)
                        .map(Exchange::id)
                        .reduce((first, second) -> second)
                        .orElseThrow());
    }
}
