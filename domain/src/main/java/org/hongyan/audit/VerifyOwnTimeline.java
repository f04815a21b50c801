package org.hongyan.audit;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The petitioner verifies the record of the own matter, entries that only offices read included. */
@UseCase
@LegalBasis("domain.md §3.1；信访工作条例 第十八条、第二十一条")
public class VerifyOwnTimeline {

    @Inject
    private Timelines timelines;

    /** Empty without a part in the matter. */
    @Requires(Permission.ANYONE)
    public Optional<CheckedTimeline> verify(UUID matterId) {
        return timelines.own(matterId);
    }
}
