package org.hongyan.admin.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.petition.Channel;
import org.hongyan.procedure.WithdrawMatter;
import org.hongyan.procedure.Withdrawal;
import org.hongyan.reply.Recipients.Recipient;

/** Petitioners withdraw by paper, visit or call, and may undo it. */
@Named
@RequestScoped
public class ProcedureWithdrawPage extends DecisionForm {

    @Inject
    private WithdrawMatter withdraw;

    private String petitionerId;
    private Channel channel;
    private LocalDate askedOn;
    private boolean ownWish;

    @PostConstruct
    void begin() {
        askedOn = getToday();
    }

    /** Enters the wish and goes back to the case. */
    public void ask() {
        Optional<LocalDate> until = withdraw.ask(getMatterId(), chosen(petitionerId), channel, askedOn, ownWish);
        if (until.isPresent()) {
            done(
                    "procedure.withdraw",
                    "case",
                    "procedure.withdraw.pending",
                    getMatter().number(),
                    until.get());
        } else {
            done(
                    "procedure.withdraw",
                    "procedure/withdraw",
                    "procedure.withdraw.others",
                    getMatter().number());
        }
    }

    /** The petitioner thinks better of it. */
    public void undo(UUID petitioner) {
        withdraw.undo(getMatterId(), petitioner);
        done(
                "procedure.withdraw",
                "case",
                "procedure.withdraw.undone",
                getMatter().number());
    }

    /** Wishes that wait. */
    public List<Withdrawal> getOpen() {
        return prepared().withdrawals(getMatterId());
    }

    /** Those who have not asked. */
    public List<SelectItem> getOthers() {
        List<UUID> asked = getOpen().stream().map(Withdrawal::petitionerId).toList();
        return getHandling().recipients().stream()
                .filter(one -> !asked.contains(one.petitionerId()))
                .map(one -> new SelectItem(one.petitionerId().toString(), one.nameMasked()))
                .toList();
    }

    /** Masked name. */
    public String name(UUID petitioner) {
        return getHandling().recipients().stream()
                .filter(one -> one.petitionerId().equals(petitioner))
                .map(Recipient::nameMasked)
                .findFirst()
                .orElse("");
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

    public boolean isOwnWish() {
        return ownWish;
    }

    public void setOwnWish(boolean stated) {
        ownWish = stated;
    }
}
