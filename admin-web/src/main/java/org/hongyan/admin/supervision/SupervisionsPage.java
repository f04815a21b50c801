package org.hongyan.admin.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.supervision.FollowUp;
import org.hongyan.supervision.FollowUpReader;
import org.hongyan.supervision.Supervision;
import org.hongyan.supervision.Supervisions;

/** The supervisions of a matter on its case page, for the two ends of each. */
@Named
@RequestScoped
public class SupervisionsPage {

    @Inject
    private Supervisions supervisions;

    @Inject
    private FollowUpReader followUps;

    @Inject
    private CasePage casePage;

    @Inject
    private HandoverTree names;

    private List<Supervision> all;
    private List<FollowUp> followed;

    /** The latest first. */
    public List<Supervision> getAll() {
        if (all == null) {
            all = supervisions.ofMatter(casePage.getMatter().id()).stream()
                    .sorted((one, other) -> other.openedOn().compareTo(one.openedOn()))
                    .toList();
        }
        return all;
    }

    /** What else follows the matter up, the oldest first. */
    public List<FollowUp> getFollowed() {
        if (followed == null) {
            followed = followUps.ofMatter(casePage.getMatter().id());
        }
        return followed;
    }

    public String name(UUID bodyId) {
        return names.name(bodyId);
    }
}
