package org.hongyan.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * A clerk enters what a petitioner asks for by signed paper, a visit or a call (T25, T31), at any body with a part in
 * the matter. The date of the postmark, visit or call keeps the petitioner's limit, the day of arrival starts the
 * reviewing body's.
 */
@UseCase
@LegalBasis("信访工作条例 第三十五条、第三十六条")
public class EnterReview {

    private static final Set<Channel> CHANNELS = EnumSet.of(Channel.LETTER, Channel.VISIT, Channel.CALL);

    /**
     * What is entered.
     *
     * @param requestedOn postmark, visit or call
     * @param receivedOn arrival of the letter; for a visit or call null or the same day
     */
    public record Command(
            UUID matterId,
            UUID petitionerId,
            UUID bodyId,
            Channel channel,
            LocalDate requestedOn,
            LocalDate receivedOn,
            String demand,
            String reasons,
            String lateReason) {

        @Override
        public String toString() {
            return "EnterReview.Command[" + matterId + "]";
        }
    }

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Petitions petitions;

    @Inject
    private ReviewIntake intake;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Returns the number of the review. */
    @Requires(Permission.REGISTER)
    public String enter(Command command) {
        Matter matter = matters.forChange(command.matterId());
        access.require(command.matterId());
        Petitioner petitioner = petitions.petitionersOfMatter(matter.id()).stream()
                .filter(one -> one.id().equals(command.petitionerId()))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(List.of(new FieldError("/petitionerId", "petitioner.unknown"))));
        ReviewTarget attack = intake.attack(matter, petitioner);
        steps.check(matter, attack.stage().request(), attack.stage().guard());
        LocalDate received = command.receivedOn() == null || command.channel() != Channel.LETTER
                ? command.requestedOn()
                : command.receivedOn();
        new FieldChecks()
                .unless(
                        command.channel() != null && CHANNELS.contains(command.channel()),
                        "/channel",
                        "channel.missing")
                .happened("/requestedOn", command.requestedOn(), attack.servedOn(), steps.today())
                .done();
        new FieldChecks()
                .happened("/receivedOn", received, command.requestedOn(), steps.today())
                .done();
        Petition petition = petitions.byId(petitioner.petitionId()).orElseThrow();
        return intake.take(
                        matter,
                        petition,
                        petitioner,
                        attack,
                        new Asked(
                                Ids.next(),
                                command.bodyId(),
                                command.channel(),
                                command.requestedOn(),
                                received,
                                command.demand(),
                                command.reasons(),
                                command.lateReason(),
                                0,
                                actors.get().person()))
                .number();
    }
}
