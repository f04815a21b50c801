package org.hongyan.admin.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.fairness.ComplainedOf;
import org.hongyan.fairness.ComplainedOfReader;
import org.hongyan.fairness.ComplainedOfReader.Kept;
import org.hongyan.fairness.NameComplainedOf;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;

/** Whom the petition complains of, and who is kept away by it. */
@Named
@RequestScoped
public class FairnessComplainedPage extends ReplyForm {

    @Inject
    private ComplainedOfReader reader;

    @Inject
    private NameComplainedOf namer;

    @Inject
    private CurrentActor actors;

    private List<ComplainedOf> namings;
    private String unitId;
    private String staffId;
    private String person;
    private String duty;
    private String naming;
    private String reason;

    /** Enters one. */
    public void name() {
        namer.name(getMatterId(), chosen(unitId), chosen(staffId), person, duty);
        done("fairness.complained", "fairness/complained", "fairness.complained.done");
    }

    /** Lifts one that was a mistake. */
    public void lift() {
        namer.lift(getMatterId(), chosen(naming), reason);
        done("fairness.complained", "fairness/complained", "fairness.complained.lifted");
    }

    public List<ComplainedOf> getNamings() {
        if (namings == null) {
            namings = reader.namings(getMatterId());
        }
        return namings;
    }

    public List<Kept> getKept() {
        return reader.kept(getMatterId());
    }

    public List<SelectItem> getUnits() {
        return units(reader.units(getMatterId()));
    }

    /** True for those who enter them. */
    public boolean isEnters() {
        return actors.get().may(Permission.REGISTER)
                || actors.get().may(Permission.DISPATCH)
                || actors.get().may(Permission.HANDLE);
    }

    /** Those in force; empty for whoever lifts none. */
    public List<SelectItem> getLiftable() {
        return getNamings().stream()
                .filter(one -> one.inForce() && actors.get().may(Permission.APPROVE))
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(String newUnitId) {
        unitId = newUnitId;
    }

    /** The own body's people, known by their accounts. */
    public List<SelectItem> getStaff() {
        return reader.staff(getMatterId()).entrySet().stream()
                .map(one -> new SelectItem(one.getKey().toString(), one.getValue()))
                .toList();
    }

    public String getStaffId() {
        return staffId;
    }

    public void setStaffId(String newStaffId) {
        staffId = newStaffId;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String newPerson) {
        person = newPerson;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String newDuty) {
        duty = newDuty;
    }

    public String getNaming() {
        return naming;
    }

    public void setNaming(String newNaming) {
        naming = newNaming;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
