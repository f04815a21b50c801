package org.hongyan.admin.reply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.reply.HearPetitioner;
import org.hongyan.reply.NoteContent;
import org.hongyan.reply.RecordExplanation;
import org.hongyan.reply.Talk;

/** A talk with the petitioner or somebody else; or the petitioner would not be heard, or was told why not. */
@Named
@RequestScoped
public class ReplyHearingPage extends StaffForm {

    private static final String HEARD = "heard";
    private static final String REFUSED = "refused";
    private static final String EXPLAINED = "explained";

    @Inject
    private HearPetitioner hearing;

    @Inject
    private RecordExplanation explanation;

    private String outcome = HEARD;
    private LocalDate happenedOn;
    private LocalTime from;
    private LocalTime until;
    private String place;
    private String people;
    private String[] petitioners;
    private String others;
    private String details;
    private String rights;
    private String words;
    private boolean readBack;
    private String unsigned;

    @PostConstruct
    void begin() {
        happenedOn = getToday();
        rights = handlings().rights();
    }

    /** Records it and goes on to the opinion. */
    public void save() {
        String said = "reply.hearing.done." + outcome;
        if (outcome.equals(EXPLAINED)) {
            explanation.record(getMatterId(), note());
        } else if (outcome.equals(REFUSED)) {
            hearing.refused(getMatterId(), note());
        } else {
            hearing.record(getMatterId(), talk());
            said = ids(petitioners).isEmpty() ? "reply.hearing.done.talked" : said;
        }
        done("reply.hearing", "reply/opinion", said);
    }

    private NoteContent note() {
        return new NoteContent(happenedOn, place, people, words);
    }

    private Talk talk() {
        return new Talk(
                happenedOn,
                from,
                until,
                place,
                staffIds(),
                recorderId(),
                ids(petitioners),
                others,
                details,
                rights,
                words,
                readBack,
                unsigned);
    }

    /** Petitioners of the matter, who may be heard. */
    public List<SelectItem> getRecipients() {
        return getHandling().recipients().stream()
                .map(one -> new SelectItem(
                        one.petitionerId().toString(),
                        one.nameMasked().isEmpty() ? Texts.text("reply.anonymous") : one.nameMasked()))
                .toList();
    }

    public String[] getOutcomes() {
        return new String[] {HEARD, REFUSED, EXPLAINED};
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome == null ? HEARD : newOutcome;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate newHappenedOn) {
        happenedOn = newHappenedOn;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime newFrom) {
        from = newFrom;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime newUntil) {
        until = newUntil;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String newPeople) {
        people = newPeople;
    }

    public String[] getPetitioners() {
        return petitioners;
    }

    public void setPetitioners(String[] newPetitioners) {
        petitioners = newPetitioners;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String newOthers) {
        others = newOthers;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String newDetails) {
        details = newDetails;
    }

    public String getRights() {
        return rights;
    }

    public void setRights(String newRights) {
        rights = newRights;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean newReadBack) {
        readBack = newReadBack;
    }

    public String getUnsigned() {
        return unsigned;
    }

    public void setUnsigned(String newUnsigned) {
        unsigned = newUnsigned;
    }

    public String getText() {
        return words;
    }

    public void setText(String newText) {
        words = newText;
    }
}
