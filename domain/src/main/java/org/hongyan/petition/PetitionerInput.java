package org.hongyan.petition;

/**
 * One petitioner or representative as typed; everything but the name may be empty. Never printed by accident.
 *
 * @param phone telephone number, mobile or landline
 */
public record PetitionerInput(String name, String idNumber, String phone, String address) {

    @Override
    public String toString() {
        return "PetitionerInput[…]";
    }
}
