package org.hongyan.admin.leader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongyan.leader.Reception;
import org.hongyan.leader.RecordReception;

/** A leader has received petitioners. */
@Named
@RequestScoped
public class LeaderReceptionPage extends LeaderForm {

    @Inject
    private RecordReception record;

    private List<Reception> receptions;
    private LocalDate heldOn;
    private LocalTime heldAt;
    private String place;
    private String[] petitioners = {};
    private String companions;
    private String demand;
    private String decision;
    private String unitId;
    private LocalDate dueOn;
    private boolean noOutcome;
    private boolean internal;
    private String told;

    /** Enters it and opens the case, where the record is printed and signed by hand. */
    public void record() {
        record.record(new RecordReception.Order(
                getMatterId(),
                choice(),
                heldOn,
                heldAt,
                place,
                Arrays.stream(petitioners).map(UUID::fromString).toList(),
                companions,
                demand,
                decision,
                chosen(unitId),
                dueOn,
                noOutcome,
                internal,
                told));
        done("leader.reception", "case", "leader.reception.done");
    }

    public List<Reception> getReceptions() {
        if (receptions == null) {
            receptions = reader().receptions(getMatterId());
        }
        return receptions;
    }

    /** Petitioners of the matter, masked. */
    public List<SelectItem> getPeople() {
        return reader().petitioners(getMatterId()).stream()
                .map(one -> new SelectItem(one.petitionerId().toString(), one.nameMasked()))
                .toList();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate newHeldOn) {
        heldOn = newHeldOn;
    }

    public LocalTime getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(LocalTime newHeldAt) {
        heldAt = newHeldAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String[] getPetitioners() {
        return petitioners.clone();
    }

    public void setPetitioners(String[] newPetitioners) {
        petitioners = newPetitioners.clone();
    }

    public String getCompanions() {
        return companions;
    }

    public void setCompanions(String newCompanions) {
        companions = newCompanions;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String newDemand) {
        demand = newDemand;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String newDecision) {
        decision = newDecision;
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(String newUnitId) {
        unitId = newUnitId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    public boolean isNoOutcome() {
        return noOutcome;
    }

    public void setNoOutcome(boolean newNoOutcome) {
        noOutcome = newNoOutcome;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean newInternal) {
        internal = newInternal;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String newTold) {
        told = newTold;
    }
}
