package org.hongyan.notice;

import java.util.Locale;
import java.util.UUID;

/**
 * A petitioner to be told, or the agent of one, and how he or she may be reached. Nobody needs a telephone.
 *
 * @param phone telephone number, or empty
 * @param email mail address, or empty
 * @param language language of the text
 * @param agent masked name of the agent, empty where the petitioner is told
 * @param agentOf masked name of the petitioner for whom the agent acts, else empty
 */
public record Recipient(UUID petitionerId, String phone, String email, Locale language, String agent, String agentOf) {

    /** The petitioner. */
    public Recipient(UUID petitionerId, String phone, String email, Locale language) {
        this(petitionerId, phone, email, language, "", "");
    }

    @Override
    public String toString() {
        return "Recipient[" + petitionerId + "]";
    }
}
