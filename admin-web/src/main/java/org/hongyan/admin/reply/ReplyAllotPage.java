package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.reply.AllotMatter;
import org.hongyan.reply.AssignmentPolicy.Barred;
import org.hongyan.reply.AssignmentPolicy.Choices;

/** The head gives a matter to another section or handler. */
@Named
@RequestScoped
public class ReplyAllotPage extends ReplyForm {

    @Inject
    private AllotMatter allot;

    private Choices choices;
    private String sectionId;
    private String handlerId;
    private String reason;
    private boolean noInterest;

    /** Allots and opens the case. */
    public void allot() {
        allot.allot(new AllotMatter.Order(getMatterId(), chosen(sectionId), chosen(handlerId), reason, noInterest));
        done("reply.allot", "case", "reply.allot.done", getMatter().number());
    }

    private Choices choices() {
        if (choices == null) {
            choices = handlings().choices(getMatterId());
        }
        return choices;
    }

    public List<SelectItem> getSections() {
        return units(choices().sections());
    }

    /** Who must keep away, shown with the reason. */
    public List<Barred> getBarred() {
        return choices().barred();
    }

    public List<SelectItem> getHandlers() {
        return people(choices().handlers());
    }

    public String getSectionId() {
        return sectionId;
    }

    public void setSectionId(String newSectionId) {
        sectionId = newSectionId;
    }

    public String getHandlerId() {
        return handlerId;
    }

    public void setHandlerId(String newHandlerId) {
        handlerId = newHandlerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean stated) {
        noInterest = stated;
    }
}
