package org.hongyan.admin.standin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.staff.Role;
import org.hongyan.standin.AskSuperior;
import org.hongyan.standin.StandInBook;
import org.hongyan.standin.StandInCause;

/** Nobody here can handle or sign: the superior is asked to name somebody for this matter. */
@Named
@RequestScoped
public class StandinAskPage extends ReplyForm {

    @Inject
    private AskSuperior asking;

    @Inject
    private StandInBook standIns;

    private List<StandInBook.Request> requests;
    private Role role;
    private StandInCause cause;
    private String reason;

    /** Asks and goes back to the case. */
    public void ask() {
        asking.ask(getMatterId(), role, cause, reason);
        done("standin.ask", "case", "standin.ask.done", getMatter().number());
    }

    /** What was asked before, the newest first. */
    public List<StandInBook.Request> getRequests() {
        if (requests == null) {
            requests = standIns.requests(getMatterId());
        }
        return requests;
    }

    public List<SelectItem> getRoles() {
        return Stream.of(Role.HANDLER, Role.APPROVER)
                .map(one -> new SelectItem(one, Texts.of(one)))
                .toList();
    }

    public List<SelectItem> getCauses() {
        return Stream.of(StandInCause.values())
                .map(one -> new SelectItem(one, Texts.of(one)))
                .toList();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role newRole) {
        role = newRole;
    }

    public StandInCause getCause() {
        return cause;
    }

    public void setCause(StandInCause newCause) {
        cause = newCause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
