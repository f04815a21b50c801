package org.hongyan.admin.work;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hongyan.matter.DeskGroup;
import org.hongyan.staff.Role;

/** What waits for whom: the groups of the work list that each role must see to. */
final class Duties {

    /** Groups in which the duty is the named handler's and nobody else's; where nobody is named, every colleague's. */
    static final Set<DeskGroup> OF_THE_HANDLER = EnumSet.of(DeskGroup.HANDLING, DeskGroup.TO_REPORT, DeskGroup.REPLIED);

    private static final Map<Role, Set<DeskGroup>> BY_ROLE = Map.of(
            Role.INTAKE_CLERK, EnumSet.of(DeskGroup.TO_REGISTER),
            Role.DISPATCHER,
                    EnumSet.of(
                            DeskGroup.TO_DISPATCH,
                            DeskGroup.TO_ACCEPT,
                            DeskGroup.TO_DECIDE,
                            DeskGroup.ESCALATED,
                            DeskGroup.TO_JUDGE,
                            DeskGroup.TO_ANSWER,
                            DeskGroup.TO_REPORT,
                            DeskGroup.TO_SERVE),
            Role.HANDLER,
                    EnumSet.of(
                            DeskGroup.TO_ACCEPT,
                            DeskGroup.TO_ANSWER,
                            DeskGroup.HANDLING,
                            DeskGroup.TO_REPORT,
                            DeskGroup.REPLIED,
                            DeskGroup.TO_SERVE),
            Role.APPROVER,
                    EnumSet.of(
                            DeskGroup.TO_SIGN,
                            DeskGroup.TO_APPROVE,
                            DeskGroup.TO_SEND,
                            DeskGroup.ESCALATED,
                            DeskGroup.TO_ALLOT,
                            DeskGroup.TO_NAME),
            Role.LEADER,
                    EnumSet.of(
                            DeskGroup.TO_SIGN,
                            DeskGroup.TO_APPROVE,
                            DeskGroup.TO_SEND,
                            DeskGroup.ESCALATED,
                            DeskGroup.TO_ALLOT,
                            DeskGroup.TO_NAME),
            Role.SUPERVISOR,
                    EnumSet.of(DeskGroup.TO_JUDGE, DeskGroup.TO_DESIGNATE, DeskGroup.TO_NAME, DeskGroup.TO_VERIFY),
            Role.REVIEW_OFFICER, EnumSet.of(DeskGroup.REVIEW));

    private Duties() {}

    /** What somebody with these roles must see to; empty for somebody without a case post. */
    static Set<DeskGroup> of(Set<Role> roles) {
        EnumSet<DeskGroup> duties = EnumSet.noneOf(DeskGroup.class);
        roles.forEach(role -> duties.addAll(BY_ROLE.getOrDefault(role, Set.of())));
        return duties;
    }
}
