package org.hongyan.admin.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.suggestion.AssignSuggestion;
import org.hongyan.suggestion.DeputySuggestion.State;
import org.hongyan.suggestion.JudgeSuggestion;
import org.hongyan.suggestion.LinkSuggestion;
import org.hongyan.suggestion.NoSuggestionGround;
import org.hongyan.suggestion.SuggestionNotFound;
import org.hongyan.suggestion.SuggestionPaper;
import org.hongyan.suggestion.WriteSuggestion;
import org.omnifaces.util.Faces;

/** One suggestion with its course, and what its side may do with it now. */
@Named
@RequestScoped
public class SuggestionItemPage extends SuggestionForm {

    @Inject
    private WriteSuggestion write;

    @Inject
    private AssignSuggestion assign;

    @Inject
    private JudgeSuggestion judge;

    @Inject
    private LinkSuggestion link;

    @Inject
    private DeskPage desk;

    private boolean general;
    private String receiver;
    private boolean complex;
    private NoSuggestionGround ground;
    private String remark;
    private Boolean satisfied;
    private String opinion;
    private String matter;

    /** Files the draft. */
    public void file() {
        done(getId(), "suggestion.item.filed", write.file(getId(), general));
    }

    /** Assigns it. */
    public void assign() {
        assign.assign(getId(), receiver == null ? null : UUID.fromString(receiver), complex);
        done(getId(), "suggestion.item.assigned");
    }

    /** Sends it back to the deputies. */
    public void sendBack() {
        assign.sendBack(getId(), ground, remark);
        done(getId(), "suggestion.item.sentBack");
    }

    /** Records what the deputies say. */
    public void judge() {
        judge.judge(getId(), satisfied, opinion);
        done(getId(), satisfied ? "suggestion.item.satisfied" : "suggestion.item.again");
    }

    /** Closes it. */
    public void close() {
        judge.close(getId());
        done(getId(), "suggestion.item.closed");
    }

    /** Links a matter of the congress. */
    public void link() {
        link.link(getId(), matter);
        done(getId(), "suggestion.item.linked");
    }

    /** Takes a link away. */
    public void unlink(UUID matterId) {
        link.unlink(getId(), matterId);
        done(getId(), "suggestion.item.unlinked");
    }

    /** A signed paper as a file. */
    public void download(SuggestionPaper.Line paper) {
        byte[] pdf = suggestions().pdf(paper.id()).orElseThrow(() -> new RefusedException(new SuggestionNotFound()));
        Faces.sendFile(pdf, paper.kind().title(Locale.SIMPLIFIED_CHINESE) + " " + paper.number() + ".pdf", true);
    }

    private boolean congress() {
        return !getView().received() && !getView().beside();
    }

    private boolean own(State state, Permission... any) {
        return congress()
                && getSuggestion().state() == state
                && List.of(any).stream().anyMatch(desk::may);
    }

    public boolean isFiling() {
        return own(State.DRAFT, Permission.REGISTER);
    }

    public boolean isAssigning() {
        return own(State.FILED, Permission.DISPATCH);
    }

    public boolean isJudging() {
        return own(State.ANSWERED, Permission.DISPATCH, Permission.REGISTER);
    }

    public boolean isClosing() {
        return own(State.SATISFIED, Permission.DISPATCH);
    }

    /** True where the own body answers and the post does so. */
    public boolean isAnswering() {
        return getView().received()
                && getSuggestion().answerDue()
                && (desk.may(Permission.HANDLE) || desk.may(Permission.APPROVE));
    }

    /** True for the congress. */
    public boolean isLinking() {
        return congress() && (desk.may(Permission.DISPATCH) || desk.may(Permission.REGISTER));
    }

    public List<SelectItem> getReceivers() {
        return suggestions().receivers().stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit.name()))
                .toList();
    }

    public NoSuggestionGround[] getGrounds() {
        return NoSuggestionGround.values();
    }

    public boolean isGeneral() {
        return general;
    }

    public void setGeneral(boolean newGeneral) {
        general = newGeneral;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String newReceiver) {
        receiver = newReceiver;
    }

    public boolean isComplex() {
        return complex;
    }

    public void setComplex(boolean newComplex) {
        complex = newComplex;
    }

    public NoSuggestionGround getGround() {
        return ground;
    }

    public void setGround(NoSuggestionGround newGround) {
        ground = newGround;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String newRemark) {
        remark = newRemark;
    }

    public Boolean getSatisfied() {
        return satisfied;
    }

    public void setSatisfied(Boolean newSatisfied) {
        satisfied = newSatisfied;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String newOpinion) {
        opinion = newOpinion;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String newMatter) {
        matter = newMatter;
    }
}
