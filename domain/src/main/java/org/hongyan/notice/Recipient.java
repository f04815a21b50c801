package org.hongyan.notice;

import java.util.Locale;
import java.util.UUID;

/**
 * A petitioner to be told, and how he or she may be reached. Nobody needs a telephone.
 *
 * @param phone telephone number, or empty
 * @param email mail address, or empty
 * @param language language of the text
 */
public record Recipient(UUID petitionerId, String phone, String email, Locale language) {

    @Override
    public String toString() {
        return "Recipient[" + petitionerId + "]";
    }
}
