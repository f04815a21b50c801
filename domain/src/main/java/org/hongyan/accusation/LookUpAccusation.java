package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.privacy.GuessLimit;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.tenant.PetitionNumber;

/** Number and code tell how far an accusation is: a stage and days; not what it says, whom it is about or what came out. */
@UseCase
@LegalBasis("纪检监察机关处理检举控告工作规则")
public class LookUpAccusation {

    /** What the public page may say about the stage. */
    public enum Stage {
        RECEIVED,
        ACCEPTED,
        COMPLETED,
        SENT_ON
    }

    /** As little as possible. */
    public record Progress(
            Stage stage, LocalDate receivedOn, LocalDate noticedOn, LocalDate feedbackOn, UUID officeId) {}

    @Inject
    private SealedDoor door;

    @Inject
    private QueryCodes codes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private GuessLimit limit;

    /**
     * Empty where number and code do not fit: the same answer for a wrong number and for a wrong code.
     *
     * @param address network address of the visitor, for slowing down guesses ({@link TooManyTries}); not kept
     */
    @Requires(Permission.ANYONE)
    public Optional<Progress> lookUp(String typedNumber, String typedCode, String address) {
        List<FieldError> errors = new ArrayList<>();
        PetitionNumber.check("/number", typedNumber).ifPresent(errors::add);
        QueryCode.check("/queryCode", typedCode).ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        String number = PetitionNumber.parse(typedNumber).orElseThrow().toString();
        codes.proofsOf(number, QueryCode.parse(typedCode).orElseThrow()).forEach(caller::present);
        Optional<Progress> found = door.status(number).map(LookUpAccusation::progress);
        if (found.isPresent()) {
            limit.right(address);
        } else {
            limit.wrong(address).ifPresent(seconds -> {
                throw new RefusedException(new TooManyTries(seconds));
            });
        }
        return found;
    }

    private static Progress progress(SealedDoor.Status status) {
        Stage stage =
                switch (status.state()) {
                    case RECEIVED, REGISTERED, KEPT -> Stage.RECEIVED;
                    case ACCEPTED, CHECKING -> Stage.ACCEPTED;
                    case COMPLETED, CLOSED -> Stage.COMPLETED;
                    case PASSED_ON -> Stage.SENT_ON;
                };
        return new Progress(stage, status.receivedOn(), status.noticedOn(), status.feedbackOn(), status.officeId());
    }
}
