package org.hongyan.admin.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.matter.Nature;
import org.hongyan.petition.CongressClass;
import org.hongyan.petition.CongressPower;
import org.hongyan.petition.CongressWish;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.SignerList;

/** What a clerk types of any petition, whatever its channel. Nothing is checked here; the use case does. */
public class PetitionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PersonRow> people = new ArrayList<>(List.of(new PersonRow()));
    private final List<DemandRow> demands = new ArrayList<>(List.of(new DemandRow()));
    private LocalDate receivedOn;
    private Nature nature = Nature.CLAIM;
    private CongressWish congressWish;
    private CongressPower congressPower;
    private String title;
    private String content;
    private String subject;
    private String placeDetail;
    private Integer headCount = 1;
    private boolean confidential;
    private boolean keepFromVillage;
    private boolean publishConsent;
    private String signers;

    PetitionFields(LocalDate today) {
        receivedOn = today;
    }

    /** Rows as many as a kept draft had. */
    void shape(DraftShape draft) {
        while (people.size() < Math.min(draft.rows("petitioners"), PetitionChecks.MAX_REPRESENTATIVES)) {
            addPerson();
        }
        while (demands.size() < Math.min(draft.rows("demands"), PetitionChecks.MAX_DEMANDS)) {
            addDemand();
        }
    }

    PetitionInput input(String divisionCode) {
        List<PetitionerInput> named = people.size() == 1 && people.get(0).isEmpty()
                ? List.of()
                : people.stream().map(PersonRow::input).toList();
        return new PetitionInput(
                getNature(),
                title,
                content,
                demands.stream()
                        .map(row -> row.getText() == null ? "" : row.getText())
                        .toList(),
                divisionCode,
                placeDetail,
                subject,
                named,
                headCount == null ? 0 : headCount,
                confidential,
                keepFromVillage,
                publishConsent,
                signers);
    }

    public void addPerson() {
        if (people.size() < PetitionChecks.MAX_REPRESENTATIVES) {
            people.add(new PersonRow());
        }
    }

    /** The first row without name and number, a new one if there is none, or null where no more are taken. */
    PersonRow emptyRow() {
        for (PersonRow row : people) {
            if (row.getName() == null && row.getIdNumber() == null) {
                return row;
            }
        }
        if (!isMorePeople()) {
            return null;
        }
        addPerson();
        headCount = headCount == null ? people.size() : Math.max(headCount, people.size());
        return people.get(people.size() - 1);
    }

    public void removePerson(int index) {
        if (people.size() > 1) {
            people.remove(index);
        }
    }

    public void addDemand() {
        if (demands.size() < PetitionChecks.MAX_DEMANDS) {
            demands.add(new DemandRow());
        }
    }

    public void removeDemand(int index) {
        if (demands.size() > 1) {
            demands.remove(index);
        }
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }

    public boolean isMorePeople() {
        return people.size() < PetitionChecks.MAX_REPRESENTATIVES;
    }

    public boolean isMoreDemands() {
        return demands.size() < PetitionChecks.MAX_DEMANDS;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate newReceivedOn) {
        receivedOn = newReceivedOn;
    }

    /** By the tree of the congress where that was chosen. */
    public Nature getNature() {
        return congressWish == null ? nature : congressWish.nature();
    }

    CongressClass congress() {
        return new CongressClass(congressWish, congressPower);
    }

    public CongressWish getCongressWish() {
        return congressWish;
    }

    public void setCongressWish(CongressWish newWish) {
        congressWish = newWish;
    }

    public CongressPower getCongressPower() {
        return congressPower;
    }

    public void setCongressPower(CongressPower newPower) {
        congressPower = newPower;
    }

    public void setNature(Nature newNature) {
        nature = newNature;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String newContent) {
        content = newContent;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String newSubject) {
        subject = newSubject;
    }

    public String getPlaceDetail() {
        return placeDetail;
    }

    public void setPlaceDetail(String newPlaceDetail) {
        placeDetail = newPlaceDetail;
    }

    public Integer getHeadCount() {
        return headCount;
    }

    public void setHeadCount(Integer newHeadCount) {
        headCount = newHeadCount;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean newConfidential) {
        confidential = newConfidential;
    }

    public boolean isKeepFromVillage() {
        return keepFromVillage;
    }

    public void setKeepFromVillage(boolean newKeepFromVillage) {
        keepFromVillage = newKeepFromVillage;
    }

    /** Adds what a file held below what was typed before, and counts at least everybody who is named. */
    void addSigners(String more) {
        signers = SignerList.below(signers, more);
        int named = people.size() + SignerList.rows(signers).size();
        headCount = headCount == null ? named : Math.max(headCount, named);
    }

    public String getSigners() {
        return signers;
    }

    public void setSigners(String newSigners) {
        signers = newSigners;
    }

    public boolean isPublishConsent() {
        return publishConsent;
    }

    public void setPublishConsent(boolean newPublishConsent) {
        publishConsent = newPublishConsent;
    }
}
