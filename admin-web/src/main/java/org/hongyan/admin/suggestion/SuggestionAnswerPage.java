package org.hongyan.admin.suggestion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.procedure.Adoption;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.suggestion.AnswerSuggestion;
import org.hongyan.suggestion.SuggestionAnswer;
import org.hongyan.suggestion.SuggestionNotPossible;

/** The answer to the deputies: drafted by one, read as it will be printed and signed by the head. */
@Named
@RequestScoped
public class SuggestionAnswerPage extends SuggestionForm {

    @Inject
    private AnswerSuggestion answers;

    @Inject
    private DeskPage desk;

    private Adoption adoption;
    private String text;
    private String remarks;
    private String paper;

    @PostConstruct
    void open() {
        if (!getView().received() || !getSuggestion().answerDue()) {
            throw new RefusedException(new SuggestionNotPossible(
                    getSuggestion().number(), getSuggestion().state()));
        }
        SuggestionAnswer open = getView().open();
        if (open != null) {
            adoption = open.adoption();
            text = open.text();
        }
    }

    /** Puts it before the head. */
    public void draft() {
        answers.draft(getId(), adoption, text);
        done(getId(), "suggestion.answer.drafted");
    }

    /** Signs it. */
    public void sign() {
        answers.sign(getId());
        done(getId(), "suggestion.answer.signed");
    }

    /** Gives it back to whoever drafted it. */
    public void giveBack() {
        answers.giveBack(getId(), remarks);
        done(getId(), "suggestion.answer.returned");
    }

    /** How it will look, empty while nothing is drafted. */
    public String getPaper() {
        if (paper == null) {
            paper = suggestions().draft(getId());
        }
        return paper;
    }

    public boolean isDrafter() {
        return desk.may(Permission.HANDLE);
    }

    /** True for a head who did not draft it, as long as it waits. */
    public boolean isSigner() {
        SuggestionAnswer open = getView().open();
        return desk.may(Permission.APPROVE)
                && open != null
                && open.waiting()
                && !open.draftedBy().equals(desk.getPerson().id());
    }

    /** Why it was given back, empty if it was not. */
    public String getReturned() {
        return getView().open() == null ? "" : getView().open().returnedBecause();
    }

    public Adoption[] getAdoptions() {
        return Adoption.values();
    }

    public Adoption getAdoption() {
        return adoption;
    }

    public void setAdoption(Adoption newAdoption) {
        adoption = newAdoption;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String newRemarks) {
        remarks = newRemarks;
    }
}
