package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent;
import org.hongyan.matter.ActorRole;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Channel;
import org.hongyan.petition.PetitionerNotices;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * A petitioner withdraws by signed paper, a visit or a call (T34). With the last of all representatives seven days
 * begin, in which each may undo it; a reply that comes first ends it. Whoever asks alone leaves after seven days, and the
 * matter goes on for the others. It is never a condition of help.
 */
@UseCase
@LegalBasis("信访工作条例 第十七条、第二十一条")
public class WithdrawMatter {

    static final String GUARD = "withdraw.own_code_all_7_days";

    @Inject
    private StepDesk desk;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Recipients recipients;

    @Inject
    private PetitionerNotices notices;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /**
     * Enters one petitioner's wish. Returns the last day on which the matter's withdrawal can be undone, empty while
     * others have not asked.
     *
     * @param ownWish the clerk states that it is the petitioner's own wish and was made no condition of anything
     */
    @Requires(Permission.REGISTER)
    public Optional<LocalDate> ask(
            UUID matterId, UUID petitionerId, Channel channel, LocalDate askedOn, boolean ownWish) {
        Matter matter = desk.held(matterId);
        List<UUID> all = petitioners(matterId);
        new FieldChecks()
                .unless(petitionerId != null && all.contains(petitionerId), "/petitionerId", "petitioner.unknown")
                .unless(channel != null, "/channel", "channel.missing")
                .happened("/askedOn", askedOn, matter.receivedOn(), steps.today())
                .unless(ownWish, "/ownWish", "withdrawal.ownWish")
                .done();
        steps.check(matter, Transition.WITHDRAW, GUARD);
        List<Withdrawal> open = withdrawals.open(matterId);
        if (open.stream().anyMatch(one -> one.petitionerId().equals(petitionerId))) {
            throw new RefusedException(new WithdrawalThereAlready(matter.number()));
        }
        withdrawals.add(new Withdrawal(matterId, petitionerId, channel, askedOn, actors.get(), clock.instant()));
        Optional<LocalDate> until =
                open.size() + 1 < all.size() ? Optional.empty() : Optional.of(lastDay(steps.today()));
        timeline.add(
                matterId,
                until.isPresent() ? "WITHDRAWAL_PENDING" : "WITHDRAWAL_ASKED",
                Audience.PETITIONER,
                Map.of("on", askedOn.toString(), "until", lastDay(steps.today()).toString()));
        until.ifPresent(day -> notices.tell(matter, "withdrawing", Map.of("until", day.toString())));
        standing.refresh(matter);
        return until;
    }

    /** The last day on which a wish entered that day can be undone. */
    private LocalDate lastDay(LocalDate enteredOn) {
        return deadlines.due(SmallTimer.WITHDRAWAL_EFFECT, enteredOn).due();
    }

    /** The petitioner thinks better of it. */
    @Requires(Permission.REGISTER)
    public void undo(UUID matterId, UUID petitionerId) {
        Matter matter = desk.held(matterId);
        Withdrawal wish = withdrawals.open(matterId).stream()
                .filter(one -> one.petitionerId().equals(petitionerId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoWithdrawal(matter.number())));
        wish.end(Withdrawal.State.UNDONE, steps.today());
        timeline.add(
                matterId,
                "WITHDRAWAL_UNDONE",
                Audience.PETITIONER,
                Map.of("on", steps.today().toString()));
        standing.refresh(matter);
    }

    /** By the day passing: the seven days are over, or a reply came first. */
    @Requires(Permission.SYSTEM)
    public void takeEffect(UUID matterId) {
        Matter matter = desk.held(matterId);
        List<Withdrawal> open = withdrawals.open(matterId);
        LocalDate today = steps.today();
        if (MatterLifecycle.row(matter.state(), Transition.WITHDRAW, GUARD).isEmpty()) {
            open.forEach(one -> one.end(Withdrawal.State.LAPSED, today));
            return;
        }
        if (open.isEmpty() || open.size() < petitioners(matterId).size()) {
            leaveAlone(matter, open, today);
            return;
        }
        open.forEach(one -> one.end(Withdrawal.State.EFFECTIVE, today));
        clocks.stopAll(matterId, today);
        matter.closeOn(today);
        steps.takeFor(
                ActorRole.CITIZEN,
                matter,
                Transition.WITHDRAW,
                GUARD,
                Audience.PETITIONER,
                Map.of("on", today.toString()));
        documents.issue(new NewDocument(
                DocumentKind.WITHDRAWAL_RECORD, matterId, recipients.wording(matter, record(matter, open, today))));
        standing.refresh(matter);
    }

    private RecordContent.WithdrawalRecord record(Matter matter, List<Withdrawal> wishes, LocalDate today) {
        Map<UUID, String> names = recipients.named(matter.id());
        LocalDate entered = wishes.stream()
                .map(Withdrawal::recordedOn)
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new RecordContent.WithdrawalRecord(
                matter.title(),
                wishes.stream()
                        .map(one -> new RecordContent.Wish(
                                named(names.get(one.petitionerId())),
                                PaperWords.text("withdrawal.by." + one.channel().name()),
                                one.askedOn(),
                                one.recordedOn()))
                        .toList(),
                lastDay(entered),
                today);
    }

    private static String named(String name) {
        return name == null || name.isEmpty() ? PaperWords.text("withdrawal.unnamed") : name;
    }

    private void leaveAlone(Matter matter, List<Withdrawal> open, LocalDate today) {
        List<Withdrawal> due = open.stream()
                .filter(one -> lastDay(one.recordedOn()).isBefore(today))
                .toList();
        if (due.isEmpty()) {
            throw new RefusedException(new NoWithdrawal(matter.number()));
        }
        for (Withdrawal one : due) {
            notices.tell(matter, "left", Map.of(), petitioner -> petitioner.id().equals(one.petitionerId()));
            one.end(Withdrawal.State.LEFT, today);
            withdrawals.leave(one.petitionerId(), today);
            timeline.add(matter.id(), "REPRESENTATIVE_LEFT", Audience.PETITIONER, Map.of("on", today.toString()));
        }
        standing.refresh(matter);
    }

    private List<UUID> petitioners(UUID matterId) {
        return recipients.of(matterId).stream()
                .map(Recipients.Recipient::petitionerId)
                .toList();
    }
}
