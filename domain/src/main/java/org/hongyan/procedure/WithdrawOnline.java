package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * A petitioner withdraws by the own code (T34). Each representative asks for himself or herself; with the last of them
 * seven days begin, in which each may undo it. One alone leaves after seven days; the matter goes on for the others.
 */
@UseCase
@LegalBasis("信访工作条例 第十七条、第二十一条")
public class WithdrawOnline {

    @Inject
    private Petitions petitions;

    @Inject
    private Matters matters;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /**
     * How the own wish stands.
     *
     * @param possible it may be asked now
     * @param asked the own wish waits
     * @param until last day on which it can be undone; null if nothing waits
     * @param alone others have not asked: this person leaves, and the matter goes on
     */
    public record Wish(boolean possible, boolean asked, LocalDate until, boolean alone) {}

    /** Of the petition whose proof is presented. */
    @Requires(Permission.PETITIONER)
    public Wish wish(String number) {
        Petitioner own = proven(number);
        Matter matter = matters.byId(own.matterId()).orElseThrow();
        boolean asked = waits(matter, own);
        boolean open = MatterLifecycle.row(matter.state(), Transition.WITHDRAW, WithdrawMatter.GUARD)
                .isPresent();
        if (!open || !asked) {
            return new Wish(open && !own.hasLeft(), false, null, false);
        }
        Optional<LocalDate> everybody = until(number);
        return new Wish(false, true, everybody.orElseGet(() -> ownLastDay(matter, own)), everybody.isEmpty());
    }

    /**
     * Asks. Returns the last day on which it can be undone, empty while others have not asked.
     *
     * @param ownWish the petitioner states that it is the own wish, and nobody made help depend on it
     */
    @Requires(Permission.PETITIONER)
    public Optional<LocalDate> ask(String number, boolean ownWish) {
        Petitioner own = proven(number);
        if (!ownWish) {
            throw new InvalidInputException(List.of(new FieldError("/ownWish", "withdrawal.ownWish")));
        }
        Matter matter = matters.byId(own.matterId()).orElseThrow();
        steps.check(matter, Transition.WITHDRAW, WithdrawMatter.GUARD);
        LocalDate today = steps.today();
        if (!withdrawals.askByProof(number, today, clock.instant())) {
            throw new RefusedException(new WithdrawalThereAlready(number));
        }
        Optional<LocalDate> until = until(number);
        timeline.add(
                matter.id(),
                until.isPresent() ? "WITHDRAWAL_PENDING" : "WITHDRAWAL_ASKED",
                Audience.PETITIONER,
                Map.of("on", today.toString(), "until", lastDay(today).toString()));
        standing.refresh(matter);
        return until;
    }

    /** Thinks better of it, until the last day. */
    @Requires(Permission.PETITIONER)
    public void undo(String number) {
        Petitioner own = proven(number);
        Matter matter = matters.byId(own.matterId()).orElseThrow();
        LocalDate today = steps.today();
        boolean over = waits(matter, own)
                && until(number).orElseGet(() -> ownLastDay(matter, own)).isBefore(today);
        if (over || !withdrawals.undoByProof(number, today)) {
            throw new RefusedException(new NoWithdrawal(number));
        }
        timeline.add(matter.id(), "WITHDRAWAL_UNDONE", Audience.PETITIONER, Map.of("on", today.toString()));
        standing.refresh(matter);
    }

    private Petitioner proven(String number) {
        return petitions.proven(number).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    private boolean waits(Matter matter, Petitioner own) {
        return withdrawals.open(matter.id()).stream()
                .anyMatch(one -> one.petitionerId().equals(own.id()));
    }

    private Optional<LocalDate> until(String number) {
        return withdrawals.allAsked(number).map(this::lastDay);
    }

    private LocalDate ownLastDay(Matter matter, Petitioner own) {
        return withdrawals.open(matter.id()).stream()
                .filter(one -> one.petitionerId().equals(own.id()))
                .map(one -> lastDay(one.recordedOn()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoWithdrawal(matter.number())));
    }

    private LocalDate lastDay(LocalDate enteredOn) {
        return deadlines.due(SmallTimer.WITHDRAWAL_EFFECT, enteredOn).due();
    }
}
