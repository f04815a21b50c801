package org.hongyan.admin.reply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.Finding;
import org.hongyan.reply.FindingDraft;
import org.hongyan.reply.HandlingView.DemandLine;

/** One demand in the editor of the opinion. */
public class FindingRow {

    private final DemandLine line;
    private Finding finding;
    private String facts;
    private String legalBasis;
    private String opinion;
    private String promiseBy;
    private LocalDate promisedOn;
    private String[] evidence;

    FindingRow(DemandLine line) {
        this.line = line;
        this.finding = line.finding().finding();
        this.facts = line.finding().facts();
        this.legalBasis = line.finding().legalBasis();
        this.opinion = line.finding().opinion();
        this.promiseBy = line.finding().promiseBy();
        this.promisedOn = line.finding().promisedOn();
        this.evidence = line.finding().evidence().stream().map(UUID::toString).toArray(String[]::new);
    }

    FindingDraft draft() {
        return new FindingDraft(
                line.finding().demandId(),
                finding,
                facts,
                legalBasis,
                opinion,
                promiseBy,
                promisedOn,
                Arrays.stream(evidence).map(UUID::fromString).collect(Collectors.toSet()));
    }

    public int getSeq() {
        return line.seq();
    }

    public String getDemand() {
        return line.text();
    }

    public Finding getFinding() {
        return finding;
    }

    public void setFinding(Finding newFinding) {
        finding = newFinding;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String newLegalBasis) {
        legalBasis = newLegalBasis;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String newOpinion) {
        opinion = newOpinion;
    }

    public String getPromiseBy() {
        return promiseBy;
    }

    public void setPromiseBy(String newPromiseBy) {
        promiseBy = newPromiseBy;
    }

    /** Ids of what the facts rest on. */
    public String[] getEvidence() {
        return evidence;
    }

    public void setEvidence(String[] chosen) {
        evidence = chosen == null ? new String[0] : chosen;
    }

    public LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(LocalDate newPromisedOn) {
        promisedOn = newPromisedOn;
    }
}
