package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.admin.suggestion.SuggestionChips;
import org.hongyan.notice.Notices;
import org.hongyan.notice.PassOnNotice;
import org.hongyan.shared.Permission;
import org.hongyan.suggestion.DeputySuggestion;
import org.hongyan.suggestion.SuggestionPart;
import org.hongyan.suggestion.SuggestionReader;

/** What waits beside the matters of the work list: suggestions of deputies, and notices to be passed on by hand. */
@Named
@RequestScoped
public class WorkBesidePage {

    private static final int SHOWN = 5;

    @Inject
    private SuggestionReader suggestions;

    @Inject
    private SuggestionChips chips;

    @Inject
    private Notices notices;

    @Inject
    private DeskPage desk;

    private final List<Line> lines = new ArrayList<>();
    private boolean more;
    private int untold;

    /** One of them; the chip is null where no day is set. */
    public record Line(DueChip chip, String number, String topic, String path, String next) {}

    @PostConstruct
    void open() {
        boolean congress = suggestions.congress();
        if (congress ? may(Permission.DISPATCH, Permission.REGISTER) : may(Permission.HANDLE, Permission.DISPATCH)) {
            addSuggestions(congress);
        } else if (!congress && desk.may(Permission.APPROVE)) {
            addSuggestions(false);
            lines.removeIf(line -> !line.next().equals(next("SIGN")));
        }
        if (!congress && may(Permission.HANDLE, Permission.DISPATCH)) {
            suggestions.owed().stream().limit(SHOWN).forEach(this::add);
        }
        if (may(Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER)) {
            untold = notices.countToPassOn(PassOnNotice.SHOWN);
        }
    }

    private boolean may(Permission... any) {
        return List.of(any).stream().anyMatch(desk::may);
    }

    private void addSuggestions(boolean congress) {
        List<DeputySuggestion> found = suggestions.waiting(SHOWN + 1);
        more = found.size() > SHOWN;
        found.stream()
                .limit(SHOWN)
                .forEach(one -> lines.add(new Line(
                        chips.of(one),
                        one.number(),
                        one.topic(),
                        "/suggestion/item/" + one.id(),
                        next(congress ? ofCongress(one) : suggestions.toSign(one.id()) ? "SIGN" : "ANSWER"))));
    }

    private void add(SuggestionPart part) {
        DeputySuggestion one = suggestions.open(part.suggestionId()).suggestion();
        lines.add(
                new Line(chips.of(part), one.number(), one.topic(), "/suggestion/item/" + one.id(), next("CO_HANDLE")));
    }

    private static String ofCongress(DeputySuggestion one) {
        return one.answerDue() ? "OVERDUE" : one.state().name();
    }

    private static String next(String what) {
        return Texts.text("work.beside." + what);
    }

    /** By due date; parts of co-handlers behind. */
    public List<Line> getLines() {
        return lines;
    }

    /** True if there are more suggestions than shown. */
    public boolean isMore() {
        return more;
    }

    /** Notices that somebody has to pass on. */
    public int getUntold() {
        return untold;
    }

    /** True if anything waits. */
    public boolean isAny() {
        return untold > 0 || !lines.isEmpty();
    }
}
