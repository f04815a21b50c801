package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.Extension;
import org.hongyan.deadline.Pause;
import org.hongyan.deadline.Term;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.PetitionersReach;
import org.hongyan.shared.ReadOnce;

@ApplicationScoped
class JpaClockBook implements ClockBook {

    private final EntityManager entities;
    private final Deadlines deadlines;
    private final PetitionersReach reach;

    /** For the proxy. */
    protected JpaClockBook() {
        this(null, null, null);
    }

    @Inject
    JpaClockBook(EntityManager entities, Deadlines deadlines, PetitionersReach reach) {
        this.entities = entities;
        this.deadlines = deadlines;
        this.reach = reach;
    }

    @Override
    public Optional<MatterClock> start(ClockStart start) {
        Matter matter = entities.find(Matter.class, start.matterId());
        if (start.kind() == ClockKind.RECEIPT_NOTICE && !reach.anybody(start.matterId())) {
            return promise(start);
        }
        LocalDate registered = matter.registeredOn() == null ? start.startedOn() : matter.registeredOn();
        ClockRun run =
                ClockRun.of(start.kind(), start.startedOn()).as(start.variant()).registeredOn(registered);
        DueDate due = deadlines.due(start.limit() == null ? run : run.within(start.limit()));
        if (!due.exists()) {
            return Optional.empty();
        }
        MatterClock clock = new MatterClock(start, due, deadlines.calendar().version());
        entities.persist(clock);
        return Optional.of(clock);
    }

    /** Nobody is told, but whoever received the matter accepts it within days that are promised. */
    private Optional<MatterClock> promise(ClockStart notice) {
        return notice.handoverId() == null
                ? Optional.empty()
                : start(ClockStart.of(
                                notice.matterId(),
                                ClockKind.ACCEPTANCE_PROMISE,
                                notice.officeId(),
                                notice.bodyId(),
                                notice.startedOn())
                        .along(notice.handoverId()));
    }

    /** What happens to the clock of the notice happens to the promise that stands in its place. */
    private static Set<ClockKind> with(ClockKind... kinds) {
        EnumSet<ClockKind> all = EnumSet.noneOf(ClockKind.class);
        all.addAll(List.of(kinds));
        if (all.contains(ClockKind.RECEIPT_NOTICE)) {
            all.add(ClockKind.ACCEPTANCE_PROMISE);
        }
        return all;
    }

    @Override
    public void stop(UUID matterId, LocalDate on, ClockKind... kinds) {
        Set<ClockKind> wanted = with(kinds);
        unended(matterId, clock -> wanted.contains(clock.kind())).forEach(clock -> clock.stop(on));
    }

    @Override
    public void stopOf(UUID matterId, UUID bodyId, LocalDate on, ClockKind... kinds) {
        Set<ClockKind> wanted = with(kinds);
        unended(
                        matterId,
                        clock -> wanted.contains(clock.kind()) && clock.bodyId().equals(bodyId))
                .forEach(clock -> clock.stop(on));
    }

    @Override
    public void pause(UUID matterId, LocalDate on, ClockKind kind) {
        Set<ClockKind> wanted = with(kind);
        unended(matterId, clock -> wanted.contains(clock.kind()) && clock.isRunning())
                .forEach(clock -> clock.pause(on));
    }

    @Override
    public Optional<LocalDate> extend(UUID matterId, int days, LocalDate approvedOn, ClockKind... kinds) {
        Set<ClockKind> wanted = Set.of(kinds);
        LocalDate registered = entities.find(Matter.class, matterId).registeredOn();
        return unended(matterId, clock -> wanted.contains(clock.kind()) && clock.isRunning()).stream()
                .filter(clock -> clock.extend(deadlines.due(ClockRun.of(clock.kind(), clock.startedOn())
                        .registeredOn(registered)
                        .extended(new Extension(days, approvedOn)))))
                .map(MatterClock::dueOn)
                .max(LocalDate::compareTo);
    }

    @Override
    public void revive(UUID matterId, ClockKind... kinds) {
        Set<ClockKind> wanted = with(kinds);
        unended(matterId, clock -> wanted.contains(clock.kind()) && clock.isPaused())
                .forEach(MatterClock::revive);
    }

    @Override
    public Optional<LocalDate> runAgain(UUID matterId, ClockKind kind) {
        Optional<MatterClock> last = lastCounted(ofMatter(matterId).stream().filter(clock -> clock.kind() == kind));
        last.ifPresent(MatterClock::revive);
        return last.map(MatterClock::dueOn);
    }

    private static Optional<MatterClock> lastCounted(Stream<MatterClock> clocks) {
        return clocks.filter(MatterClock::counted)
                .max(Comparator.comparing(MatterClock::startedOn).thenComparing(MatterClock::id));
    }

    @Override
    public void runOn(UUID matterId, ClockKind kind, List<Pause> pauses) {
        LocalDate registered = entities.find(Matter.class, matterId).registeredOn();
        unended(matterId, clock -> clock.kind() == kind).forEach(clock -> {
            ClockRun run = ClockRun.of(kind, clock.startedOn()).registeredOn(registered);
            for (Pause pause : pauses) {
                run = run.paused(pause);
            }
            clock.runOn(deadlines.due(run));
        });
    }

    @Override
    public void setLimit(UUID handoverId, ClockKind kind, LocalDate until) {
        along(handoverId)
                .filter(clock -> clock.kind() == kind)
                .filter(MatterClock::isUnended)
                .forEach(clock -> clock.moveTo(
                        deadlines.due(ClockRun.of(kind, clock.startedOn()).within(Term.until(until)))));
    }

    @Override
    public void reviveAlong(UUID handoverId, ClockKind... kinds) {
        Set<ClockKind> wanted = with(kinds);
        along(handoverId)
                .filter(clock -> wanted.contains(clock.kind()) && clock.isPaused())
                .forEach(MatterClock::revive);
    }

    @Override
    public void runAgainAlong(UUID handoverId, ClockKind... kinds) {
        for (ClockKind kind : with(kinds)) {
            List<MatterClock> started =
                    along(handoverId).filter(clock -> clock.kind() == kind).toList();
            if (started.stream().noneMatch(MatterClock::isRunning)) {
                lastCounted(started.stream()).ifPresent(MatterClock::revive);
            }
        }
    }

    @Override
    public void voidOf(UUID handoverId, LocalDate on) {
        along(handoverId).filter(MatterClock::isUnended).forEach(clock -> clock.neverRan(on));
    }

    private Stream<MatterClock> along(UUID handoverId) {
        return entities
                .createQuery("select c from MatterClock c where c.handoverId = :handover", MatterClock.class)
                .setParameter("handover", handoverId)
                .getResultList()
                .stream();
    }

    @Override
    public void stopAll(UUID matterId, LocalDate on, ClockKind... except) {
        Set<ClockKind> kept = Set.of(except);
        unended(matterId, clock -> !clock.kind().petitionersOwn() && !kept.contains(clock.kind()))
                .forEach(clock -> clock.stop(on));
    }

    @Override
    public List<MatterClock> countAgain(UUID matterId) {
        return unended(matterId, clock -> clock.countAgain(deadlines.calendar()));
    }

    @Override
    @ReadOnce
    public List<MatterClock> ofMatter(UUID matterId) {
        return entities.createQuery("select c from MatterClock c where c.matterId = :matter", MatterClock.class)
                .setParameter("matter", matterId)
                .getResultStream()
                .sorted(Comparator.comparing((MatterClock clock) -> !clock.isRunning())
                        .thenComparing(MatterClock::dueOn)
                        .thenComparing(MatterClock::id))
                .toList();
    }

    @Override
    public Optional<MatterClock> running(UUID matterId, ClockKind kind) {
        return ofMatter(matterId).stream()
                .filter(clock -> clock.kind() == kind && clock.isRunning())
                .findFirst();
    }

    private List<MatterClock> unended(UUID matterId, Predicate<MatterClock> wanted) {
        return ofMatter(matterId).stream()
                .filter(MatterClock::isUnended)
                .filter(wanted)
                .toList();
    }
}
