package org.hongyan.supervision;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.Texts;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * A body follows a matter up beside its course: names it a key matter, brings it before a joint meeting, or, as a congress,
 * hears a report, inquires, inspects, proposes. Nothing of it moves the matter or a clock.
 */
@UseCase
@LegalBasis("信访工作条例 第十一条、第三十八条;各级人民代表大会常务委员会监督法")
public class FollowMatter {

    /**
     * As typed.
     *
     * @param words why, about what
     * @param people who takes part, such as the deputies who inspect; may be empty
     * @param onDay day of it; a meeting or visit may lie ahead
     */
    public record Order(UUID matterId, FollowUp.Kind kind, String words, String people, LocalDate onDay) {}

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private FollowUpPolicy policy;

    @Inject
    private FollowUpBook followUps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Returns the id of the record. */
    @Requires(Permission.CASE_READ)
    public UUID record(Order order) {
        Matter matter = matters.forChange(order.matterId());
        Set<FollowUp.Kind> means = means(matter);
        if (means.isEmpty()) {
            throw new RefusedException(new NotYoursToFollow(matter.number()));
        }
        new FieldChecks()
                .unless(order.kind() != null, "/kind", "followUp.kind")
                .required("/words", order.words(), FieldChecks.LONG)
                .unless(order.onDay() != null, "/onDay", "day.missing")
                .done();
        if (!means.contains(order.kind())) {
            throw new RefusedException(new NotYoursToFollow(matter.number()));
        }
        UUID body = actors.get().bodyId();
        boolean key = order.kind() == FollowUp.Kind.KEY_MATTER;
        if (key
                && followUps.ofMatter(matter.id()).stream()
                        .anyMatch(one -> one.open()
                                && one.kind() == FollowUp.Kind.KEY_MATTER
                                && one.bodyId().equals(body))) {
            throw new RefusedException(new KeyAlready(matter.number()));
        }
        FollowUp followUp = new FollowUp(order, actors.get(), clock.instant());
        followUps.add(followUp);
        tell(matter, followUp, "FOLLOW_UP", followUp.words());
        return followUp.id();
    }

    /**
     * It is over.
     *
     * @param outcome what was decided, answered or found; of a key matter why it is one no longer
     */
    @Requires(Permission.CASE_READ)
    public void end(UUID matterId, UUID followUpId, String outcome) {
        Matter matter = matters.forChange(matterId);
        FollowUp followUp = followUps
                .byId(followUpId)
                .filter(one -> one.matterId().equals(matterId))
                .orElseThrow(() -> new RefusedException(new MatterNotFound()));
        if (!policy.follows(access.require(matterId), actors.get())
                || !followUp.bodyId().equals(actors.get().bodyId())) {
            throw new RefusedException(new NotYoursToFollow(matter.number()));
        }
        new FieldChecks().required("/outcome", outcome, FieldChecks.LONG).done();
        followUp.end(outcome, actors.get(), steps.today());
        tell(matter, followUp, "FOLLOW_UP_ENDED", followUp.outcome());
    }

    private Set<FollowUp.Kind> means(Matter matter) {
        return policy.means(access.require(matter.id()), matter.state().terminal(), actors.get());
    }

    private void tell(Matter matter, FollowUp followUp, String event, String words) {
        String kind = Texts.of("supervision", Locale.SIMPLIFIED_CHINESE)
                .text("FollowUp.Kind." + followUp.kind().name());
        timeline.add(
                matter.id(),
                event,
                Audience.OFFICE,
                Map.of("kind", kind, "on", followUp.onDay().toString(), "words", words));
        standing.refresh(matter);
    }
}
