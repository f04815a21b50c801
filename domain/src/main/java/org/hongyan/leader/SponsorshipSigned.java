package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.SponsorshipSheet;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.staff.CurrentActor;

/** The head has approved a sponsorship, or more time for it. */
@ApplicationScoped
class SponsorshipSigned implements SignedPaper {

    private final SponsorPolicy policy;
    private final LeaderPapers papers;
    private final Timeline timeline;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SponsorshipSigned() {
        this(null, null, null, null, null);
    }

    @Inject
    SponsorshipSigned(SponsorPolicy policy, LeaderPapers papers, Timeline timeline, Steps steps, CurrentActor actors) {
        this.policy = policy;
        this.papers = papers;
        this.timeline = timeline;
        this.steps = steps;
        this.actors = actors;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SPONSORSHIP_SHEET;
    }

    @Override
    public void require(Matter matter, LeaderPaper paper) {
        policy.requireAnother(matter, paper);
        // complained of or a decision put under review since it was drafted
        FieldChecks checks = new FieldChecks();
        policy.check(checks, matter, new LeaderChoice(paper.leaderId(), paper.leader(), paper.post()));
        checks.done();
    }

    @Override
    public void after(Matter matter, LeaderPaper paper, DocumentContent content, SignedDocument document) {
        boolean longer = !((SponsorshipSheet) content).extension().isEmpty();
        if (longer) {
            policy.require(matter).extend(paper, actors.get());
        } else {
            policy.requireNone(matter);
            papers.add(new Sponsorship(paper, actors.get(), steps.today()));
        }
        timeline.add(
                matter.id(),
                longer ? "SPONSORSHIP_EXTENDED" : "SPONSORED",
                Audience.OFFICE,
                Map.of(
                        "leader", paper.leader(),
                        "post", paper.post(),
                        "until", paper.dueOn().toString(),
                        "document", document.number()));
    }
}
