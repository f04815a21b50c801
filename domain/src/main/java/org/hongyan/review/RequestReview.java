package org.hongyan.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.tenant.Offices;

/** A petitioner asks for a review (T25) or a final review (T31) by the own proof. */
@UseCase
@LegalBasis("信访工作条例 第三十五条、第三十六条")
public class RequestReview {

    public static final int MAX_DEMAND = ReviewIntake.MAX_DEMAND;
    public static final int MAX_REASONS = ReviewIntake.MAX_REASONS;
    public static final int MAX_LATE_REASON = ReviewIntake.MAX_LATE_REASON;

    /**
     * What is asked.
     *
     * @param id made with the form, so that the form sent twice asks once
     * @param number of the petition whose proof is presented
     * @param bodyId which of the possible bodies shall review
     * @param demand what the petitioner wants decided
     * @param reasons facts and reasons
     * @param lateReason why only after the last day; empty if it is in time
     */
    public record Command(UUID id, String number, UUID bodyId, String demand, String reasons, String lateReason) {

        @Override
        public String toString() {
            return "RequestReview.Command[" + number + "]";
        }
    }

    @Inject
    private Petitions petitions;

    @Inject
    private Matters matters;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewIntake intake;

    @Inject
    private Attachments attachments;

    @Inject
    private Offices offices;

    @Inject
    private Steps steps;

    @Inject
    private CurrentCaller caller;

    /** Takes files in that wait until {@link #request}; good ones stay, whatever is wrong with the others. */
    @Requires(Permission.PETITIONER)
    public Received receive(String number, List<Upload> uploads) {
        Petition petition = petitions.byId(petitioner(number).petitionId()).orElseThrow();
        return attachments.receive(FileOrigin.citizenDraft(petition.officeId(), draft()), uploads);
    }

    /** Files that wait to be sent with the request. */
    @Requires(Permission.PETITIONER)
    public List<AttachmentView> waiting() {
        return attachments.ofDraft(draft());
    }

    /** Asking the same twice asks once. */
    @Requires(Permission.PETITIONER)
    public void request(Command command) {
        Petitioner petitioner = petitioner(command.number());
        if (reviews.has(command.id())) {
            return;
        }
        Petition petition = petitions.byId(petitioner.petitionId()).orElseThrow();
        Matter matter = locked(petition);
        ReviewTarget attack = intake.attack(matter, petitioner);
        steps.check(matter, attack.stage().request(), attack.stage().guard());
        int files = attachments.ofDraft(draft()).size();
        Review review = intake.take(
                matter,
                petition,
                petitioner,
                attack,
                new Asked(
                        command.id(),
                        command.bodyId(),
                        Channel.ONLINE,
                        steps.today(),
                        steps.today(),
                        command.demand(),
                        command.reasons(),
                        command.lateReason(),
                        files,
                        null));
        if (files > 0) {
            attachments.bind(
                    draft(),
                    petition.id(),
                    matter.id(),
                    review.bodyId(),
                    offices.unit(review.bodyId()).orElseThrow().officeId());
        }
    }

    /** A petitioner may change a matter only out of a state in which it can be asked; in any other it cannot be locked. */
    private Matter locked(Petition petition) {
        try {
            return matters.forChange(petition.matterId());
        } catch (RefusedException notNow) {
            throw new RefusedException(new NothingToReview(petition.number()));
        }
    }

    private Petitioner petitioner(String number) {
        return petitions.proven(number).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    /** The own proof is also what waiting files are found by: no cookie of their own is needed. */
    private String draft() {
        return caller.get().proofs().stream().findFirst().orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }
}
