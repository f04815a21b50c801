package org.hongyan.admin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.petition.Agent;
import org.hongyan.petition.AgentReader;
import org.hongyan.petition.EnterAgent;

/** Who acts for a petitioner, with the written authority. */
@Named
@RequestScoped
public class RegisterAgentPage extends ReplyForm {

    @Inject
    private AgentReader reader;

    @Inject
    private EnterAgent agents;

    private List<AgentReader.Line> lines;
    private String petitionerId;
    private String name;
    private String phone;
    private Agent.Relation relation;
    private LocalDate until;
    private Part authority;
    private boolean seen;
    private String agentId;
    private String because;

    /** Enters one. */
    public void enter() {
        agents.enter(new EnterAgent.Order(
                getMatterId(), chosen(petitionerId), name, phone, relation, until, Uploads.of(authority), seen));
        done("register.agent", "register/agent", "register.agent.done");
    }

    /** Ends one. */
    public void end() {
        agents.end(getMatterId(), chosen(agentId), because);
        done("register.agent", "register/agent", "register.agent.ended");
    }

    public List<AgentReader.Line> getLines() {
        if (lines == null) {
            lines = reader.ofMatter(getMatterId());
        }
        return lines;
    }

    /** Masked name of whom the agent acts for. */
    public String represented(Agent agent) {
        return getHandling().recipients().stream()
                .filter(one -> one.petitionerId().equals(agent.petitionerId()))
                .map(one -> one.nameMasked())
                .findFirst()
                .orElse("");
    }

    /** The petitioners, masked. */
    public List<SelectItem> getPetitioners() {
        return getHandling().recipients().stream()
                .map(one -> new SelectItem(one.petitionerId().toString(), one.nameMasked()))
                .toList();
    }

    /** Those whose authority may be ended. */
    public List<SelectItem> getOpen() {
        return getLines().stream()
                .filter(line -> line.agent().endedOn() == null)
                .map(line -> new SelectItem(
                        line.agent().id().toString(), line.agent().nameMasked()))
                .toList();
    }

    public Agent.Relation[] getRelations() {
        return Agent.Relation.values();
    }

    public String getPetitionerId() {
        return petitionerId;
    }

    public void setPetitionerId(String newPetitionerId) {
        petitionerId = newPetitionerId;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public Agent.Relation getRelation() {
        return relation;
    }

    public void setRelation(Agent.Relation newRelation) {
        relation = newRelation;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate newUntil) {
        until = newUntil;
    }

    public Part getAuthority() {
        return authority;
    }

    public void setAuthority(Part newAuthority) {
        authority = newAuthority;
    }

    public boolean isSeen() {
        return seen;
    }

    public void setSeen(boolean newSeen) {
        seen = newSeen;
    }

    public String getAgentId() {
        return agentId;
    }

    public void setAgentId(String newAgentId) {
        agentId = newAgentId;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String newBecause) {
        because = newBecause;
    }
}
