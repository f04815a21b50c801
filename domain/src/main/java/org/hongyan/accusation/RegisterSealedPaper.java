package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.petition.Channel;
import org.hongyan.petition.HeaderOnly;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/**
 * An accusation on paper has come to an office that is none of discipline: number, day and channel are entered (T02), not
 * a word of it; the paper goes on unread and uncopied with the slip (T05).
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条第二款、第三十条第三款")
public class RegisterSealedPaper {

    @Inject
    private HeaderOnly header;

    @Inject
    private DisciplineRoutePolicy route;

    @Inject
    private RealNamePolicy days;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Returns the matter, which waits for its slip. Refused where no discipline office takes part. */
    @Requires(Permission.REGISTER)
    public UUID register(Channel channel, LocalDate receivedOn) {
        List<FieldError> errors = new ArrayList<>();
        if (channel == null || channel == Channel.ONLINE) {
            errors.add(new FieldError("/channel", "channel.missing"));
        }
        if (receivedOn == null) {
            errors.add(new FieldError("/receivedOn", "receivedOn.missing"));
        } else if (receivedOn.isAfter(days.today())) {
            errors.add(new FieldError("/receivedOn", "receivedOn.future", days.today()));
        } else if (receivedOn.isBefore(days.today().minusYears(1))) {
            errors.add(new FieldError("/receivedOn", "receivedOn.tooOld"));
        }
        InvalidInputException.throwIfAny(errors);
        Office own = offices.byId(actors.get().officeId()).orElseThrow();
        if (!route.takesIn(own)) {
            List<Office> line = route.line(own);
            throw new RefusedException(new NoDisciplineOffice(
                    line.isEmpty()
                            ? DisciplineRoutePolicy.NATIONAL_PHONE
                            : line.get(0).phone()));
        }
        return header.register(own, channel, receivedOn);
    }
}
