package org.hongyan.admin.register;

import java.io.Serializable;
import org.hongyan.petition.PetitionerInput;

/** One petitioner or representative as the clerk types it. */
public class PersonRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String idNumber;
    private String phone;
    private String email;
    private String address;

    PetitionerInput input() {
        return new PetitionerInput(name, idNumber, phone, email, address);
    }

    /** True if nothing was typed: an anonymous letter has one empty row. */
    boolean isEmpty() {
        return name == null && idNumber == null && phone == null && email == null && address == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String newIdNumber) {
        idNumber = newIdNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
