package org.hongyan.commitment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
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
import org.hongyan.staff.CurrentActor;

/** The holding body promises, and says what became of a promise; the petitioner reads both. No limit moves by it. */
@UseCase
@LegalBasis("信访工作条例 第二十七条、第三十二条第二款")
public class KeepCommitments {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Commitments commitments;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the promise. */
    @Requires(Permission.HANDLE)
    public UUID make(UUID matterId, String byWhom, String promise, LocalDate dueOn) {
        Matter matter = held(matterId);
        CommitmentPolicy.require(byWhom, promise, dueOn, steps.today());
        Commitment one = new Commitment(
                matterId,
                Commitment.Source.OTHER,
                FieldChecks.clean(byWhom),
                FieldChecks.clean(promise),
                dueOn,
                actors.get(),
                steps.today());
        commitments.add(one);
        timeline.add(
                matterId,
                "PROMISED",
                Audience.PETITIONER,
                Map.of("by", one.byWhom(), "until", dueOn.toString(), "promise", one.promise()));
        standing.refresh(matter);
        return one.id();
    }

    /**
     * It was carried out, or cannot be.
     *
     * @param on statutory day, not before it was made
     * @param outcome how, or why not and what is done instead
     */
    @Requires(Permission.HANDLE)
    public void end(UUID matterId, UUID commitmentId, boolean fulfilled, LocalDate on, String outcome) {
        Matter matter = held(matterId);
        Commitment one = commitmentId == null
                ? null
                : commitments
                        .byId(commitmentId)
                        .filter(found -> found.matterId().equals(matterId))
                        .orElse(null);
        CommitmentPolicy.requireChosen(one != null);
        if (one.state() != Commitment.State.OPEN) {
            throw new RefusedException(new CommitmentEnded(matter.number(), one.endedOn()));
        }
        CommitmentPolicy.requireEnd(outcome, on, one, steps.today());
        one.end(fulfilled, FieldChecks.clean(outcome), on);
        timeline.add(
                matterId,
                fulfilled ? "PROMISE_KEPT" : "PROMISE_FAILED",
                Audience.PETITIONER,
                Map.of("by", one.byWhom(), "on", on.toString(), "outcome", one.outcome()));
        standing.refresh(matter);
    }

    /** The day passing: whose day is over is pointed out once to everybody with a part in the matter. */
    @Requires(Permission.SYSTEM)
    public void miss(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        List<Commitment> late = commitments.ofMatter(matterId).stream()
                .filter(one -> one.missedOn() == null && one.late(steps.today()))
                .toList();
        for (Commitment one : late) {
            one.miss(steps.today());
            timeline.add(
                    matterId,
                    "PROMISE_MISSED",
                    Audience.CHAIN,
                    Map.of("by", one.byWhom(), "until", one.dueOn().toString()));
        }
        standing.refresh(matter);
    }

    private Matter held(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        if (!CommitmentPolicy.open(matter.state())) {
            throw new RefusedException(new NoCommitment(matter.number()));
        }
        return matter;
    }
}
