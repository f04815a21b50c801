package org.hongyan.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Pause;

/** The clocks of matters: started, stopped, stopped provisionally and revived. */
public interface ClockBook {

    /**
     * Starts a clock; empty where the law of the matter's day has no such clock. In the place of a notice to nobody who
     * could be told, the promise to accept starts for whoever received the matter by a handover; it then stops, stands
     * still and runs on with the notice.
     */
    Optional<MatterClock> start(ClockStart start);

    /** Stops the running (or provisionally stopped) clocks of these kinds in the matter, whoever keeps them. */
    void stop(UUID matterId, LocalDate on, ClockKind... kinds);

    /** Stops the running clocks of these kinds that this body keeps. */
    void stopOf(UUID matterId, UUID bodyId, LocalDate on, ClockKind... kinds);

    /** Stops running clocks of this kind provisionally. */
    void pause(UUID matterId, LocalDate on, ClockKind kind);

    /**
     * Prolongs the running clocks of these kinds by a decision of that day, counted from the due date first announced.
     * Returns the new due date of the last of them, empty if none runs or none may be prolonged.
     */
    Optional<LocalDate> extend(UUID matterId, int days, LocalDate approvedOn, ClockKind... kinds);

    /** Lets provisionally stopped clocks of these kinds run on, original due date, kept by the given body. */
    void revive(UUID matterId, ClockKind... kinds);

    /**
     * Lets the last clock of this kind run on with its original due date although it was stopped for good: what stopped
     * it did not last. Returns its due date, empty if the matter never had one.
     */
    Optional<LocalDate> runAgain(UUID matterId, ClockKind kind);

    /**
     * Lets clocks of this kind that stood still run on, due later by the days of these pauses. Days that the clock's law
     * does not leave out are counted all the same.
     */
    void runOn(UUID matterId, ClockKind kind, List<Pause> pauses);

    /** Somebody sets another limit: the clocks of this kind that the handover started are due on that day. */
    void setLimit(UUID handoverId, ClockKind kind, LocalDate until);

    /** As {@link #revive}, but only what this handover had started. */
    void reviveAlong(UUID handoverId, ClockKind... kinds);

    /** As {@link #runAgain} for each of these kinds that does not run, but only what this handover had started. */
    void runAgainAlong(UUID handoverId, ClockKind... kinds);

    /** What a recalled handover started never ran. */
    void voidOf(UUID handoverId, LocalDate on);

    /** Stops everything that runs in the matter except the petitioner's own limits and these kinds. */
    void stopAll(UUID matterId, LocalDate on, ClockKind... except);

    /** Counts what still runs again by the calendar in force; returns the clocks whose due date moved. */
    List<MatterClock> countAgain(UUID matterId);

    /** All clocks of a matter, running ones first, then by due date. */
    List<MatterClock> ofMatter(UUID matterId);

    /** The running clock of a kind, the earliest due if there are several. */
    Optional<MatterClock> running(UUID matterId, ClockKind kind);
}
