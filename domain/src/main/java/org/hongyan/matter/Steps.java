package org.hongyan.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Takes a matter from state to state by the lifecycle table; the only place where a state changes. */
@ApplicationScoped
public class Steps {

    private final CurrentActor actors;
    private final AuditSubject subject;
    private final Timeline timeline;
    private final Event<MatterMoved> moved;
    private final Clock clock;

    /** For the proxy. */
    protected Steps() {
        this(null, null, null, null, null);
    }

    @Inject
    public Steps(CurrentActor actors, AuditSubject subject, Timeline timeline, Event<MatterMoved> moved, Clock clock) {
        this.actors = actors;
        this.subject = subject;
        this.timeline = timeline;
        this.moved = moved;
        this.clock = clock;
    }

    /** Today as a statutory date. */
    public LocalDate today() {
        return SystemTime.today(clock);
    }

    /**
     * Asks the table and the actor's roles, without changing anything.
     *
     * @param guard key of the guard the use case has found met
     */
    public LifecycleRow check(Matter matter, Transition transition, String guard) {
        LifecycleRow row = open(matter, transition, guard);
        if (roles(actors.get()).stream().noneMatch(row::involves)) {
            throw new RefusedException(new NotYourStep(matter.number(), transition));
        }
        return row;
    }

    /** Asks the table alone: for a step that the caller only prepares and somebody else takes. */
    public LifecycleRow open(Matter matter, Transition transition, String guard) {
        subject.matter(matter.id());
        if (!SlipPolicy.allows(matter.nature(), transition)) {
            throw new RefusedException(new OnlySealedOn(matter.number()));
        }
        return MatterLifecycle.row(matter.state(), transition, guard)
                .orElseThrow(
                        () -> new RefusedException(new NotPossibleNow(matter.number(), matter.state(), transition)));
    }

    /**
     * Takes the step: checks, changes the state, writes the timeline entry named after the transition and tells the
     * observers. Clocks, standing and documents are the use case's.
     *
     * @param audience who may read the entry
     * @param args named arguments of the entry and of the petitioner's notice
     */
    public LifecycleRow take(
            Matter matter, Transition transition, String guard, Audience audience, Map<String, String> args) {
        return move(matter, check(matter, transition, guard), audience, args);
    }

    /**
     * As {@link #take}, for what somebody whom the table names has prepared, by a signature the table does not ask for.
     * Who prepared it was asked for by {@link #check} then.
     */
    public LifecycleRow takePrepared(
            Matter matter, Transition transition, String guard, Audience audience, Map<String, String> args) {
        return move(matter, open(matter, transition, guard), audience, args);
    }

    /** As {@link #take}, for what follows by itself from somebody's act, whatever the posts of whoever acted. */
    public LifecycleRow takeByItself(
            Matter matter, Transition transition, String guard, Audience audience, Map<String, String> args) {
        LifecycleRow row = open(matter, transition, guard);
        if (!row.involves(ActorRole.SYSTEM)) {
            throw new RefusedException(new NotYourStep(matter.number(), transition));
        }
        return move(matter, row, audience, args);
    }

    private LifecycleRow move(Matter matter, LifecycleRow row, Audience audience, Map<String, String> args) {
        matter.moveTo(row.to(), clock.instant());
        timeline.add(matter.id(), row.transition().name(), audience, args);
        moved.fire(new MatterMoved(matter, row, args));
        return row;
    }

    /** As {@link #take}, by the software for somebody who has asked for it before and need do nothing more. */
    public LifecycleRow takeFor(
            ActorRole asker,
            Matter matter,
            Transition transition,
            String guard,
            Audience audience,
            Map<String, String> args) {
        LifecycleRow row = open(matter, transition, guard);
        if (actors.get().kind() != Actor.Kind.SYSTEM || !row.involves(asker)) {
            throw new RefusedException(new NotYourStep(matter.number(), transition));
        }
        return move(matter, row, audience, args);
    }

    /**
     * The first step of a matter just made (submitted or registered directly): checks the table and the actor's roles
     * and writes the entry. Its standing is open already.
     */
    public LifecycleRow begin(Matter matter, Transition transition, Audience audience, Map<String, String> args) {
        subject.matter(matter.id());
        LifecycleRow row = MatterLifecycle.rows(null, transition).stream()
                .filter(candidate -> candidate.to() == matter.state())
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException(new NotPossibleNow(matter.number(), matter.state(), transition)));
        if (roles(actors.get()).stream().noneMatch(row::involves)) {
            throw new RefusedException(new NotYourStep(matter.number(), transition));
        }
        timeline.add(matter.id(), transition.name(), audience, args);
        moved.fire(new MatterMoved(matter, row, args));
        return row;
    }

    /** The parts of the lifecycle an actor can play. */
    public static Set<ActorRole> roles(Actor actor) {
        return switch (actor.kind()) {
            case CITIZEN -> EnumSet.of(ActorRole.CITIZEN);
            case SYSTEM -> EnumSet.of(ActorRole.SYSTEM);
            case STAFF -> ActorRole.of(actor.roles());
        };
    }
}
