package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hongyan.reply.SettleMatter;

/** The parties' agreement: shown to be printed and signed by hand, then entered as signed. */
@Named
@RequestScoped
public class ReplySettlePage extends ReplyForm {

    private static final String MEDIATED = "mediated";
    private static final String SETTLED = "settled";
    private static final int ROWS = 4;

    @Inject
    private SettleMatter settle;

    private final List<PerformanceRow> performances =
            Stream.generate(PerformanceRow::new).limit(ROWS).toList();
    private String kind = MEDIATED;
    private String mediator;
    private String others;
    private String facts;
    private String terms;
    private LocalDate signedOn;
    private boolean freely;
    private boolean signedByAll;

    /** Enters it as signed and opens the case. */
    public void settle() {
        settle.settle(order());
        done("reply.settle", "case", "reply.settle.done", getMatter().number());
    }

    /** Shows the paper with what is typed; nothing is stored. */
    public void show() {
        // the page shows it by itself
    }

    /** The agreement as it would be printed. */
    public String getPreview() {
        return handlings().agreement(order());
    }

    private SettleMatter.Order order() {
        List<String> parties = Stream.of(others == null ? new String[0] : others.split("\n"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return new SettleMatter.Order(
                getMatterId(),
                MEDIATED.equals(kind),
                mediator,
                parties,
                facts,
                terms,
                performances.stream()
                        .filter(Predicate.not(PerformanceRow::isEmpty))
                        .map(PerformanceRow::performance)
                        .toList(),
                signedOn,
                freely,
                signedByAll);
    }

    public String[] getKinds() {
        return new String[] {MEDIATED, SETTLED};
    }

    public List<PerformanceRow> getPerformances() {
        return performances;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String newKind) {
        kind = newKind;
    }

    public String getMediator() {
        return mediator;
    }

    public void setMediator(String newMediator) {
        mediator = newMediator;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String newOthers) {
        others = newOthers;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String newTerms) {
        terms = newTerms;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate newSignedOn) {
        signedOn = newSignedOn;
    }

    public boolean isFreely() {
        return freely;
    }

    public void setFreely(boolean newFreely) {
        freely = newFreely;
    }

    public boolean isSignedByAll() {
        return signedByAll;
    }

    public void setSignedByAll(boolean newSignedByAll) {
        signedByAll = newSignedByAll;
    }
}
