package org.hongyan.petition;

/**
 * One petitioner or representative as typed; everything but the name may be empty. Never printed by accident.
 *
 * @param phone telephone number, mobile or landline
 * @param email mail address for notices
 */
public record PetitionerInput(String name, String idNumber, String phone, String email, String address) {

    /** Without a mail address. */
    public PetitionerInput(String name, String idNumber, String phone, String address) {
        this(name, idNumber, phone, "", address);
    }

    @Override
    public String toString() {
        return "PetitionerInput[…]";
    }
}
