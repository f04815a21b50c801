package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * Who supervises: whoever handed the matter over or was called in from above, in the line of government. A congress hears,
 * inquires and inspects by its own rules and commands nobody; nobody supervises itself.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第十四条、第四十条")
class SupervisionPolicy {

    private final Offices offices;

    /** For the proxy. */
    protected SupervisionPolicy() {
        this(null);
    }

    @Inject
    SupervisionPolicy(Offices offices) {
        this.offices = offices;
    }

    /** Why not, empty if the body of that part may supervise the holder. */
    Optional<Refusal> against(String number, Part part, UUID officeId, UUID holderBodyId) {
        boolean above =
                part.has(StandingRole.SENDER) || part.has(StandingRole.ASSIGNER) || part.has(StandingRole.SUPERVISOR);
        boolean government = isGovernment(officeId)
                && isGovernment(offices.unit(holderBodyId).orElseThrow().officeId());
        return above && !part.holder() && government ? Optional.empty() : Optional.of(new NotYoursToSupervise(number));
    }

    private boolean isGovernment(UUID officeId) {
        OfficeKind kind = offices.byId(officeId).orElseThrow().kind();
        return kind == OfficeKind.GOV;
    }
}
