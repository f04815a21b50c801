package org.hongyan.petition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the petitioner gets at once (登记回执): the number, one query code for each petitioner, what happens next and by
 * when. The only object that carries query codes; it is never logged and never printed by {@link #toString}.
 *
 * @param officeName office that received it
 * @param decideBy last day on which the petitioner is told to whom it went (CL1)
 * @param codes one for each petitioner, in order
 */
public record Receipt(
        UUID matterId,
        UUID petitionId,
        String number,
        UUID officeId,
        String officeName,
        Channel channel,
        String title,
        Instant receivedAt,
        LocalDate decideBy,
        List<PersonCode> codes) {

    /**
     * The code of one petitioner.
     *
     * @param name as typed, for the receipt handed to that person; empty for an anonymous letter
     * @param code 18 digits
     */
    public record PersonCode(int seq, String name, String code) {

        /** Three groups of six. */
        public List<String> groups() {
            return List.of(code.substring(0, 6), code.substring(6, 12), code.substring(12));
        }

        @Override
        public String toString() {
            return "PersonCode[" + seq + "]";
        }
    }

    /**
     * Where its holder looks it up, {@code https://…/lookup#number}; empty where the address of the site is not set. What
     * stands behind the mark never reaches a server or its logs, and the query code is not among it.
     */
    public String lookupAddress() {
        String site = System.getProperty("hongyan.base.url", System.getenv("HONGYAN_BASE_URL"));
        return site == null || site.isBlank()
                ? ""
                : site.strip().replaceAll("/+$", "") + "/lookup#" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    /** The code of the one who submitted. */
    public String firstCode() {
        return codes.isEmpty() ? "" : codes.get(0).code();
    }

    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
