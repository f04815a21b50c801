package org.hongyan.admin.discipline;

import java.util.List;
import org.hongyan.accusation.AccusationInput;
import org.hongyan.accusation.AccusationNature;
import org.hongyan.accusation.AccusationText;

/** What a clerk of the line types in from a paper or a talk; no draft of it is kept. */
public class AccusationFields {

    private final List<Row> accused = List.of(new Row());
    private boolean sitsThere;
    private AccusationNature nature;
    private String facts;
    private String accuser;
    private String phone;
    private String address;

    AccusationInput input() {
        return new AccusationInput(
                sitsThere, nature, List.of(accused.get(0).said()), facts, accuser, phone, address, List.of());
    }

    /** One line, so that its fields are found by their place. */
    public List<Row> getAccused() {
        return accused;
    }

    public AccusationNature[] getNatures() {
        return AccusationNature.values();
    }

    public boolean isSitsThere() {
        return sitsThere;
    }

    public void setSitsThere(boolean newSitsThere) {
        sitsThere = newSitsThere;
    }

    public AccusationNature getNature() {
        return nature;
    }

    public void setNature(AccusationNature newNature) {
        nature = newNature;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getAccuser() {
        return accuser;
    }

    public void setAccuser(String newAccuser) {
        accuser = newAccuser;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    /** Somebody accused; others named in the text are added when it is registered. */
    public static class Row {

        private String name;
        private String unit;
        private String post;

        AccusationText.Accused said() {
            return new AccusationText.Accused(name, unit, post);
        }

        public String getName() {
            return name;
        }

        public void setName(String newName) {
            name = newName;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String newUnit) {
            unit = newUnit;
        }

        public String getPost() {
            return post;
        }

        public void setPost(String newPost) {
            post = newPost;
        }
    }
}
