package org.hongyan.standin;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ChangedMeanwhile;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.standin.StandInBook.Candidate;
import org.hongyan.standin.StandInBook.Named;
import org.hongyan.standin.StandInBook.Request;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The superior's head or supervisor names one of its own people as handler or signer of this one matter of the office
 * that asked (T43; before acceptance, whoever is named accepts by T09 or T10), or sends the request back with a reason.
 * All clocks run on; the petitioner is told of a new handler.
 */
@UseCase
@LegalBasis("信访工作条例 第五条、第二十八条第三款")
public class NameStandIn {

    private static final String SAME_BODY = "reassign.same_body";

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private StandInBook standIns;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    /**
     * Names somebody.
     *
     * @param role what was asked for
     * @param personId one of {@link StandInBook#candidates}
     */
    @Requires({Permission.SUPERVISE, Permission.APPROVE})
    public void name(UUID matterId, Role role, @Nullable UUID personId, String reason) {
        Matter matter = opened(matterId);
        Request request = asked(matter, role);
        Candidate person = chosen(matterId, role, personId, reason);
        boolean accepted = role == Role.HANDLER && matter.state() == MatterState.ACCEPTED;
        if (accepted) {
            steps.check(matter, Transition.REASSIGN, SAME_BODY);
        }
        subject.detail("standIn", person.personId().toString());
        changed(matter, standIns.name(request, person.personId(), FieldChecks.clean(reason), steps.today()));
        if (accepted) {
            matter.handledBy(person.personId());
            steps.take(matter, Transition.REASSIGN, SAME_BODY, Audience.PETITIONER, told(request, person.name()));
        }
        entry(matter, "STAND_IN_NAMED_" + role.name(), Map.of("name", person.name()));
    }

    /** Somebody there can do it after all. */
    @Requires({Permission.SUPERVISE, Permission.APPROVE})
    public void sendBack(UUID matterId, Role role, String answer) {
        Matter matter = opened(matterId);
        Request request = asked(matter, role);
        new FieldChecks().required("/answer", answer, FieldChecks.LINE).done();
        changed(matter, standIns.sendBack(request, FieldChecks.clean(answer), steps.today()));
        entry(matter, "STAND_IN_SENT_BACK", Map.of());
    }

    /** Whoever signs there is back; a handler's ends when another one is named. */
    @Requires({Permission.SUPERVISE, Permission.APPROVE})
    public void end(UUID matterId, UUID standInId) {
        Matter matter = opened(matterId);
        Named one = standIns.named(matterId).stream()
                .filter(some -> some.id().equals(standInId) && some.endedOn() == null)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NobodyAskedFor(matter.number())));
        changed(matter, standIns.end(one.id(), steps.today()));
        entry(matter, "STAND_IN_ENDED", Map.of("name", one.person()));
    }

    private Matter opened(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        subject.matter(matterId);
        return matter;
    }

    private Request asked(Matter matter, Role role) {
        return standIns.open(matter.id(), role)
                .filter(one -> one.receiverBodyId().equals(actors.get().bodyId()))
                .orElseThrow(() -> new RefusedException(new NobodyAskedFor(matter.number())));
    }

    private Candidate chosen(UUID matterId, Role role, @Nullable UUID personId, String reason) {
        Optional<Candidate> person = standIns.candidates(matterId, role).stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst();
        new FieldChecks()
                .unless(personId != null, "/personId", "standin.person")
                .unless(personId == null || person.isPresent(), "/personId", "standin.notHere")
                .unless(person.filter(Candidate::barred).isEmpty(), "/personId", "standin.barred")
                .required("/reason", reason, FieldChecks.LINE)
                .done();
        return person.orElseThrow();
    }

    private static void changed(Matter matter, boolean done) {
        if (!done) {
            throw new RefusedException(new ChangedMeanwhile(matter.number()));
        }
    }

    private void entry(Matter matter, String kind, Map<String, String> args) {
        timeline.add(matter.id(), kind, Audience.CHAIN, args);
        standing.refresh(matter);
    }

    private Map<String, String> told(Request request, String handler) {
        Unit body = offices.unit(request.senderBodyId()).orElseThrow();
        String phone = offices.byId(body.officeId()).orElseThrow().phone();
        return Map.of("unit", body.name(), "handler", handler, "contact", phone);
    }
}
