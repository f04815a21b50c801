package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * A matter that was refused, led elsewhere or withdrawn comes back (T48): on new facts, decided by two of whom at least one
 * had no part in the refusal, or by the order of a superior. Fifteen new days for handing over begin.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十三条、第四十条")
class ResumePolicy implements SignedStep {

    static final String GUARD = "resume.order_or_new_facts";

    private static final Set<Transition> REFUSALS =
            EnumSet.of(Transition.REFUSE, Transition.NO_LONGER_ACCEPT, Transition.DIVERT, Transition.DIVERT_RECEIVED);

    private final PreparedSteps prepared;
    private final CaseAccess access;
    private final Offices offices;
    private final ClockBook clocks;
    private final Steps steps;
    private final PaperWords words;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ResumePolicy() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    ResumePolicy(
            PreparedSteps prepared,
            CaseAccess access,
            Offices offices,
            ClockBook clocks,
            Steps steps,
            PaperWords words,
            CurrentActor actors) {
        this.prepared = prepared;
        this.access = access;
        this.offices = offices;
        this.clocks = clocks;
        this.steps = steps;
        this.words = words;
        this.actors = actors;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.RESUME;
    }

    /** Asked of the signer; whoever prepares cannot know yet who will sign. */
    @Override
    public void require(Matter matter, Details details) {
        UUID preparer = UUID.fromString(details.text("preparedBy"));
        UUID signer = actors.get().personId();
        if (signer.equals(preparer)) {
            return;
        }
        prepared.ofMatter(matter.id()).stream()
                .filter(one -> one.state() == PreparedStep.State.SIGNED && REFUSALS.contains(one.step()))
                .findFirst()
                .map(one -> List.of(one.preparedBy(), one.decidedBy()))
                .filter(refusers -> refusers.contains(preparer) && refusers.contains(signer))
                .ifPresent(refusers -> {
                    throw new RefusedException(new RefusersAlone(matter.number()));
                });
    }

    @Override
    public boolean signerTakesIt() {
        return false;
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return DocumentKind.RESUMPTION_NOTICE;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        return new DocumentContent.Plain(
                "",
                List.of(
                        new DocumentContent.Part(
                                PaperWords.text("paper.decision"),
                                PaperWords.text(
                                        "resume.paper",
                                        Map.of("on", matter.receivedOn().toString(), "number", matter.number()))),
                        new DocumentContent.Part(PaperWords.text("paper.reason"), details.text("reason")),
                        new DocumentContent.Part(PaperWords.text("paper.next"), PaperWords.text("resume.next")),
                        new DocumentContent.Part(PaperWords.text("paper.contact"), words.contact())));
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        Unit holder = offices.unit(access.holderOf(matter.id())).orElseThrow();
        // the notice that ended the matter may not be served yet, and its days still run
        clocks.stopAll(matter.id(), steps.today());
        LocalDate until = clocks.start(
                        ClockStart.of(matter.id(), ClockKind.DISPATCH, holder.officeId(), holder.id(), steps.today()))
                .map(MatterClock::dueOn)
                .orElseThrow();
        matter.closeOn(null);
        matter.answerableTo(null, null);
        return Map.of("reason", details.text("reason"), "until", until.toString());
    }
}
