package org.hongyan.admin.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.exchange.AnswerCoHandling;
import org.hongyan.exchange.AnswerReminder;
import org.hongyan.exchange.CoHandlingStep.Way;
import org.hongyan.exchange.DecideLongerLimit;
import org.hongyan.exchange.Exchange;
import org.hongyan.exchange.ExchangeKind;
import org.hongyan.exchange.ExchangeOffers;
import org.hongyan.exchange.ExchangeState;
import org.hongyan.exchange.GiveInstruction;
import org.hongyan.exchange.NameCoHandler;
import org.hongyan.exchange.Partners;
import org.hongyan.exchange.RecordAnswers;
import org.hongyan.exchange.SettleCoHandling;
import org.hongyan.exchange.UseContribution;
import org.omnifaces.cdi.Param;

/** Answers what another body asked; the second part of the address names it, else the oldest that waits. */
@Named
@RequestScoped
public class ExchangeAnswerPage extends ReplyForm {

    @Inject
    private ExchangeOffers offers;

    @Inject
    private DecideLongerLimit decideLimit;

    @Inject
    private AnswerReminder answerReminder;

    @Inject
    private AnswerCoHandling answerHelp;

    @Inject
    private UseContribution using;

    @Inject
    private GiveInstruction instructing;

    @Inject
    private RecordAnswers recording;

    @Inject
    private SettleCoHandling settling;

    @Inject
    private NameCoHandler naming;

    @Inject
    private Partners partners;

    @Inject
    private HandoverTree names;

    @Inject
    @Param(pathIndex = 1)
    private String exchangeId;

    private Exchange asked;
    private boolean read;
    private ExchangeState verdict;
    private String answer;
    private String basis;
    private LocalDate day;
    private String way = "";
    private String bodyId;

    /** Answers and goes back to the case. */
    public void send() {
        Exchange one = getAsked();
        String act = getAct();
        String draft = getDraft();
        switch (act) {
            case "EXTENSION" ->
                decideLimit.decide(
                        one.id(), verdict == null ? null : verdict == ExchangeState.GRANTED, getDay(), answer);
            case "REMINDER" -> answerReminder.answer(one.id(), answer);
            case "CO_HANDLING" -> answerHelp.answer(one.id(), verdict, answer, basis);
            case "SETTLE" ->
                settling.settle(new SettleCoHandling.Choice(
                        one.id(), way.isEmpty() ? null : Way.valueOf(way), chosen(bodyId), day, answer));
            case "CO_HANDLER_CALL" ->
                naming.decide(new NameCoHandler.Decision(
                        one.id(), way.isEmpty() ? null : Way.NAMED.name().equals(way), chosen(bodyId), day, answer));
            case "USE" -> using.use(one.id(), answer);
            case "INSTRUCTION" -> instructing.give(one.id(), answer);
            default -> recording.record(one.id(), answer);
        }
        done(draft, "case", "exchange.answer.done." + act, getMatter().number());
    }

    /** What waits, null if nothing does. */
    public Exchange getAsked() {
        if (!read) {
            asked = offers.toAnswer(getMatter()).stream()
                    .filter(one -> exchangeId == null || one.id().toString().equals(exchangeId))
                    .findFirst()
                    .orElse(null);
            read = true;
        }
        return asked;
    }

    /** The kind asked; USE where the own co-handler has answered, SETTLE where it will not help or keeps silent. */
    public String getAct() {
        if (offers.goesBack(getAsked(), getMatter())) {
            return "SETTLE";
        }
        return getAsked().state() == ExchangeState.ANSWERED
                ? "USE"
                : getAsked().kind().name();
    }

    /** The name of a draft is made of letters; each question has its own. */
    public String getDraft() {
        StringBuilder letters = new StringBuilder("exchange.answer.");
        getAsked()
                .id()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(sign -> Character.isDigit(sign) ? sign - '0' + 'g' : sign)
                .forEach(sign -> letters.append((char) sign));
        return letters.toString();
    }

    /** Who asked, or whose answer it is. */
    public String getSender() {
        return names.name(getAsked().senderBodyId());
    }

    /** Who was asked. */
    public String getReceiver() {
        return getAsked().receiverBodyId() == null
                ? getAsked().village()
                : names.name(getAsked().receiverBodyId());
    }

    /** What may be decided, empty where words are the answer. */
    public List<SelectItem> getVerdicts() {
        Stream<ExchangeState> states =
                switch (getAct()) {
                    case "EXTENSION" -> Stream.of(ExchangeState.GRANTED, ExchangeState.DENIED);
                    case "CO_HANDLING" ->
                        getAsked().state() == ExchangeState.AGREED
                                ? Stream.of(ExchangeState.ANSWERED, ExchangeState.REFUSED)
                                : Stream.of(ExchangeState.ANSWERED, ExchangeState.AGREED, ExchangeState.REFUSED);
                    default -> Stream.empty();
                };
        return states.map(state -> new SelectItem(state, Texts.text("exchange.verdict." + state)))
                .toList();
    }

    /** How it goes on, where that is asked; else empty. */
    public List<SelectItem> getWays() {
        Stream<Way> ways =
                switch (getAct()) {
                    case "SETTLE" -> Stream.of(Way.ANOTHER, Way.SUPERIOR, Way.WITHOUT);
                    case "CO_HANDLER_CALL" -> Stream.of(Way.NAMED, Way.WITHOUT);
                    default -> Stream.empty();
                };
        return ways.map(one -> new SelectItem(one.name(), Texts.text("exchange.way." + getAct() + "." + one)))
                .toList();
    }

    /** Who may be asked or named. */
    public List<SelectItem> getBodies() {
        return units(
                getAsked().kind() == ExchangeKind.CO_HANDLER_CALL
                        ? partners.nameable(getAsked())
                        : partners.choices(getMatterId(), ExchangeKind.CO_HANDLING));
    }

    /** True while a later limit is decided on. */
    public boolean isLimit() {
        return getAsked().kind() == ExchangeKind.EXTENSION;
    }

    /** True where a co-handler gives its opinion. */
    public boolean isOpinion() {
        return "CO_HANDLING".equals(getAct());
    }

    public ExchangeState getVerdict() {
        return verdict;
    }

    public void setVerdict(ExchangeState newVerdict) {
        verdict = newVerdict;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String newBasis) {
        basis = newBasis;
    }

    /** The new limit; the one asked for until another is typed. */
    public LocalDate getDay() {
        return day == null && isLimit() ? getAsked().wishedOn() : day;
    }

    public void setDay(LocalDate newDay) {
        day = newDay;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String newWay) {
        way = newWay == null ? "" : newWay;
    }

    public String getBodyId() {
        return bodyId;
    }

    public void setBodyId(String newBodyId) {
        bodyId = newBodyId;
    }
}
