package org.hongyan.matching;

/**
 * By what a person of a petition (petitioner, joint signer, agent or principal) can be found again: values that say
 * nothing but whether two are equal. Any of them may be null.
 *
 * @param idNumber of the identity number
 * @param phone of the telephone number
 * @param name of the name as heard, so that a wrong character of the same sound is no other person
 */
public record PersonMark(String idNumber, String phone, String name) {

    /** How the two are known to be one person; null if they are not. A name counts where an identity number is missing. */
    SamePerson sameAs(PersonMark other) {
        if (idNumber != null && other.idNumber != null) {
            return idNumber.equals(other.idNumber) ? SamePerson.ID_NUMBER : null;
        }
        boolean sameName = name != null && name.equals(other.name);
        boolean samePhone = phone != null && phone.equals(other.phone);
        if (samePhone) {
            return sameName ? SamePerson.PHONE_AND_NAME : SamePerson.PHONE;
        }
        return sameName ? SamePerson.NAME : null;
    }
}
