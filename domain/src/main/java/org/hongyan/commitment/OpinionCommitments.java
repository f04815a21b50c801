package org.hongyan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.document.Finding;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.AgreementReached;
import org.hongyan.reply.DemandFinding;
import org.hongyan.reply.WorkingPapers;
import org.hongyan.staff.CurrentActor;

/** What an opinion supports, and what parties agree on, is promised to the petitioner with its day. */
@ApplicationScoped
public class OpinionCommitments {

    private final Commitments commitments;
    private final WorkingPapers papers;
    private final Matters matters;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected OpinionCommitments() {
        this(null, null, null, null, null);
    }

    @Inject
    OpinionCommitments(
            Commitments commitments, WorkingPapers papers, Matters matters, Steps steps, CurrentActor actors) {
        this.commitments = commitments;
        this.papers = papers;
        this.matters = matters;
        this.steps = steps;
        this.actors = actors;
    }

    void onReply(@Observes MatterMoved moved) {
        if (moved.row().transition() != Transition.REPLY) {
            return;
        }
        Matter matter = moved.matter();
        Map<UUID, Demand> demands =
                matters.demands(matter.id()).stream().collect(Collectors.toMap(Demand::id, Function.identity()));
        for (DemandFinding finding : papers.findings(matter.id())) {
            if (finding.finding() == Finding.SUPPORTED && finding.promisedOn() != null) {
                promise(
                        matter,
                        Commitment.Source.OPINION,
                        new Performance(
                                finding.promiseBy(),
                                demands.get(finding.demandId()).text(),
                                finding.promisedOn()));
            }
        }
    }

    void onAgreement(@Observes AgreementReached agreement) {
        agreement.performances().forEach(one -> promise(agreement.matter(), Commitment.Source.AGREEMENT, one));
    }

    private void promise(Matter matter, Commitment.Source source, Performance one) {
        commitments.add(
                new Commitment(matter.id(), source, one.who(), one.what(), one.until(), actors.get(), steps.today()));
    }
}
