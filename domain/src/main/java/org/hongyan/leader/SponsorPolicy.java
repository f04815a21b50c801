package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/**
 * One leader of an office sponsors a matter at a time; never whom it complains of, nor who made the decision that is under
 * review. Somebody else than the sponsor approves it, and more time for it.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第十八条、第二十八条第三款")
class SponsorPolicy {

    private final LeaderPapers papers;
    private final Leaders leaders;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SponsorPolicy() {
        this(null, null, null);
    }

    @Inject
    SponsorPolicy(LeaderPapers papers, Leaders leaders, CurrentActor actors) {
        this.papers = papers;
        this.leaders = leaders;
        this.actors = actors;
    }

    /** Notes what is wrong with the choice of a sponsor. */
    Leaders.Known check(FieldChecks checks, Matter matter, LeaderChoice choice) {
        Leaders.Known who = leaders.check(checks, matter, choice);
        checks.unless(
                who.personId() == null || !papers.decided(matter.id(), who.personId()), "/leaderId", "leader.decided");
        return who;
    }

    /** Refuses a second sponsor at the same office. */
    void requireNone(Matter matter) {
        papers.sponsored(matter.id()).ifPresent(one -> {
            throw new RefusedException(new SponsoredAlready(matter.number(), one.leader()));
        });
    }

    /** The sponsorship of the own body that goes on. */
    Sponsorship require(Matter matter) {
        return papers.sponsored(matter.id())
                .filter(one -> one.bodyId().equals(actors.get().bodyId()))
                .orElseThrow(() -> new RefusedException(new NotSponsored(matter.number())));
    }

    /** Refuses the sponsor as signer, also one whose name was typed. */
    void requireAnother(Matter matter, LeaderPaper paper) {
        boolean same = paper.leaderId() == null
                ? paper.leader().equals(actors.get().name())
                : paper.leaderId().equals(actors.get().personId());
        if (same) {
            throw new RefusedException(new SponsorMustNotSign(matter.number()));
        }
    }
}
