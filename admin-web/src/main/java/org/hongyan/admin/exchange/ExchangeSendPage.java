package org.hongyan.admin.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.exchange.AskCoHandling;
import org.hongyan.exchange.AskLongerLimit;
import org.hongyan.exchange.AskUpward;
import org.hongyan.exchange.AskVillage;
import org.hongyan.exchange.ExchangeKind;
import org.hongyan.exchange.ExchangeOffers;
import org.hongyan.exchange.LongerLimitPolicy;
import org.hongyan.exchange.Partners;
import org.hongyan.exchange.RemindHolder;
import org.hongyan.exchange.Rush;
import org.hongyan.exchange.SendCopy;
import org.hongyan.exchange.SendInterimReport;
import org.hongyan.tenant.Unit;
import org.omnifaces.cdi.Param;

/** Asks or tells another body something about a matter; the second part of the address says what. */
@Named
@RequestScoped
public class ExchangeSendPage extends ReplyForm {

    private static final Set<ExchangeKind> DATED = Set.of(
            ExchangeKind.EXTENSION,
            ExchangeKind.REMINDER,
            ExchangeKind.CO_HANDLING,
            ExchangeKind.INSTRUCTION,
            ExchangeKind.QUESTIONS);

    @Inject
    private ExchangeOffers offers;

    @Inject
    private Partners partners;

    @Inject
    private LongerLimitPolicy limits;

    @Inject
    private AskLongerLimit askLonger;

    @Inject
    private SendInterimReport report;

    @Inject
    private RemindHolder reminding;

    @Inject
    private AskCoHandling askHelp;

    @Inject
    private SendCopy copying;

    @Inject
    private AskUpward askUpward;

    @Inject
    private AskVillage askVillage;

    @Inject
    private HandoverTree names;

    @Inject
    @Param(pathIndex = 1)
    private String kindName;

    private String bodyId;
    private String village;
    private String words;
    private String facts;
    private LocalDate day;
    private Rush rush;

    /** Sends it and goes back to the case. */
    public void send() {
        ExchangeKind kind = getKind();
        UUID matter = getMatterId();
        String draft = getDraft();
        switch (kind) {
            case EXTENSION -> askLonger.ask(matter, day, words);
            case INTERIM_REPORT -> report.send(matter, words);
            case REMINDER -> reminding.remind(matter, words, day, rush);
            case CO_HANDLING -> askHelp.ask(new AskCoHandling.Order(matter, chosen(bodyId), words, facts, day));
            case COPY -> copying.send(matter, chosen(bodyId), words);
            case INSTRUCTION -> askUpward.ask(matter, words, facts, day);
            case QUESTIONS -> askVillage.ask(matter, village, words, day);
            case CO_HANDLER_CALL -> throw new IllegalStateException("asked where a request for help is settled");
        }
        done(draft, "case", "exchange.send.done." + kind, getMatter().number());
    }

    /** What is sent; null if the address names nothing that may be sent now. */
    public ExchangeKind getKind() {
        return Arrays.stream(ExchangeKind.values())
                .filter(kind -> kind.name().equals(kindName))
                .filter(kind -> offers.of(getMatter()).contains(kind))
                .findFirst()
                .orElse(null);
    }

    /** The draft of one kind is not that of another. */
    public String getDraft() {
        return "exchange.send." + getKind().name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** To whom it goes, where that is no choice; else empty. */
    public String getTo() {
        return switch (getKind()) {
            case REMINDER -> names.name(getMatter().holderBodyId());
            case INSTRUCTION -> partners.superior().map(Unit::name).orElse("");
            default -> "";
        };
    }

    /** True if a body is chosen. */
    public boolean isChoosing() {
        return getKind() == ExchangeKind.CO_HANDLING || getKind() == ExchangeKind.COPY;
    }

    public boolean isDated() {
        return DATED.contains(getKind());
    }

    /** Which day may be set; for a later limit between which. */
    public String getDayHint() {
        String key = "exchange.send." + getKind() + ".day.hint";
        return getKind() == ExchangeKind.EXTENSION
                ? limits.open(getMatterId())
                        .map(open -> Texts.text(key, open.limitOn(), open.latest()))
                        .orElse("")
                : Texts.text(key);
    }

    /** True where a superior or a co-handler has to know more than the question. */
    public boolean isWithFacts() {
        return getKind() == ExchangeKind.CO_HANDLING || getKind() == ExchangeKind.INSTRUCTION;
    }

    public List<SelectItem> getBodies() {
        return units(partners.choices(getMatterId(), getKind()));
    }

    public Rush[] getRushes() {
        return Rush.values();
    }

    public String getBodyId() {
        return bodyId;
    }

    public void setBodyId(String newBodyId) {
        bodyId = newBodyId;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String newVillage) {
        village = newVillage;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate newDay) {
        day = newDay;
    }

    public Rush getRush() {
        return rush;
    }

    public void setRush(Rush newRush) {
        rush = newRush;
    }
}
