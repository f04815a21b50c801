package org.hongyan.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Tables are forgotten after thirty days, finished or not. */
@UseCase
@LegalBasis("个人信息保护法 第十九条")
public class ForgetImports {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    private Imports imports;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /** Forgets what is older; returns how many. */
    @Requires(Permission.SYSTEM)
    public int forget() {
        int gone = imports.forget(clock.instant().minus(KEPT_FOR));
        subject.detail("imports", String.valueOf(gone));
        return gone;
    }
}
