package org.hongyan.petition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Shows contact and identity of one petitioner in clear; the reason stands in the audit trail. */
@UseCase
@LegalBasis("信访工作条例 第五条、第四十四条；个人信息保护法 第六条")
public class RevealPetitioner {

    private static final int LONGEST_REASON = 200;
    private static final int SHORTEST_REASON = 4;

    @Inject
    private CaseAccess access;

    @Inject
    private Petitions petitions;

    @Inject
    private KeyRing ring;

    @Inject
    private AuditSubject subject;

    /** For a body with a part in the matter that was given the identity. */
    @Requires(Permission.CASE_READ)
    public PetitionerInput reveal(UUID matterId, UUID petitionerId, String reason) {
        subject.matter(matterId);
        access.require(matterId);
        PlainText rule = PlainText.line(LONGEST_REASON).mandatory();
        Optional<FieldError> wrong = rule.check("/reason", reason);
        if (wrong.isEmpty() && PlainText.length(rule.clean(reason)) < SHORTEST_REASON) {
            wrong = Optional.of(new FieldError("/reason", "reveal.reason", SHORTEST_REASON));
        }
        InvalidInputException.throwIfAny(wrong.stream().toList());
        Petitioner petitioner = find(matterId, petitionerId);
        subject.detail("petitioner", petitionerId.toString());
        subject.detail("reason", rule.clean(reason));
        return new PetitionerInput(
                petitioner.name(ring),
                petitioner.idNumber(ring),
                petitioner.phone(ring),
                petitioner.email(ring),
                petitioner.address(ring));
    }

    private Petitioner find(UUID matterId, UUID petitionerId) {
        List<Petitioner> visible = petitions.petitionersOfMatter(matterId);
        return visible.stream()
                .filter(petitioner -> petitioner.id().equals(petitionerId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }
}
