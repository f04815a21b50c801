package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;

/** Joint meetings the own body called about a matter; each is over when its minutes are approved. */
@ApplicationScoped
@LegalBasis("信访工作条例 第十一条、第十二条")
public class JointMeetings {

    private final FollowUpBook followUps;
    private final Timeline timeline;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected JointMeetings() {
        this(null, null, null, null);
    }

    @Inject
    JointMeetings(FollowUpBook followUps, Timeline timeline, Steps steps, CurrentActor actors) {
        this.followUps = followUps;
        this.timeline = timeline;
        this.steps = steps;
        this.actors = actors;
    }

    /**
     * The meeting has decided.
     *
     * @param minutes number of its minutes
     */
    public void decided(Matter matter, String minutes) {
        followUps.ofMatter(matter.id()).stream()
                .filter(one -> one.open()
                        && one.kind() == FollowUp.Kind.JOINT_MEETING
                        && one.bodyId().equals(actors.get().bodyId()))
                .forEach(one -> {
                    one.end(minutes, actors.get(), steps.today());
                    timeline.add(
                            matter.id(),
                            "FOLLOW_UP_ENDED",
                            Audience.OFFICE,
                            Map.of(
                                    "kind",
                                    Texts.of("supervision", Locale.SIMPLIFIED_CHINESE)
                                            .text("FollowUp.Kind.JOINT_MEETING"),
                                    "on",
                                    one.onDay().toString(),
                                    "words",
                                    minutes));
                });
    }
}
