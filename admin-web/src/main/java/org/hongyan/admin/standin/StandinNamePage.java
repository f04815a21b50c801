package org.hongyan.admin.standin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.admin.matter.OpenSteps;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.standin.NameStandIn;
import org.hongyan.standin.StandInBook;
import org.hongyan.standin.StandInBook.Candidate;
import org.hongyan.standin.StandInBook.Request;

/** The superior names one of its own people for one matter of an office below, or sends the request back. */
@Named
@RequestScoped
public class StandinNamePage extends ReplyForm {

    private static final String TAKE_OVER = "/procedure/takeover";

    @Inject
    private NameStandIn naming;

    @Inject
    private StandInBook standIns;

    @Inject
    private HandoverTree names;

    @Inject
    private OpenSteps steps;

    @Inject
    private CurrentActor actors;

    private List<Request> requests;
    private String personId;
    private String reason;
    private String answer;
    private String endedId;

    /** Names the chosen person and goes back to the case. */
    public void name() {
        Request request = getRequest();
        naming.name(getMatterId(), request == null ? null : request.role(), chosen(personId), reason);
        done("standin.name", "case", "standin.name.done", getMatter().number());
    }

    /** Says why nobody is named. */
    public void sendBack() {
        Request request = getRequest();
        naming.sendBack(getMatterId(), request == null ? null : request.role(), answer);
        done("standin.name", "case", "standin.name.sentBack", getMatter().number());
    }

    /** Whoever signs at the office is back. */
    public void end() {
        naming.end(getMatterId(), endedId == null ? new UUID(0, 0) : UUID.fromString(endedId));
        done("standin.name", "case", "standin.name.ended", getMatter().number());
    }

    /** The oldest one that waits, null if none does. */
    public Request getRequest() {
        if (requests == null) {
            requests = standIns.requests(getMatterId());
        }
        UUID body = actors.get().bodyId();
        return requests.stream()
                .filter(one -> one.open() && one.receiverBodyId().equals(body))
                .reduce((newer, older) -> older)
                .orElse(null);
    }

    /** The office that asks. */
    public String getOffice() {
        return names.name(getMatter().holderBodyId());
    }

    private List<Candidate> candidates() {
        Request request = getRequest();
        return request == null ? List.of() : standIns.candidates(getMatterId(), request.role());
    }

    public List<SelectItem> getPeople() {
        return candidates().stream()
                .filter(one -> !one.barred())
                .map(one -> new SelectItem(one.personId().toString(), one.name()))
                .toList();
    }

    /** Those who must keep away. */
    public List<Candidate> getBarred() {
        return candidates().stream().filter(Candidate::barred).toList();
    }

    /** Signers named by this office who still sign. */
    public List<StandInBook.Named> getSigners() {
        UUID body = actors.get().bodyId();
        return standIns.named(getMatterId()).stream()
                .filter(one -> one.endedOn() == null
                        && one.role() == Role.APPROVER
                        && one.senderBodyId().equals(body))
                .toList();
    }

    public List<SelectItem> getSignerItems() {
        return getSigners().stream()
                .map(one -> new SelectItem(one.id().toString(), one.person()))
                .toList();
    }

    /** True if this office handed the matter over and may take it back instead. */
    public boolean isTakeOver() {
        return steps.opens(getMatter(), TAKE_OVER);
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String newPersonId) {
        personId = newPersonId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }

    public String getEndedId() {
        return endedId;
    }

    public void setEndedId(String newEndedId) {
        endedId = newEndedId;
    }
}
