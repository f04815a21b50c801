package org.hongyan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.staff.CurrentActor;

/** What a leader promises at a reception: kept as a promise where the own body holds the matter and answers for it. */
@ApplicationScoped
public class LeaderCommitments {

    private final Commitments commitments;
    private final CaseAccess access;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected LeaderCommitments() {
        this(null, null, null, null);
    }

    @Inject
    LeaderCommitments(Commitments commitments, CaseAccess access, Steps steps, CurrentActor actors) {
        this.commitments = commitments;
        this.access = access;
        this.steps = steps;
        this.actors = actors;
    }

    /** Keeps it if it is the own body's to carry out. */
    public void keep(Matter matter, Performance promise) {
        if (access.require(matter.id()).holder() && CommitmentPolicy.open(matter.state())) {
            commitments.add(new Commitment(
                    matter.id(),
                    Commitment.Source.RECEPTION,
                    promise.who(),
                    promise.what(),
                    promise.until(),
                    actors.get(),
                    steps.today()));
        }
    }
}
