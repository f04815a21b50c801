package org.hongyan.reply;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.Finding;
import org.hongyan.matter.Demand;
import org.hongyan.shared.Ids;

/** What the handling body finds on one demand, until the opinion is signed; then the document says it. */
@Entity
@Table(name = "demand_finding")
public class DemandFinding {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private String facts = "";

    @Column(name = "legal_basis")
    private String legalBasis = "";

    private String opinion = "";

    @Column(name = "promise_by")
    private String promiseBy = "";

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "written_by")
    private UUID writtenBy;

    @ElementCollection
    @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    private Set<CitedEvidence> evidence = new HashSet<>();

    @Version
    private long version;

    /** For JPA. */
    protected DemandFinding() {}

    DemandFinding(Demand demand, UUID bodyId) {
        this.id = Ids.next();
        this.matterId = demand.matterId();
        this.demandId = demand.id();
        this.bodyId = bodyId;
    }

    /** True if nothing would change; then its writer stays the same. */
    boolean says(FindingDraft draft) {
        return finding == draft.finding()
                && facts.equals(FieldChecks.clean(draft.facts()))
                && legalBasis.equals(FieldChecks.clean(draft.legalBasis()))
                && opinion.equals(FieldChecks.clean(draft.opinion()))
                && promiseBy.equals(FieldChecks.clean(draft.promiseBy()))
                && Objects.equals(promisedOn, draft.promisedOn())
                && evidence().equals(draft.evidence());
    }

    void write(FindingDraft draft, UUID by) {
        finding = draft.finding();
        facts = FieldChecks.clean(draft.facts());
        legalBasis = FieldChecks.clean(draft.legalBasis());
        opinion = FieldChecks.clean(draft.opinion());
        promiseBy = FieldChecks.clean(draft.promiseBy());
        promisedOn = draft.promisedOn();
        writtenBy = by;
        evidence.removeIf(one -> !draft.evidence().contains(one.evidenceId()));
        draft.evidence().forEach(id -> evidence.add(new CitedEvidence(matterId, bodyId, id)));
    }

    public UUID demandId() {
        return demandId;
    }

    /** Null while open. */
    public Finding finding() {
        return finding;
    }

    public String facts() {
        return facts;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String opinion() {
        return opinion;
    }

    /** Who carries out what is supported; empty for nobody yet. */
    public String promiseBy() {
        return promiseBy;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    /** What the facts rest on: files and working papers, by id. */
    public Set<UUID> evidence() {
        return evidence.stream().map(CitedEvidence::evidenceId).collect(Collectors.toUnmodifiableSet());
    }

    /** Who wrote it last. */
    public UUID writtenBy() {
        return writtenBy;
    }
}
