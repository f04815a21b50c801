package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.handover.DesignateHandler;
import org.hongyan.handover.DesignationCall;
import org.hongyan.handover.DesignationChoice;
import org.hongyan.handover.DisputedHandover;
import org.hongyan.matter.Transition;

/** The common superior reads what each body says and names the one that handles. */
@Named
@RequestScoped
public class HandoverDesignatePage extends HandoverForm {

    @Inject
    private DesignationChoice choice;

    @Inject
    private DesignateHandler designate;

    private List<DisputedHandover> disputed;
    private String body;
    private String reasons;
    private LocalDate reportBy;

    public HandoverDesignatePage() {
        super("handover.designate");
    }

    @Override
    protected void prepare() {
        disputed = choice.disputed(getMatter().id());
    }

    /** Decides and goes back to the case. */
    public void designate() {
        UUID chosen = body == null ? null : UUID.fromString(body);
        designate.designate(getMatter().id(), chosen, reasons, reportBy);
        done(nameOf(chosen));
    }

    /** What was objected to, oldest first. */
    public List<DisputedHandover> getDisputed() {
        return disputed;
    }

    /** True if no dispute is decided but the successor of a body that has ended is named. */
    public boolean isSuccession() {
        return disputed.stream().anyMatch(one -> one.ground() == DesignationCall.Ground.BODY_ENDED);
    }

    public List<SelectItem> getBodies() {
        return choice.bodies(getMatter().id()).stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    /** The sentence on the petitioner's page once a body is chosen. */
    public String getPublicSentence() {
        return body == null
                ? ""
                : Texts.named(
                        "event." + (isSuccession() ? Transition.CHANGE_HANDLER : Transition.DESIGNATE) + ".public",
                        Map.of("receiver", nameOf(UUID.fromString(body)), "reason", reasons == null ? "" : reasons));
    }

    public String getBody() {
        return body;
    }

    public void setBody(String newBody) {
        body = newBody;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public LocalDate getReportBy() {
        return reportBy;
    }

    public void setReportBy(LocalDate newReportBy) {
        reportBy = newReportBy;
    }
}
