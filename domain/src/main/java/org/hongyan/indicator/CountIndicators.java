package org.hongyan.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;

/** Counts again what has changed since; called again and again, by any number of nodes. */
@UseCase
@LegalBasis("信访工作条例 第四十一条")
public class CountIndicators {

    private static final int BATCH = 2000;

    @Inject
    private Indicators indicators;

    @Inject
    private Clock clock;

    /** One batch; returns how many changes it took in, none when everything is counted. */
    @Requires(Permission.SYSTEM)
    public int count() {
        return indicators.count(SystemTime.today(clock), clock.instant(), BATCH);
    }
}
