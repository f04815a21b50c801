package org.hongyan.passing;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hongyan.calendar.RecountDeadlines;
import org.hongyan.commitment.KeepCommitments;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.handover.AcceptReportBySilence;
import org.hongyan.handover.RemindOfObjection;
import org.hongyan.matching.SearchAcross;
import org.hongyan.matter.RemindOfDeadlines;
import org.hongyan.petition.EnterRegister;
import org.hongyan.procedure.SimplifyMatter;
import org.hongyan.procedure.WithdrawMatter;
import org.hongyan.rating.CloseRatings;
import org.hongyan.reply.CompleteMatter;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.LapseReviewPeriod;
import org.hongyan.review.CompleteReviewed;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.supervision.ClimbUpward;

/** One look at everything that may be past; called again and again, by any number of nodes. */
@ApplicationScoped
public class DayPassing {

    private static final Logger LOG = System.getLogger(DayPassing.class.getName());
    /** What failed is tried again after this, so that one broken matter neither blocks nor fills the log. */
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    private DueItems items;

    @Inject
    private EnterRegister register;

    @Inject
    private AcceptReportBySilence silence;

    @Inject
    private LapseReviewPeriod reviewPeriod;

    @Inject
    private CompleteMatter completion;

    @Inject
    private CompleteReviewed afterReview;

    @Inject
    private HandlingReader handling;

    @Inject
    private CloseRatings ratings;

    @Inject
    private SimplifyMatter simple;

    @Inject
    private WithdrawMatter withdrawal;

    @Inject
    private RecountDeadlines again;

    @Inject
    private SearchAcross matching;

    @Inject
    private KeepCommitments commitments;

    @Inject
    private RemindOfObjection objections;

    @Inject
    private RemindOfDeadlines reminders;

    @Inject
    private ClimbUpward climbing;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    /** Does everything that is past; returns how many things it did. */
    @ActivateRequestContext
    public int run() {
        LocalDate today = SystemTime.today(clock);
        resting.values().removeIf(until -> until.isBefore(clock.instant()));
        int done = 0;
        beNobody();
        // first of all: what is due depends on it
        done += each(items.countedByAnOlderCalendar(), item -> again.recount(item.matterId()));
        beNobody();
        done += each(
                items.unregistered(today).stream()
                        .filter(item -> deadlines
                                .due(SmallTimer.INTAKE, Objects.requireNonNull(item.on()))
                                .due()
                                .isBefore(today))
                        .toList(),
                item -> register.enterAsItCame(item.matterId()));
        beNobody();
        done += each(items.past(ClockKind.REPORT_CHECK, today), item -> silence.accept(item.matterId()));
        beNobody();
        done += each(items.past(ClockKind.REVIEW_REQUEST, today), item -> reviewPeriod.lapse(item.matterId()));
        beNobody();
        done += each(items.past(ClockKind.FINAL_REVIEW_REQUEST, today), item -> reviewPeriod.lapse(item.matterId()));
        beNobody();
        done += each(items.past(ClockKind.SIMPLE_PROCEDURE, today), item -> simple.lapse(item.matterId()));
        beNobody();
        done += each(
                items.withdrawn().stream()
                        .filter(item -> deadlines
                                .due(SmallTimer.WITHDRAWAL_EFFECT, Objects.requireNonNull(item.on()))
                                .due()
                                .isBefore(today))
                        .toList(),
                item -> withdrawal.takeEffect(item.matterId()));
        beNobody();
        done += each(items.asks(today), item -> matching.search(item.matterId()));
        beNobody();
        done += each(items.unanswered(today), item -> matching.close(item.matterId()));
        beNobody();
        done += each(items.undecided(today), item -> objections.tellTheHead(item.matterId()));
        beNobody();
        done += each(items.promised(today), item -> commitments.miss(item.matterId()));
        beNobody();
        done += each(items.closedRatings(today), item -> ratings.close(item.matterId()));
        done += complete() + completeReviewed();
        beNobody();
        // last: what is settled by now needs no reminder and climbs nowhere
        done += each(items.toRemind(today), item -> reminders.remind(item.matterId()));
        beNobody();
        return done + climbed(today);
    }

    /** Whoever looks in vain has done nothing: what is late stays so until somebody acts. */
    private int climbed(LocalDate today) {
        AtomicInteger steps = new AtomicInteger();
        each(items.late(today), item -> steps.addAndGet(climbing.climb(item.matterId())));
        return steps.get();
    }

    private int complete() {
        int done = 0;
        UUID last = new UUID(0, 0);
        for (List<DueItem> page = replied(last); !page.isEmpty(); page = replied(last)) {
            done += each(page.stream().filter(this::isReady).toList(), item -> completion.lapse(item.matterId()));
            last = page.get(page.size() - 1).matterId();
        }
        return done;
    }

    private int completeReviewed() {
        int done = 0;
        UUID last = new UUID(0, 0);
        for (List<DueItem> page = reviewed(last); !page.isEmpty(); page = reviewed(last)) {
            done += each(
                    page.stream().filter(this::isReadyAfterReview).toList(),
                    item -> afterReview.complete(item.matterId()));
            last = page.get(page.size() - 1).matterId();
        }
        return done;
    }

    private List<DueItem> reviewed(UUID after) {
        beNobody();
        return items.reviewed(after);
    }

    private boolean isReadyAfterReview(DueItem item) {
        actFor(item);
        return afterReview.obstacles(item.matterId()).isEmpty();
    }

    private List<DueItem> replied(UUID after) {
        beNobody();
        return items.replied(after);
    }

    private boolean isReady(DueItem item) {
        actFor(item);
        return handling.obstacles(item.matterId()).isEmpty();
    }

    private int each(List<DueItem> due, Consumer<DueItem> deed) {
        int done = 0;
        for (DueItem item : due) {
            if (resting.containsKey(item.matterId())) {
                continue;
            }
            try {
                actFor(item);
                deed.accept(item);
                done++;
            } catch (RuntimeException failed) {
                resting.put(item.matterId(), clock.instant().plus(REST));
                LOG.log(WARNING, "HY-DAY-01 matter " + item.matterId() + " is left for an hour", failed);
            }
        }
        return done;
    }

    private void actFor(DueItem item) {
        actors.become(Actor.system(item.officeId(), item.bodyId()));
    }

    private void beNobody() {
        actors.become(Actor.system(null, null));
    }
}
