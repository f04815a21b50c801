package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.handover.ReceiverPolicy.Candidate;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * When a matter leaves a body that had accepted it, because it is another's business (T44): on the holder's own report,
 * once along each handover, to a body that whoever handed it over may hand it to. Whom the common superior has named
 * stays bound.
 */
@ApplicationScoped
@Transactional
@LegalBasis("信访工作条例 第二十二条、第二十三条、第二十四条")
public class WrongBodyPolicy {

    private static final Set<HandoverState> HANDLED = EnumSet.of(HandoverState.ACCEPTED, HandoverState.RETURNED);

    private final Handovers handovers;
    private final WrongBodyReports reports;
    private final ReceiverPolicy receivers;
    private final BarredUnitPolicy barred;
    private final CaseAccess access;
    private final Documents documents;
    private final Offices offices;
    private final Deadlines deadlines;
    private final CurrentActor actors;

    /** For the proxy. */
    protected WrongBodyPolicy() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    WrongBodyPolicy(
            Handovers handovers,
            WrongBodyReports reports,
            ReceiverPolicy receivers,
            BarredUnitPolicy barred,
            CaseAccess access,
            Documents documents,
            Offices offices,
            Deadlines deadlines,
            CurrentActor actors) {
        this.handovers = handovers;
        this.reports = reports;
        this.receivers = receivers;
        this.barred = barred;
        this.access = access;
        this.documents = documents;
        this.offices = offices;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /** The handover along which the caller's body may report; empty if it holds nothing it could give up so. */
    public Optional<Handover> reportable(UUID matterId) {
        return received(matterId).filter(handover -> !named(handover));
    }

    /** As {@link #reportable}, or the refusal that says why not. */
    public Handover requireReportable(Matter matter) {
        Handover handover =
                received(matter.id()).orElseThrow(() -> new RefusedException(new NotYoursToReport(matter.number())));
        if (named(handover)) {
            throw new RefusedException(new DesignatedHere(matter.number()));
        }
        return handover;
    }

    private Optional<Handover> received(UUID matterId) {
        UUID body = actors.get().bodyId();
        return handovers
                .openTo(matterId, body)
                .filter(handover -> HANDLED.contains(handover.state()) && body.equals(access.holderOf(matterId)))
                .filter(handover -> reports.ofMatter(matterId).stream()
                        .noneMatch(report -> report.handoverId().equals(handover.id())));
    }

    private boolean named(Handover handover) {
        return documents.ofMatter(handover.matterId()).stream()
                .anyMatch(line -> line.kind() == DocumentKind.DESIGNATION_DECISION
                        && line.bodyId().equals(handover.senderBodyId()));
    }

    /** The report the caller's body has to answer, while its handover is the holder's own. */
    public Optional<WrongBodyReport> waiting(UUID matterId) {
        UUID body = actors.get().bodyId();
        return reports.ofMatter(matterId).stream()
                .filter(report ->
                        report.verdict() == null && report.senderBodyId().equals(body))
                .filter(report -> handovers
                        .byId(report.handoverId())
                        .filter(handover -> HANDLED.contains(handover.state()))
                        .filter(handover -> handover.receiverBodyId().equals(access.holderOf(matterId)))
                        .isPresent())
                .findFirst();
    }

    /** As {@link #waiting}, or the refusal that says that none is. */
    public WrongBodyReport requireWaiting(Matter matter) {
        return waiting(matter.id()).orElseThrow(() -> new RefusedException(new NoWrongBodyReport(matter.number())));
    }

    /** The body to which the matter may go instead: in the sender's line, uninvolved, neither an echo nor a loop. */
    public Candidate requireReceiver(Matter matter, WrongBodyReport report, HandoverKind kind, UUID bodyId) {
        Actor actor = actors.get();
        Candidate receiver = receivers.require(actor.officeId(), actor.bodyId(), bodyId);
        if (bodyId.equals(report.receiverBodyId())) {
            throw new RefusedException(new HolderAlready(receiver.body().name()));
        }
        barred.require(matter, receiver.body());
        OfficeKind own = offices.byId(actor.officeId()).orElseThrow().kind();
        EchoPolicy.against(
                        handovers.ofMatter(matter.id()), handovers.upheld(matter.id()), actor.bodyId(), receiver.body())
                .or(() -> ReceiverPolicy.against(own, kind, receiver))
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        return receiver;
    }

    /** Refuses a limit that the law or the limit set to the sender itself does not leave. */
    public void requireLimit(UUID matterId, HandoverKind kind, LocalDate limitOn, LocalDate today) {
        if (kind == HandoverKind.ASSIGN) {
            LocalDate above = handovers
                    .openTo(matterId, actors.get().bodyId())
                    .map(Handover::limitOn)
                    .orElse(null);
            InvalidInputException.throwIfAny(AssignedTermPolicy.check(limitOn, deadlines, today, above));
        }
    }

    /** The sender answers a report of that day as it decides on an objection. */
    public LocalDate answerBy(LocalDate reportedOn) {
        return deadlines.due(SmallTimer.OBJECTION_DECISION, reportedOn).due();
    }
}
