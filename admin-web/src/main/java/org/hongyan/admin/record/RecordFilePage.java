package org.hongyan.admin.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hongyan.admin.matter.OpenSteps;
import org.hongyan.admin.matter.StepButton;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.commitment.Assistance;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.fairness.ComplainedOf;
import org.hongyan.fairness.ComplainedOfReader;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.HearingReader;
import org.hongyan.record.LeaderInstruction;
import org.hongyan.record.OutsideOpinion;
import org.hongyan.record.RecordReader;

/** Everything of the record of a handling in one place, with the way to each page that adds to it. */
@Named
@RequestScoped
public class RecordFilePage extends ReplyForm {

    private static final String HERE = "/record/file";

    @Inject
    private OpenSteps steps;

    @Inject
    private RecordReader entries;

    @Inject
    private HearingReader hearings;

    @Inject
    private CommitmentReader commitments;

    @Inject
    private ComplainedOfReader complained;

    @Inject
    private RecusalReader recusals;

    private List<OutsideOpinion> opinions;
    private List<LeaderInstruction> instructions;

    public List<OutsideOpinion> getOpinions() {
        if (opinions == null) {
            opinions = entries.opinions(getMatterId());
        }
        return opinions;
    }

    public List<LeaderInstruction> getInstructions() {
        if (instructions == null) {
            instructions = entries.instructions(getMatterId());
        }
        return instructions;
    }

    /** Who sees to it. */
    public String addressed(LeaderInstruction instruction) {
        return entries.addressed(instruction);
    }

    public List<Hearing> getHearings() {
        return hearings.ofMatter(getMatterId());
    }

    public List<Commitment> getPromises() {
        return commitments.promises(getMatterId());
    }

    public List<Assistance> getHelp() {
        return commitments.help(getMatterId());
    }

    /** Names of those complained of, in force. */
    public List<String> getComplained() {
        return complained.namings(getMatterId()).stream()
                .filter(ComplainedOf::inForce)
                .map(ComplainedOf::name)
                .toList();
    }

    public Collection<String> getRecused() {
        return recusals.recused(getMatterId()).values();
    }

    /** The pages that add to the record and are open now. */
    public List<StepButton> getLinks() {
        List<StepButton> links = new ArrayList<>();
        OpenSteps.Open open = steps.read(getMatter());
        open.steps().forEach((page, name) -> {
            if (page.equals("/reply/hearing") || page.equals("/reply/investigation") || page.equals("/reply/settle")) {
                links.add(new StepButton(name, page + "/" + getMatterId(), false));
            }
        });
        steps.records(getMatter()).forEach((page, name) -> {
            if (!page.equals(HERE)) {
                links.add(new StepButton(name, page + "/" + getMatterId(), false));
            }
        });
        return links;
    }
}
