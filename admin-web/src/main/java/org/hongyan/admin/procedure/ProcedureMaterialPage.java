package org.hongyan.admin.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.petition.Channel;
import org.hongyan.petition.EnterMaterial;

/** What a petitioner adds by paper, visit or call is entered. */
@Named
@RequestScoped
public class ProcedureMaterialPage extends DecisionForm {

    @Inject
    private EnterMaterial material;

    private String petitionerId;
    private Channel channel;
    private LocalDate receivedOn;
    private String text;
    private List<Part> scans;
    private boolean checked;

    @PostConstruct
    void begin() {
        receivedOn = getToday();
    }

    /** Enters it and goes back to the case. */
    public void enter() {
        Optional<LocalDate> until = material.enter(new EnterMaterial.Order(
                getMatterId(), chosen(petitionerId), channel, receivedOn, text, Uploads.of(scans), checked));
        if (until.isPresent()) {
            done(
                    "procedure.material",
                    "case",
                    "procedure.material.due",
                    getMatter().number(),
                    until.get());
        } else {
            done(
                    "procedure.material",
                    "case",
                    "procedure.material.done",
                    getMatter().number());
        }
    }

    /** The petitioners, masked. */
    public List<SelectItem> getPetitioners() {
        return getHandling().recipients().stream()
                .map(one -> new SelectItem(one.petitionerId().toString(), one.nameMasked()))
                .toList();
    }

    public List<Channel> getChannels() {
        return EnterMaterial.CHANNELS.stream().toList();
    }

    @Override
    public String getRemarks() {
        return "";
    }

    public String getPetitionerId() {
        return petitionerId;
    }

    public void setPetitionerId(String newPetitionerId) {
        petitionerId = newPetitionerId;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel newChannel) {
        channel = newChannel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate newReceivedOn) {
        receivedOn = newReceivedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public List<Part> getScans() {
        return scans;
    }

    public void setScans(List<Part> newScans) {
        scans = newScans;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean stated) {
        checked = stated;
    }
}
