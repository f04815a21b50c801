package org.hongyan.reply;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.Finding;

/**
 * What is typed on one demand; everything but the demand may still be open.
 *
 * @param legalBasis law or policy with its article, never evidence
 * @param opinion in words for the petitioner
 * @param promiseBy who carries out what is supported
 * @param promisedOn until when, or when it was done
 * @param evidence files of the matter and working papers of the body that the facts rest on, by id
 */
public record FindingDraft(
        UUID demandId,
        Finding finding,
        String facts,
        String legalBasis,
        String opinion,
        String promiseBy,
        LocalDate promisedOn,
        Set<UUID> evidence) {

    public FindingDraft {
        evidence = evidence == null ? Set.of() : Set.copyOf(evidence);
    }

    /** Without evidence named. */
    public FindingDraft(
            UUID demandId,
            Finding finding,
            String facts,
            String legalBasis,
            String opinion,
            String promiseBy,
            LocalDate promisedOn) {
        this(demandId, finding, facts, legalBasis, opinion, promiseBy, promisedOn, Set.of());
    }
}
