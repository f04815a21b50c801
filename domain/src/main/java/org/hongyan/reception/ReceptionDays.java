package org.hongyan.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rota. Everybody reads; only the own office writes. */
public interface ReceptionDays {

    /** Rows of a page at most. */
    int MAX_ROWS = 100;

    Optional<ReceptionDay> of(UUID id);

    /**
     * Days from today on, the nearest first.
     *
     * @param after last day of the page before
     */
    List<ReceptionDay> upcoming(UUID officeId, LocalDate today, @Nullable UUID after, int limit);

    /**
     * Days before today, the newest first.
     *
     * @param after last day of the page before
     */
    List<ReceptionDay> past(UUID officeId, LocalDate today, @Nullable UUID after, int limit);

    /** How the days of the last twelve months were kept. */
    ReceptionRecord record(UUID officeId, LocalDate today);

    /** Enters the days; returns those that were not in the rota yet. */
    List<LocalDate> plan(ReceptionPlan plan, List<LocalDate> days);

    /** False if somebody changed it meanwhile. */
    boolean change(UUID id, int since, ReceptionPlan plan);

    /** False if somebody changed it meanwhile. */
    boolean settle(
            UUID id,
            int since,
            ReceptionState state,
            String reason,
            @Nullable Integer batches,
            @Nullable Integer persons);

    /** True if another day of the office, not called off, has this leader at this day and time. */
    boolean taken(UUID officeId, ReceptionPlan plan, UUID except);
}
