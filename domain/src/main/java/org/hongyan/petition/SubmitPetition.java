package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.CurrentCaller;

/**
 * A citizen submits a petition online (T01). Everything is stored in one commit: petition, matter, demands, standing,
 * timeline, audit line, and the answer for whoever sends the same thing again.
 */
@UseCase
@LegalBasis("信访工作条例 第十七条、第十九条")
public class SubmitPetition {

    /**
     * What the citizen sends.
     *
     * @param declaration ticked: what is written is true
     * @param draftProof proof of the draft whose files belong to it, or null
     * @param requestKey what makes the same submission recognisable: the caller's own key, or the draft; never null
     */
    public record Command(
            String officeCode, PetitionInput petition, boolean declaration, String draftProof, String requestKey) {

        @Override
        public String toString() {
            return "SubmitPetition.Command[" + officeCode + "]";
        }
    }

    @Inject
    private Intake intake;

    @Inject
    private RequestReplay replay;

    @Inject
    private Filing filing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Stores it, or answers with what was stored for the same request before.
     *
     * @throws InvalidInputException with pointers into the petition
     */
    @Requires(Permission.ANYONE)
    public Receipt submit(Command command) {
        PetitionInput input = command.petition();
        if (input.nature() == Nature.ACCUSATION) {
            throw new RefusedException(intake.sealedChannel(command.officeCode()));
        }
        Intake.Slot slot = intake.slot(command.officeCode(), input, wrong(command));
        Codes codes = filing.codesFor(slot.number(), input.petitioners().size());
        replay.present(command.requestKey());
        if (command.draftProof() != null) {
            caller.present(command.draftProof());
        }
        codes.proofs().forEach(caller::present);

        return replay.answer(command.requestKey(), Fingerprint.of(command), () -> store(command, slot, codes));
    }

    private List<FieldError> wrong(Command command) {
        List<FieldError> errors =
                new ArrayList<>(PetitionChecks.ofCitizen(command.petition(), SystemTime.today(clock)));
        if (!command.declaration()) {
            errors.add(DeclarationMissing.ERROR);
        }
        return errors;
    }

    private Receipt store(Command command, Intake.Slot slot, Codes codes) {
        Instant now = clock.instant();
        Arrival arrival = new Arrival(Channel.ONLINE, now, SystemTime.dateOf(now), Map.of());
        Matter matter = Matter.submitted(
                slot.number(), slot.office().id(), slot.body().id(), Filing.details(command.petition(), arrival), now);
        return filing.file(new Filing.File(matter, command.petition(), arrival, null, codes, slot), () -> {
            filing.bindFiles(command.draftProof(), matter);
            steps.begin(
                    matter,
                    Transition.SUBMIT,
                    Audience.PETITIONER,
                    Map.of("office", slot.office().name()));
        });
    }
}
