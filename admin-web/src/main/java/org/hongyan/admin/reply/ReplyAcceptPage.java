package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.hongyan.document.ServingMethod;
import org.hongyan.reply.AcceptMatter;
import org.hongyan.reply.AssignmentPolicy.Barred;
import org.hongyan.reply.AssignmentPolicy.Choices;

/** The body accepts a matter and names who handles it. */
@Named
@RequestScoped
public class ReplyAcceptPage extends ReplyForm {

    @Inject
    private AcceptMatter accept;

    private Choices choices;
    private String sectionId;
    private String handlerId;
    private String headId;
    private boolean noInterest;
    private ServingMethod served;

    /** Accepts and opens the case. */
    public void accept() {
        accept.accept(new AcceptMatter.Order(
                getMatterId(), chosen(sectionId), chosen(handlerId), chosen(headId), noInterest, served));
        done("reply.accept", "case", "reply.accept.done", getMatter().number());
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

    public List<SelectItem> getHeads() {
        return people(choices().heads());
    }

    /** How the notice may be given at once; what is left at a home is written down apart. */
    public ServingMethod[] getMethods() {
        return EnumSet.complementOf(EnumSet.of(ServingMethod.LEFT_AT_RESIDENCE)).toArray(ServingMethod[]::new);
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

    public String getHeadId() {
        return headId;
    }

    public void setHeadId(String newHeadId) {
        headId = newHeadId;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean stated) {
        noInterest = stated;
    }

    public ServingMethod getServed() {
        return served;
    }

    public void setServed(ServingMethod newServed) {
        served = newServed;
    }
}
