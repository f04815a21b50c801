package org.hongyan.lookup;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.audit.AuditSubject;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.GuessLimit;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.tenant.PetitionNumber;

/** Number and query code open the petitioner's own view of the matter. */
@UseCase
@LegalBasis("信访工作条例 第十八条、第二十一条")
public class LookUpPetition {

    /**
     * What was found.
     *
     * @param proofs to be kept by the portal, sealed, so that the next pages need no code
     */
    public record Found(PublicStatus status, List<String> proofs) {

        @Override
        public String toString() {
            return "Found[" + status.number() + "]";
        }
    }

    @Inject
    private StatusReader reader;

    @Inject
    private Petitions petitions;

    @Inject
    private GuessLimit limit;

    @Inject
    private QueryCodes codes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditSubject subject;

    /**
     * Looks up.
     *
     * @param address network address of the visitor, for slowing down guesses; not kept
     * @throws InvalidInputException where the number or the code cannot be right by its check digit; told before any
     *     look-up, and the same for every petition
     */
    @Requires(Permission.ANYONE)
    public Found lookUp(String number, String typedCode, String address) {
        InvalidInputException.throwIfAny(wrong(number, typedCode));
        return find(number, typedCode, address);
    }

    /**
     * The same for a program, which needs no hint: what cannot be right is answered and counted like a wrong guess.
     *
     * @param address network address of the visitor, for slowing down guesses; not kept
     */
    @Requires(Permission.ANYONE)
    public Found open(String number, String code, String address) {
        if (!wrong(number, code).isEmpty()) {
            throw guessed(address);
        }
        return find(number, code, address);
    }

    private Found find(String number, String typedCode, String address) {
        String normal = PetitionNumber.parse(number).orElseThrow().toString();
        QueryCode code = QueryCode.parse(typedCode).orElseThrow();
        List<String> proofs = codes.proofsOf(normal, code);
        proofs.forEach(caller::present);
        Optional<PublicStatus> found = reader.byNumber(normal);
        if (found.isEmpty()) {
            // one that was parted from another is opened by the code of the whole
            String whole = petitions.codeNumber(normal);
            if (!whole.equals(normal)) {
                proofs = codes.proofsOf(whole, code);
                proofs.forEach(caller::present);
                found = reader.byNumberAfresh(normal);
            }
        }
        if (found.isEmpty()) {
            throw guessed(address);
        }
        limit.right(address);
        subject.matter(found.get().matterId());
        return new Found(found.get(), proofs);
    }

    private RefusedException guessed(String address) {
        return new RefusedException(
                limit.wrong(address).<Refusal>map(TooManyTries::new).orElseGet(NothingFound::new));
    }

    private static List<FieldError> wrong(String number, String code) {
        List<FieldError> errors = new ArrayList<>();
        PetitionNumber.check("/number", number).ifPresent(errors::add);
        QueryCode.check("/queryCode", code).ifPresent(errors::add);
        return errors;
    }
}
