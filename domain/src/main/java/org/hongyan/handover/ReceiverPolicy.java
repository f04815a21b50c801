package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;
import org.hongyan.tenant.UnitKind;

/**
 * To whom a body may hand a matter over: down its own line, from the office itself to a body of it, between congress and
 * government of the same place. Sister offices only through their common superior; nothing but a sealed accusation
 * goes to a discipline office.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第五条、第二十二条")
public class ReceiverPolicy {

    private final Offices offices;

    /** For the proxy. */
    protected ReceiverPolicy() {
        this(null);
    }

    @Inject
    public ReceiverPolicy(Offices offices) {
        this.offices = offices;
    }

    /** A body the sender may choose. */
    public record Candidate(Office office, Unit body, boolean ownOffice) {

        /**
         * True if it would be asked to handle: always by an assignment. A referral to a petition office with offices
         * below it asks to forward, and the days for handing over run on.
         */
        public boolean handles(HandoverKind kind) {
            return kind == HandoverKind.ASSIGN
                    || !body.root()
                    || office.level() == OfficeLevel.TOWNSHIP
                    || office.kind() == OfficeKind.NPC;
        }
    }

    /** All bodies that body of that office may hand a matter to, own departments first, then by line. */
    public List<Candidate> candidates(UUID officeId, UUID bodyId) {
        Office own = offices.byId(officeId).orElseThrow();
        List<Candidate> candidates = new ArrayList<>();
        if (offices.unit(bodyId).filter(Unit::root).isEmpty()) {
            // a department has no body below it; what is not its business goes back by objection
            return candidates;
        }
        offices.bodies(officeId).stream()
                .filter(body -> !body.id().equals(bodyId))
                .forEach(body -> candidates.add(new Candidate(own, body, true)));
        offices.children(officeId).forEach(child -> addRoot(candidates, child));
        if (own.kind() != OfficeKind.DISC) {
            OfficeKind beside = own.kind() == OfficeKind.GOV ? OfficeKind.NPC : OfficeKind.GOV;
            samePlace(own, beside).forEach(office -> addRoot(candidates, office));
        }
        return List.copyOf(candidates);
    }

    /** A government commands no congress: it refers what is in the congress's powers, and assigns nothing. */
    static Optional<Refusal> against(OfficeKind sender, HandoverKind kind, Candidate receiver) {
        return sender == OfficeKind.GOV
                        && kind == HandoverKind.ASSIGN
                        && receiver.office().kind() == OfficeKind.NPC
                ? Optional.of(new NoCommandOverCongress(receiver.office().name()))
                : Optional.empty();
    }

    /** The receiver if it may be chosen, else a refusal that says why. */
    public Candidate require(UUID officeId, UUID bodyId, UUID receiverBodyId) {
        return candidates(officeId, bodyId).stream()
                .filter(candidate -> candidate.body().id().equals(receiverBodyId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new ReceiverOutOfLine(
                        offices.unit(receiverBodyId).map(Unit::name).orElse(""))));
    }

    private List<Office> samePlace(Office own, OfficeKind kind) {
        return offices.search(new org.hongyan.tenant.OfficeQuery(null, kind, own.divisionCode(), null, 200)).stream()
                .filter(office -> office.divisionCode().equals(own.divisionCode()))
                .toList();
    }

    private void addRoot(List<Candidate> candidates, Office office) {
        offices.bodies(office.id()).stream()
                .filter(body -> body.kind() == UnitKind.BODY && body.root() && office.open())
                .forEach(body -> candidates.add(new Candidate(office, body, false)));
    }
}
