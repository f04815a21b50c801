package org.hongyan.standin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ChangedMeanwhile;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * The holder asks its superior to name a handler or a signer for this matter, because everybody there is barred or absent.
 * Whoever is barred may ask, too: it is the one thing left to do. All clocks run on.
 */
@UseCase
@LegalBasis("信访工作条例 第五条、第二十八条第三款")
public class AskSuperior {

    private static final Set<Role> PARTS = EnumSet.of(Role.HANDLER, Role.APPROVER);

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private StandInPolicy policy;

    @Inject
    private StandInBook standIns;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private AuditSubject subject;

    /** Returns by when the superior is to decide. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE})
    public LocalDate ask(UUID matterId, @Nullable Role role, @Nullable StandInCause cause, String reason) {
        subject.matter(matterId);
        access.requireHolder(matterId);
        // not opened for a change: a barred person changes nothing in the matter, and asks all the same
        Matter matter = matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        new FieldChecks()
                .unless(role != null && PARTS.contains(role), "/role", "standin.role")
                .unless(cause != null, "/cause", "standin.cause")
                .required("/reason", reason, FieldChecks.LINE)
                .done();
        return ask(matter, Objects.requireNonNull(role), Objects.requireNonNull(cause), FieldChecks.clean(reason));
    }

    private LocalDate ask(Matter matter, Role role, StandInCause cause, String reason) {
        policy.against(matter, role, cause).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (standIns.open(matter.id(), role).isPresent()) {
            throw new RefusedException(new AskedAlready(matter.number()));
        }
        LocalDate today = steps.today();
        LocalDate by = deadlines.due(SmallTimer.STAND_IN, today).due();
        if (!standIns.ask(new StandInBook.Asked(matter.id(), role, cause, reason, today, by))) {
            throw new RefusedException(new ChangedMeanwhile(matter.number()));
        }
        timeline.add(
                matter.id(),
                "STAND_IN_ASKED_" + role.name(),
                Audience.CHAIN,
                Map.of("superior", policy.superior().orElseThrow().name(), "until", by.toString()));
        standing.refresh(matter);
        return by;
    }
}
