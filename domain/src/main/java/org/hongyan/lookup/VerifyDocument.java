package org.hongyan.lookup;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.privacy.GuessLimit;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Whoever holds a paper asks whether it is genuine, by the number and the check code printed on it. */
@UseCase
@LegalBasis("信访工作条例 第五条第一项、第三十四条")
public class VerifyDocument {

    @Inject
    private GenuineDocuments documents;

    @Inject
    private GuessLimit limit;

    /**
     * The document, or nothing: a wrong number and a wrong code get one and the same answer.
     *
     * @param address network address of the visitor, for slowing down guesses; not kept
     * @throws InvalidInputException where number or code are missing
     * @throws RefusedException with {@link TooManyTries} after many wrong tries; a right pair works all the same
     */
    @Requires(Permission.ANYONE)
    public Optional<GenuineDocument> verify(String number, String checkCode, String address) {
        String typedNumber = PrintedMarks.number(number);
        String typedCode = PrintedMarks.checkCode(checkCode);
        List<FieldError> missing = new ArrayList<>();
        if (typedNumber.isEmpty()) {
            missing.add(new FieldError("/documentNumber", "documentNumber.missing"));
        }
        if (typedCode.isEmpty()) {
            missing.add(new FieldError("/checkCode", "checkCode.missing"));
        }
        InvalidInputException.throwIfAny(missing);
        Optional<GenuineDocument> found = documents.find(typedNumber, typedCode);
        String guesser = "verify " + address;
        if (found.isPresent()) {
            limit.right(guesser);
        } else {
            limit.wrong(guesser).ifPresent(seconds -> {
                throw new RefusedException(new TooManyTries(seconds));
            });
        }
        return found;
    }
}
