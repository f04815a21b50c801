package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * Who follows a matter up, and by what: whoever sent it or was called in from above and does not hold it. A government's
 * supervisor names key matters and calls joint meetings; a congress hears, inquires, inspects and proposes, and commands
 * nobody.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第十一条、第三十八条;各级人民代表大会常务委员会监督法")
class FollowUpPolicy {

    private final Offices offices;

    /** For the proxy. */
    protected FollowUpPolicy() {
        this(null);
    }

    @Inject
    FollowUpPolicy(Offices offices) {
        this.offices = offices;
    }

    /** True if this person has any means about a matter that goes on. */
    boolean follows(Part part, Actor actor) {
        return !means(part, false, actor).isEmpty();
    }

    /**
     * The means this person has about a matter with that part; none if it is not this person's to follow.
     *
     * @param ended a matter that has ended is no key matter any more; a congress may still ask how it was handled
     */
    Set<FollowUp.Kind> means(Part part, boolean ended, Actor actor) {
        EnumSet<FollowUp.Kind> means = EnumSet.noneOf(FollowUp.Kind.class);
        boolean above =
                part.has(StandingRole.SENDER) || part.has(StandingRole.ASSIGNER) || part.has(StandingRole.SUPERVISOR);
        if (!above || part.holder()) {
            return means;
        }
        OfficeKind kind = offices.byId(actor.officeId()).orElseThrow().kind();
        for (FollowUp.Kind one : FollowUp.Kind.values()) {
            boolean congress = kind == OfficeKind.NPC
                    && one.ofCongress()
                    && (actor.may(Permission.DISPATCH) || actor.may(Permission.SUPERVISE));
            boolean government = kind == OfficeKind.GOV && one.ofGovernment() && actor.may(Permission.SUPERVISE);
            if ((congress || government) && !(ended && one.ofGovernment())) {
                means.add(one);
            }
        }
        return means;
    }
}
