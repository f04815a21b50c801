package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.Documents;
import org.hongyan.document.SignedDocument;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockChange;
import org.hongyan.matter.ClockMark;
import org.hongyan.matter.LifecycleRow;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.PetitionersReach;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The head signs what was prepared: the document gets its number and the step is taken. */
@UseCase
public class SignPrepared {

    private static final Set<MatterState> ENDINGS =
            EnumSet.of(MatterState.REFUSED, MatterState.NO_LONGER, MatterState.DIVERTED);

    @Inject
    private StepDesk desk;

    @Inject
    private PreparedSteps prepared;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private ClockBook clocks;

    @Inject
    private PetitionersReach reach;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Returns the id of the document, which is to be served now. */
    @Requires(Permission.APPROVE)
    public UUID sign(UUID matterId) {
        Matter matter = desk.waiting(matterId);
        PreparedStep one = prepared.pending(matterId)
                .orElseThrow(() -> new RefusedException(new NothingPrepared(matter.number())));
        one.requireSigner(actors.get());
        barred.requireUninvolved(matter, List.of(one.preparedBy()));
        SignedStep kind = desk.kind(one.step());
        LifecycleRow row = kind.signerTakesIt()
                ? steps.check(matter, one.step(), one.guard())
                : steps.open(matter, one.step(), one.guard());
        Details details = one.details();
        kind.require(matter, details);
        SignedDocument signed = documents.sign(one.documentId(), desk.wording(matter, one.step(), details));
        one.sign(actors.get(), clock.instant());
        if (kind.clocksByTable()) {
            clocks.stop(matterId, steps.today(), endedBySignature(row));
        }
        Map<String, String> args = new LinkedHashMap<>(kind.effect(matter, details));
        args.put("document", signed.number());
        String beside = kind.beside(details);
        if (!beside.isEmpty()) {
            timeline.add(matterId, beside, kind.besideFor(), args);
        } else if (kind.signerTakesIt()) {
            steps.take(matter, one.step(), one.guard(), Audience.PETITIONER, args);
        } else {
            steps.takePrepared(matter, one.step(), one.guard(), Audience.PETITIONER, args);
        }
        if (beside.isEmpty()) {
            kind.after(matter);
            // what ends with the service of the paper ends with its issue where nobody can be served
            if (ENDINGS.contains(row.to()) && !reach.anybody(matterId)) {
                clocks.stopAll(matterId, steps.today());
            }
        }
        standing.refresh(matter);
        return signed.id();
    }

    /** What the table lets the step itself stop; the others stop with the service of the document. */
    private static ClockKind[] endedBySignature(LifecycleRow row) {
        return row.stops().stream()
                .filter(change -> !change.everyClock()
                        && Set.of(ClockMark.WHERE_IT_APPLIES).containsAll(change.marks()))
                .map(ClockChange::clock)
                .toArray(ClockKind[]::new);
    }
}
