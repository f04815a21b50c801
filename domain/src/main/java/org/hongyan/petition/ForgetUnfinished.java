package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Answers kept for submissions sent again are dropped after a day, drafts nobody came back to after thirty. */
@UseCase
public class ForgetUnfinished {

    private static final Duration ANSWERS = Duration.ofHours(24);
    private static final Duration DRAFTS = Duration.ofDays(30);

    @Inject
    private RequestReplay answers;

    @Inject
    private PublicDrafts drafts;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /** Returns how many rows went. */
    @Requires(Permission.SYSTEM)
    public int forget() {
        Instant now = clock.instant();
        int gone = answers.forgetBefore(now.minus(ANSWERS)) + drafts.forgetBefore(now.minus(DRAFTS));
        subject.detail("rows", String.valueOf(gone));
        return gone;
    }
}
