package org.hongyan.admin.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.petition.Channel;
import org.hongyan.procedure.WantOpinion;

/** A petitioner who was answered shortly wants an opinion, by letter, visit or call. */
@Named
@RequestScoped
public class ProcedureOpinionPage extends DecisionForm {

    @Inject
    private WantOpinion want;

    private String petitionerId;
    private Channel channel;
    private LocalDate askedOn;

    @PostConstruct
    void begin() {
        askedOn = getToday();
    }

    /** Enters the wish and goes back to the case. */
    public void enter() {
        LocalDate until = want.enter(getMatterId(), chosen(petitionerId), channel, askedOn);
        done("procedure.opinion", "case", "procedure.opinion.done", getMatter().number(), until);
    }

    public List<SelectItem> getPetitioners() {
        return getHandling().recipients().stream()
                .map(one -> new SelectItem(one.petitionerId().toString(), one.nameMasked()))
                .toList();
    }

    public Channel[] getChannels() {
        return new Channel[] {Channel.LETTER, Channel.VISIT, Channel.CALL};
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

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate newAskedOn) {
        askedOn = newAskedOn;
    }
}
