package org.hongyan.reception;

import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** The office says, once, how a day of the rota went: held, held by somebody else, missed; or calls it off before it comes. */
@UseCase
@LegalBasis("信访工作条例 第十八条；domain.md E01、E14")
public class SettleReception {

    private static final PlainText REASON = PlainText.line(200).mandatory();
    private static final int MOST = 9999;

    @Inject
    private ReceptionDays days;

    @Inject
    private ReceptionDesk desk;

    @Inject
    private AuditSubject audited;

    /**
     * It was held.
     *
     * @param since the version that was seen
     * @param bySubstitute true if the substitute that was announced received
     * @param batches groups that came
     * @param persons people that came, at least as many
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE})
    public void kept(UUID id, int since, boolean bySubstitute, @Nullable Integer batches, @Nullable Integer persons) {
        ReceptionDay day = over(id);
        List<FieldError> errors = new ArrayList<>();
        if (bySubstitute && day.substitute().isEmpty()) {
            errors.add(new FieldError("/outcome", "reception.substitute"));
        }
        if (batches == null || batches < 0 || batches > MOST) {
            errors.add(new FieldError("/batches", "reception.batches"));
        }
        if (persons == null || persons < 0 || persons > MOST) {
            errors.add(new FieldError("/persons", "reception.persons"));
        } else if (batches != null && (persons < batches || (batches == 0 && persons > 0))) {
            errors.add(new FieldError("/persons", "reception.personsFit"));
        }
        InvalidInputException.throwIfAny(errors);
        settle(day, since, bySubstitute ? ReceptionState.SUBSTITUTED : ReceptionState.KEPT, "", batches, persons);
    }

    /**
     * Nobody received; everybody reads why.
     *
     * @param since the version that was seen
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE})
    public void missed(UUID id, int since, String reason) {
        ReceptionDay day = over(id);
        settle(day, since, ReceptionState.MISSED, why(reason), null, null);
    }

    /**
     * It will not be held; everybody reads why.
     *
     * @param since the version that was seen
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE})
    public void cancel(UUID id, int since, String reason) {
        ReceptionDay day = desk.planned(id);
        if (!day.heldOn().isAfter(desk.today())) {
            throw new RefusedException(new ReceptionTooLate(day.heldOn()));
        }
        settle(day, since, ReceptionState.CANCELLED, why(reason), null, null);
    }

    private ReceptionDay over(UUID id) {
        ReceptionDay day = desk.planned(id);
        if (!day.due(desk.today())) {
            throw new RefusedException(new ReceptionTooEarly(day.heldOn()));
        }
        return day;
    }

    private static String why(String reason) {
        REASON.check("/reason", reason).ifPresent(error -> InvalidInputException.throwIfAny(List.of(error)));
        return REASON.clean(reason);
    }

    private void settle(
            ReceptionDay day,
            int since,
            ReceptionState state,
            String reason,
            @Nullable Integer batches,
            @Nullable Integer persons) {
        audited.detail("reception", day.id().toString());
        audited.detail("state", state.name());
        if (!days.settle(day.id(), since, state, reason, batches, persons)) {
            throw new RefusedException(new ReceptionChanged());
        }
    }
}
