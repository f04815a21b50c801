package org.hongyan.smalloffice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The head of the office above decides that a township of two people works by two posts, and that it no longer does. Two
 * people must be there, neither of whom signs what he or she wrote.
 */
@UseCase
@LegalBasis("信访工作条例 第八条、第十一条")
public class SwitchSmallOffice {

    private static final PlainText REASON = PlainText.line(200).mandatory();

    @Inject
    private SmallOffices offices;

    @Inject
    private AuditSubject subject;

    @Requires(Permission.APPROVE)
    public void on(UUID officeId, String reason) {
        change(officeId, true, reason);
    }

    @Requires(Permission.APPROVE)
    public void off(UUID officeId, String reason) {
        change(officeId, false, reason);
    }

    private void change(UUID officeId, boolean on, String reason) {
        REASON.check("/reason", reason).ifPresent(SwitchSmallOffice::wrong);
        String why = REASON.clean(reason);
        subject.detail("office", officeId.toString());
        subject.detail("smallOffice", on ? "on" : "off");
        subject.detail("reason", why);
        offices.change(officeId, on, why).ifPresent(outcome -> {
            throw new RefusedException(new PresetRefused(outcome));
        });
    }

    private static void wrong(FieldError error) {
        throw new InvalidInputException(List.of(error));
    }
}
