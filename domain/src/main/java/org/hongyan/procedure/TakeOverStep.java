package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.handover.Handover;
import org.hongyan.handover.NotYoursToTakeOver;
import org.hongyan.handover.TakeOverClocks;
import org.hongyan.handover.TakeOverPolicy;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Transition;
import org.hongyan.shared.RefusedException;

/** 收回自办 (T42), as its sender prepares and signs it. */
@ApplicationScoped
class TakeOverStep implements SignedStep {

    private final TakeOverPolicy policy;
    private final TakeOverClocks taking;
    private final PaperWords words;
    private final Matters matters;

    /** For the proxy. */
    protected TakeOverStep() {
        this(null, null, null, null);
    }

    @Inject
    TakeOverStep(TakeOverPolicy policy, TakeOverClocks taking, PaperWords words, Matters matters) {
        this.policy = policy;
        this.taking = taking;
        this.words = words;
        this.matters = matters;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.TAKE_OVER;
    }

    @Override
    public void requirePart(CaseAccess access, UUID matterId) {
        Part part = access.require(matterId);
        if (!part.has(StandingRole.SENDER) && !part.has(StandingRole.ASSIGNER)) {
            throw new RefusedException(new NotYoursToTakeOver(
                    matters.byId(matterId).map(Matter::number).orElse("")));
        }
    }

    @Override
    public void require(Matter matter, Details details) {
        policy.require(matter);
    }

    @Override
    public boolean clocksByTable() {
        return false;
    }

    @Override
    public Optional<UUID> receiver(Matter matter, Details details) {
        return policy.possible(matter.id()).map(Handover::receiverBodyId);
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return DocumentKind.TAKEOVER_DECISION;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        return new DocumentContent.Plain(
                "",
                List.of(
                        new DocumentContent.Part(
                                PaperWords.text("paper.decision"),
                                PaperWords.text(
                                        "takeover.paper", Map.of("number", matter.number(), "body", words.body()))),
                        new DocumentContent.Part(PaperWords.text("paper.reason"), details.text("reason")),
                        new DocumentContent.Part(PaperWords.text("paper.next"), PaperWords.text("takeover.handBack"))));
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        LocalDate until = taking.take(matter);
        return Map.of("receiver", words.body(), "reason", details.text("reason"), "until", until.toString());
    }
}
