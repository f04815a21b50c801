package org.hongyan.admin.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.shared.Permission;
import org.hongyan.suggestion.CoHandleSuggestion;
import org.hongyan.suggestion.SuggestionPart;

/** Co-handling of a suggestion, on its page: the lead asks, the co-handler answers. */
@Named
@RequestScoped
public class SuggestionPartPage extends SuggestionForm {

    @Inject
    private CoHandleSuggestion coHandle;

    @Inject
    private SuggestionChips chips;

    @Inject
    private DeskPage desk;

    private String coHandler;
    private String task;
    private Boolean given;
    private String words;
    private List<SelectItem> bodies;

    /** Asks another body. */
    public void ask() {
        UUID body = coHandler == null ? null : UUID.fromString(coHandler);
        coHandle.ask(getId(), body, task);
        done(getId(), "suggestion.part.asked", suggestions().name(body));
    }

    /** The co-handler's answer. */
    public void send() {
        coHandle.answer(getId(), given, words);
        done(getId(), "suggestion.part.sent");
    }

    private boolean post() {
        return desk.may(Permission.HANDLE) || desk.may(Permission.DISPATCH);
    }

    /** True for the lead while it answers, if there is somebody to ask. */
    public boolean isAsking() {
        return getView().received()
                && getSuggestion().answerDue()
                && post()
                && !getBodies().isEmpty();
    }

    /** True for a co-handler that owes its part. */
    public boolean isOwing() {
        return getView().owed() != null && post();
    }

    /** The own part that is owed, null if none is. */
    public SuggestionPart getOwed() {
        return getView().owed();
    }

    public List<SelectItem> getBodies() {
        if (bodies == null) {
            bodies = suggestions().coHandlers(getId()).stream()
                    .map(unit -> new SelectItem(unit.id().toString(), unit.name()))
                    .toList();
        }
        return bodies;
    }

    /** The time a part has left, null once it is answered. */
    public DueChip chip(SuggestionPart part) {
        return part.open() ? chips.of(part) : null;
    }

    /** Who gives the part. */
    public String name(SuggestionPart part) {
        return suggestions().name(part.receiverBodyId());
    }

    public String getCoHandler() {
        return coHandler;
    }

    public void setCoHandler(String newCoHandler) {
        coHandler = newCoHandler;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String newTask) {
        task = newTask;
    }

    public Boolean getGiven() {
        return given;
    }

    public void setGiven(Boolean newGiven) {
        given = newGiven;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }
}
