package org.hongyan.admin.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.petition.Channel;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;
import org.hongyan.review.EnterReview;
import org.hongyan.review.ReviewReader;
import org.hongyan.review.ReviewReader.Entry;

/** A clerk enters what a petitioner asks for on paper, in person or by telephone. */
@Named
@RequestScoped
public class ReviewEnterPage extends ReplyForm {

    @Inject
    private ReviewReader reviews;

    @Inject
    private EnterReview enter;

    private List<Entry> entries;
    private String petitionerId;
    private String bodyId;
    private Channel channel;
    private LocalDate requestedOn;
    private LocalDate receivedOn;
    private String demand;
    private String reasons;
    private String lateReason;

    @PostConstruct
    void begin() {
        receivedOn = getToday();
        if (getBodies().size() == 1) {
            bodyId = getBodies().get(0).getValue().toString();
        }
    }

    /** Enters it and goes back to the case. */
    public void save() {
        String number = enter.enter(new EnterReview.Command(
                getMatterId(),
                chosen(petitionerId),
                chosen(bodyId),
                channel,
                requestedOn,
                receivedOn,
                demand,
                reasons,
                lateReason));
        done("review.enter", "case", "review.enter.done", number);
    }

    private List<Entry> entries() {
        if (entries == null) {
            entries = reviews.entries(getMatterId());
        }
        return entries;
    }

    /** Petitioners with the last day of each. */
    public List<SelectItem> getPetitioners() {
        return entries().stream()
                .map(entry -> new SelectItem(
                        entry.petitionerId().toString(),
                        Texts.text(
                                "review.enter.petitioner",
                                entry.nameMasked(),
                                entry.attack().lastDay())))
                .toList();
    }

    /** Bodies to choose from. */
    public List<SelectItem> getBodies() {
        return entries().stream()
                .findFirst()
                .map(entry -> entry.attack().bodies().stream()
                        .map(body -> new SelectItem(body.bodyId().toString(), label(body)))
                        .toList())
                .orElse(List.of());
    }

    private static String label(ReviewBody body) {
        return body.name().equals(body.deskName())
                ? body.name()
                : Texts.text("review.enter.body.desk", body.name(), body.deskName());
    }

    /** 复查 or 复核; empty if neither may be asked for. */
    public String getLevel() {
        return entries().stream()
                .findFirst()
                .map(entry -> Texts.of(entry.attack().stage()))
                .orElse("");
    }

    public Channel[] getChannels() {
        return new Channel[] {Channel.LETTER, Channel.VISIT, Channel.CALL};
    }

    public String getPetitionerId() {
        return petitionerId;
    }

    public void setPetitionerId(String newPetitionerId) {
        petitionerId = newPetitionerId;
    }

    public String getBodyId() {
        return bodyId;
    }

    public void setBodyId(String newBodyId) {
        bodyId = newBodyId;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel newChannel) {
        channel = newChannel;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate newRequestedOn) {
        requestedOn = newRequestedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate newReceivedOn) {
        receivedOn = newReceivedOn;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String newDemand) {
        demand = newDemand;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String newLateReason) {
        lateReason = newLateReason;
    }
}
