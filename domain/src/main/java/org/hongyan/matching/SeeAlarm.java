package org.hongyan.matching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The supervisor of the superior office has looked at an alarm and writes down what was done about it. */
@UseCase
@LegalBasis("信访工作条例 第四十条")
public class SeeAlarm {

    private static final PlainText OUTCOME = PlainText.lines(500).mandatory();

    @Inject
    private Matches matches;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Writes it down once. */
    @Requires({Permission.SUPERVISE, Permission.AUDIT_READ})
    public void seen(UUID alarmId, String outcome) {
        MatchAlarm alarm = matches.alarm(alarmId)
                .filter(MatchAlarm::open)
                .orElseThrow(() -> new RefusedException(new QuestionAnswered()));
        OUTCOME.check("/outcome", outcome).ifPresent(wrong -> {
            throw new InvalidInputException(List.of(wrong));
        });
        alarm.seen(actors.get(), clock.instant(), OUTCOME.clean(outcome));
    }
}
