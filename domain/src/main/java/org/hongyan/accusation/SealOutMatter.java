package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * A matter that accuses somebody leaves for the discipline line: before anybody handles it (T05), or found late (T45).
 * Its words are sealed to the receiving office, wiped from every desk, packet and list, and every part in it ends. What
 * stays is a slip. There is no way back and no override.
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条第二款、第三十条、第四十六条第五项")
public class SealOutMatter {

    @Inject
    private WayToTheLine way;

    @Inject
    private MatterWords words;

    @Inject
    private SealedDoor door;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    /**
     * Sends the whole matter on.
     *
     * @param sitsThere the accused works in the discipline office in charge, or leads the place
     * @param incident who may have seen it that must not, empty if nobody; told to the discipline office
     * @return the number on the slip
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public String sealOut(UUID matterId, boolean sitsThere, String incident) {
        new FieldChecks().optional("/incident", incident, FieldChecks.LONG).done();
        Matter matter = way.held(matterId);
        String said = FieldChecks.clean(incident);
        WayToTheLine.Leaving leaving = way.prepare(
                matter,
                words.officeOf(matter),
                sitsThere,
                words.all(matter, said),
                words.channel(matter),
                matter.number());
        WayToTheLine.Step step = WayToTheLine.Step.of(matter.state());
        clocks.stopAll(matterId, steps.today());
        steps.take(matter, step.transition(), step.guard(), Audience.PETITIONER, Map.of());
        way.send(matter, leaving, !said.isEmpty(), door.papers(matterId));
        if (!door.seal(matterId, leaving.id(), leaving.channel(), leaving.slip())) {
            throw new RefusedException(new NoDisciplineOffice(DisciplineRoutePolicy.NATIONAL_PHONE));
        }
        return leaving.number();
    }
}
