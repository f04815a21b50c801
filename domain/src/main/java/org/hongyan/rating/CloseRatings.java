package org.hongyan.rating;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;

/** Rating windows of the caller's body have closed: what was given is shown to the rated, what was not has lapsed. */
@UseCase
@LegalBasis("信访事项办理群众满意度评价工作办法 第三条")
public class CloseRatings {

    @Inject
    private Ratings ratings;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    @Requires(Permission.SYSTEM)
    public void close(UUID matterId) {
        subject.matter(matterId);
        ratings.showClosed(matterId, SystemTime.today(clock));
    }
}
