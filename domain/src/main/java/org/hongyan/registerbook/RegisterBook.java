package org.hongyan.registerbook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the caller's body has registered. */
public interface RegisterBook {

    /** Nobody gets more lines at once. */
    int MOST = 500;

    /** Where a page ended. */
    record Place(LocalDate receivedOn, UUID petitionId) {}

    /** Lines in the order of receipt, after that place. */
    List<RegisterLine> page(RegisterPeriod period, @Nullable Place after, int limit);

    /** The counters of the period. */
    RegisterCounts counts(RegisterPeriod period);
}
