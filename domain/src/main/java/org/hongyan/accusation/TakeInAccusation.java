package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.petition.Channel;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
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

/** A clerk of the line types in a letter, a visit or a call, or the paper that has come behind a slip. */
@UseCase
@LegalBasis("纪检监察机关处理检举控告工作规则 第十四条")
public class TakeInAccusation {

    @Inject
    private Accusations accusations;

    @Inject
    private AccusationDesk desk;

    @Inject
    private SealingDesk sealing;

    @Inject
    private RealNamePolicy days;

    @Inject
    private Offices offices;

    @Inject
    private QueryCodes codes;

    @Inject
    private CurrentActor actors;

    /** What the accuser is given, and where it stands. */
    public record Taken(UUID id, SubmitAccusation.Ticket ticket) {}

    /**
     * Takes it in; who accuses the own office is sent to the next-higher one and nothing is kept.
     *
     * @param receivedOn day it reached the office, not after today
     */
    @Requires(Permission.DISCIPLINE)
    public Taken takeIn(Channel channel, LocalDate receivedOn, AccusationInput input) {
        List<FieldError> errors = new ArrayList<>(input.check());
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
        if (input.sitsThere()) {
            throw new RefusedException(new AccusedSitsThere(own.name()));
        }
        AccusationText text = input.text();
        desk.refuseTheAccused(text.accused());
        Arrived arrived = days.arrived(null, own, receivedOn, text.accuser().named());
        Accusation accusation = new Accusation(arrived, channel, sealing.seal(own.id(), arrived.id(), text.bytes()));
        accusations.add(accusation);
        QueryCode code = codes.fresh();
        accusations.prove(accusation.id(), codes.proofOf(accusation.number(), code));
        return new Taken(accusation.id(), new SubmitAccusation.Ticket(accusation.number(), own.name(), code.reveal()));
    }

    /** The paper behind a slip has come. */
    @Requires(Permission.DISCIPLINE)
    public void paperCame(UUID id, AccusationInput input) {
        InvalidInputException.throwIfAny(input.check());
        Accusation accusation = desk.find(id);
        AccusationText text = input.text();
        desk.refuseTheAccused(text.accused());
        accusation.paperCame(
                sealing.seal(accusation.officeId(), id, text.bytes()),
                text.accuser().named(),
                days.noticeDue(accusation.receivedOn()));
        desk.record(accusation, AccusationEntry.Kind.PAPER_CAME, days.today(), "");
    }
}
