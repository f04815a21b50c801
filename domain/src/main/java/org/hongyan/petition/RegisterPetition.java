package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/** A clerk enters a letter, a visit, a call or what came another way but online in the register (T02). */
@UseCase
@LegalBasis("信访工作条例 第十九条第一款、第二十一条、第二十二条第一款")
public class RegisterPetition {

    /**
     * What the clerk types.
     *
     * @param receivedOn day the letter reached the office, or of the visit, call or session; not after today
     * @param intake see {@link Arrival#intake}
     * @param congress its class in the register of a people's congress; ignored elsewhere
     */
    public record Command(
            Channel channel,
            LocalDate receivedOn,
            PetitionInput petition,
            Map<String, String> intake,
            CongressClass congress) {

        /** Outside a people's congress. */
        public Command(Channel channel, LocalDate receivedOn, PetitionInput petition, Map<String, String> intake) {
            this(channel, receivedOn, petition, intake, null);
        }

        @Override
        public String toString() {
            return "RegisterPetition.Command[" + channel + "]";
        }
    }

    @Inject
    private Intake intake;

    @Inject
    private Filing filing;

    @Inject
    private RegisterChecks checks;

    @Inject
    private CongressMarks marks;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Registers it; the receipt is printed or sent, its codes are shown this once. */
    @Requires(Permission.REGISTER)
    public Receipt register(Command command) {
        LocalDate today = SystemTime.today(clock);
        Office here = offices.byId(actors.get().officeId()).orElseThrow();
        String office = here.code();
        if (command.petition().nature() == Nature.ACCUSATION) {
            throw new RefusedException(intake.sealedChannel(office));
        }
        Intake.Slot slot = intake.slot(office, command.petition(), checks.of(command, here, today));
        Instant now = clock.instant();
        Arrival arrival = new Arrival(
                command.channel(),
                command.receivedOn().equals(today)
                        ? now
                        : command.receivedOn()
                                .atTime(LocalTime.NOON)
                                .atZone(SystemTime.LEGAL_ZONE)
                                .toInstant(),
                command.receivedOn(),
                clean(command.intake()));
        Matter matter = Matter.registered(
                slot.number(),
                slot.office().id(),
                slot.body().id(),
                Filing.details(command.petition(), arrival),
                today,
                now);
        Codes codes =
                filing.codesFor(slot.number(), command.petition().petitioners().size());
        Receipt receipt = filing.file(
                new Filing.File(
                        matter, command.petition(), arrival, actors.get().personId(), codes, slot),
                () -> {
                    steps.begin(
                            matter,
                            Transition.REGISTER_DIRECTLY,
                            Audience.PETITIONER,
                            Map.of(
                                    "office",
                                    slot.office().name(),
                                    "channel",
                                    command.channel().name()));
                    clocks.start(ClockStart.of(
                            matter.id(), ClockKind.DISPATCH, matter.officeId(), matter.bodyId(), command.receivedOn()));
                });
        if (marks.classes()) {
            marks.add(new CongressMark(matter, command.congress(), actors.get(), today));
        }
        return receipt;
    }

    private static Map<String, String> clean(Map<String, String> written) {
        Map<String, String> clean = new TreeMap<>();
        written.forEach((key, note) -> clean.put(key, PetitionChecks.NOTE.clean(note)));
        return clean;
    }
}
