package org.hongyan.portal.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;

/**
 * What has been answered so far, exactly as typed; kept as JSON in the draft. It has setters because Faces and JSON-B
 * fill it; nothing else does.
 */
public class Answers {

    /** Who may know that it was this petitioner: the three choices of the page. */
    public enum Knowing {
        VILLAGE_NOT,
        HANDLER_ONLY,
        OPEN
    }

    private Boolean accusation;
    private List<Person> people = new ArrayList<>(List.of(new Person()));
    private String headCount = "1";
    private String signers;
    private String nature = Nature.CLAIM.name();
    private String title;
    private String content;
    private String divisionCode;
    private String placeDetail;
    private List<String> demands = new ArrayList<>(List.of(""));
    private String knowing;
    private Boolean publish;

    /** One petitioner or representative. */
    public static class Person {
        private String name;
        private String idNumber;
        private String phone;
        private String email;
        private String address;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getIdNumber() {
            return idNumber;
        }

        public void setIdNumber(String idNumber) {
            this.idNumber = idNumber;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }

        private boolean empty() {
            return Stream.of(name, idNumber, phone, email, address).allMatch(text -> text == null || text.isBlank());
        }

        private PetitionerInput input() {
            return new PetitionerInput(name, idNumber, phone, email, address);
        }
    }

    /** The petition as the domain checks and stores it; representatives and demands left empty at the end fall away. */
    public PetitionInput input() {
        Knowing choice = knowing == null ? Knowing.HANDLER_ONLY : Knowing.valueOf(knowing);
        return new PetitionInput(
                Nature.valueOf(nature),
                title,
                content,
                demands,
                divisionCode,
                placeDetail,
                null,
                filledPeople().stream().map(Person::input).toList(),
                HeadCount.parse(headCount),
                choice != Knowing.OPEN,
                choice == Knowing.VILLAGE_NOT,
                Boolean.TRUE.equals(publish),
                signers);
    }

    private List<Person> filledPeople() {
        int last = people.size();
        while (last > 1 && people.get(last - 1).empty()) {
            last--;
        }
        return people.subList(0, last);
    }

    /** True if nothing has been answered yet. */
    public boolean untouched() {
        return accusation == null;
    }

    public Boolean getAccusation() {
        return accusation;
    }

    public void setAccusation(Boolean accusation) {
        this.accusation = accusation;
    }

    public List<Person> getPeople() {
        return people;
    }

    public void setPeople(List<Person> people) {
        this.people = people;
    }

    public String getHeadCount() {
        return headCount;
    }

    public void setHeadCount(String headCount) {
        this.headCount = headCount;
    }

    /** A list that was read in names at least so many. */
    void countAtLeast(int named) {
        headCount = String.valueOf(Math.max(HeadCount.parse(headCount), named));
    }

    public String getSigners() {
        return signers;
    }

    public void setSigners(String signers) {
        this.signers = signers;
    }

    public String getNature() {
        return nature;
    }

    /** Only one of the natures offered; anything else typed into the request changes nothing. */
    public void setNature(String nature) {
        if (Stream.of(Nature.CLAIM, Nature.SUGGESTION, Nature.OTHER)
                .anyMatch(n -> n.name().equals(nature))) {
            this.nature = nature;
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public void setDivisionCode(String divisionCode) {
        this.divisionCode = divisionCode;
    }

    public String getPlaceDetail() {
        return placeDetail;
    }

    public void setPlaceDetail(String placeDetail) {
        this.placeDetail = placeDetail;
    }

    public List<String> getDemands() {
        return demands;
    }

    public void setDemands(List<String> demands) {
        this.demands = demands;
    }

    public String getKnowing() {
        return knowing;
    }

    /** Only one of the choices offered. */
    public void setKnowing(String knowing) {
        if (Stream.of(Knowing.values()).anyMatch(choice -> choice.name().equals(knowing))) {
            this.knowing = knowing;
        }
    }

    public Boolean getPublish() {
        return publish;
    }

    public void setPublish(Boolean publish) {
        this.publish = publish;
    }
}
