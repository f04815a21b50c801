package org.hongyan.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the database says about its chained timelines, see ADR 0005 and ADR 0009. */
public interface Timelines {

    /** The timelines the caller answers for, in a fixed order, from behind a matter on; 500 at most. */
    List<CheckedTimeline> page(@Nullable UUID after, int most);

    /** One of them, by the number of its matter. */
    Optional<CheckedTimeline> byNumber(String number);

    /** The one timeline of a matter the caller has a part in, the petitioner by proof. */
    Optional<CheckedTimeline> own(UUID matterId);

    /** Seals the heads that have grown since, in one batch; returns how many. Only for the software itself. */
    int sealNext(Instant at, int most);

    /** The batches after a number, the oldest first. */
    List<Seal> seals(long after);

    /**
     * A batch.
     *
     * @param digest over its heads and the batch before, as hexadecimal digits
     * @param holds the rows of the batch still give that digest
     */
    record Seal(long no, Instant sealedAt, int matters, String digest, boolean holds) {}
}
