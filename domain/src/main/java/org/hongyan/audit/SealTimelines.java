package org.hongyan.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Seals the timelines that have grown, so that nobody can shorten or rewrite them afterwards unseen. */
@UseCase
@LegalBasis("domain.md §3.1；信访工作条例 第四十三条")
public class SealTimelines {

    private static final int MOST = 5000;

    @Inject
    private Timelines timelines;

    @Inject
    private Clock clock;

    /** Returns how many heads were sealed; the book outside is written by the caller once this is committed. */
    @Requires(Permission.SYSTEM)
    public int seal() {
        return timelines.sealNext(clock.instant(), MOST);
    }
}
