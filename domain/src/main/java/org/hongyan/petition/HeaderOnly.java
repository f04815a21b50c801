package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;

/**
 * Enters a paper in the register that nobody here may read: an accusation outside the discipline line. Number, day and
 * channel; no title, no person, no place, and so no query code (T02).
 */
@ApplicationScoped
public class HeaderOnly {

    private final Intake intake;
    private final Filing filing;
    private final Steps steps;
    private final ClockBook clocks;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected HeaderOnly() {
        this(null, null, null, null, null, null);
    }

    @Inject
    HeaderOnly(Intake intake, Filing filing, Steps steps, ClockBook clocks, CurrentActor actors, Clock clock) {
        this.intake = intake;
        this.filing = filing;
        this.steps = steps;
        this.clocks = clocks;
        this.actors = actors;
        this.clock = clock;
    }

    /** Returns the id of the matter; the clock of handing over runs from the day of receipt. */
    public UUID register(Office office, Channel channel, LocalDate receivedOn) {
        Intake.Slot slot = intake.slot(office.code());
        Instant now = clock.instant();
        PetitionInput nothing = new PetitionInput(
                Nature.ACCUSATION, "", "", List.of(), null, "", null, List.of(), 1, true, true, false);
        Arrival arrival = new Arrival(channel, now, receivedOn, Map.of());
        Matter matter = Matter.registered(
                slot.number(),
                slot.office().id(),
                slot.body().id(),
                Filing.details(nothing, arrival),
                SystemTime.today(clock),
                now);
        filing.file(
                new Filing.File(
                        matter, nothing, arrival, actors.get().personId(), new Codes(List.of(), List.of()), slot),
                () -> {
                    steps.begin(
                            matter,
                            Transition.REGISTER_DIRECTLY,
                            Audience.OFFICE,
                            Map.of("office", slot.office().name(), "channel", channel.name()));
                    clocks.start(ClockStart.of(
                            matter.id(), ClockKind.DISPATCH, matter.officeId(), matter.bodyId(), receivedOn));
                });
        return matter.id();
    }
}
