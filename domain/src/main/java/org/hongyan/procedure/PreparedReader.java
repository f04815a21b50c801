package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.PrintedDocument;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Transition;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;

/** Prepared steps as pages show them. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class PreparedReader {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private PreparedSteps prepared;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private StepDesk desk;

    @Inject
    private PaperWords words;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private CurrentActor actors;

    @Inject
    private ClockBook clocks;

    @Inject
    private Desks desks;

    /**
     * One that waits for a signature.
     *
     * @param preparer name of whoever prepared it
     * @param paper the document as it will be printed: a fragment of HTML
     * @param remark what the preparer says to the signer beside the paper, empty for nothing
     */
    public record PreparedView(
            Transition step, UUID preparedBy, String preparer, Instant preparedAt, String paper, String remark) {}

    /** What waits in the matter. */
    public Optional<PreparedView> waiting(UUID matterId) {
        Matter matter = matter(matterId);
        return prepared.pending(matterId)
                .map(one -> new PreparedView(
                        one.step(),
                        one.preparedBy(),
                        desks.names(List.of(one.preparedBy())).getOrDefault(one.preparedBy(), ""),
                        one.preparedAt(),
                        paper(matter, one.step(), one.details()),
                        desk.kind(one.step()).remark(one.details())));
    }

    /** Why the last one of that kind was sent back, if it was and nothing came after it. */
    public String remarks(UUID matterId, Transition step) {
        matter(matterId);
        return prepared.ofMatter(matterId).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .filter(one -> one.state() == PreparedStep.State.SENT_BACK)
                .map(PreparedStep::remarks)
                .orElse("");
    }

    /** The handling period that runs; empty if none does. */
    public Optional<LocalDate> handlingDue(UUID matterId) {
        matter(matterId);
        return clocks.running(matterId, ClockKind.HANDLING).map(MatterClock::dueOn);
    }

    /** Until when the simple procedure runs; empty if it does not. */
    public Optional<LocalDate> simpleDue(UUID matterId) {
        matter(matterId);
        return clocks.running(matterId, ClockKind.SIMPLE_PROCEDURE).map(MatterClock::dueOn);
    }

    /** Wishes to withdraw that wait. */
    public List<Withdrawal> withdrawals(UUID matterId) {
        matter(matterId);
        return withdrawals.open(matterId);
    }

    private String paper(Matter matter, Transition step, Details details) {
        return renderer.toHtml(
                PrintedDocument.draft(
                        desk.kind(step).document(matter, details), words.body(), desk.wording(matter, step, details)),
                actors.get().officeId());
    }

    private Matter matter(UUID matterId) {
        access.require(matterId);
        return matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }
}
