package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.MatterView;
import org.hongyan.staff.CurrentActor;

/** What follows a matter up, as pages show it. Plain reads. */
@ApplicationScoped
@Transactional
public class FollowUpReader {

    @Inject
    private FollowUpBook followUps;

    @Inject
    private FollowUpPolicy policy;

    @Inject
    private CaseAccess access;

    @Inject
    private CurrentActor actors;

    /** Oldest first. */
    public List<FollowUp> ofMatter(UUID matterId) {
        access.require(matterId);
        return followUps.ofMatter(matterId);
    }

    /** The means the caller has now. */
    public Set<FollowUp.Kind> means(MatterView matter) {
        return policy.means(matter.part(), matter.state().terminal(), actors.get());
    }
}
