package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.CurrentCaller;

/**
 * A petitioner adds words and files to the own petition while it is under way (T37). No clock starts anew; the files
 * go to every body that holds a packet with the petition, during a review to the reviewing body alone. Once the matter is
 * answered, whoever held it last has fifteen days to deal with it.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条第一款、第二十八条")
public class AddMaterial {

    public static final int MAX_TEXT = 2000;

    private static final PlainText TEXT = PlainText.lines(MAX_TEXT);

    /**
     * What is added.
     *
     * @param id made with the form, so that the form sent twice adds once
     * @param number of the petition whose proof is presented
     * @param text may be empty if files are sent
     */
    public record Command(UUID id, String number, String text) {

        @Override
        public String toString() {
            return "AddMaterial.Command[" + number + "]";
        }
    }

    @Inject
    private Petitions petitions;

    @Inject
    private Matters matters;

    @Inject
    private Materials materials;

    @Inject
    private Attachments attachments;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /** True while a petitioner may add something in that state. */
    public static boolean possibleIn(MatterState state) {
        return MaterialRoute.possible(state);
    }

    /** Takes files in that wait until {@link #add}; good ones stay, whatever is wrong with the others. */
    @Requires(Permission.PETITIONER)
    public Received receive(String number, List<Upload> uploads) {
        Petition petition = petitions.byId(petitioner(number).petitionId()).orElseThrow();
        return attachments.receive(FileOrigin.citizenDraft(petition.officeId(), draft()), uploads);
    }

    /** Files that wait to be added. */
    @Requires(Permission.PETITIONER)
    public List<AttachmentView> waiting() {
        return attachments.ofDraft(draft());
    }

    /** Adding the same twice adds it once. */
    @Requires(Permission.PETITIONER)
    public void add(Command command) {
        Petitioner petitioner = petitioner(command.number());
        Petition petition = petitions.byId(petitioner.petitionId()).orElseThrow();
        Matter matter = matters.byId(petition.matterId()).orElseThrow();
        if (materials.has(command.id())) {
            return;
        }
        steps.check(matter, Transition.ADD_MATERIAL, MaterialRoute.guard(matter.state()));
        ClockKind reviews = MaterialRoute.review(matter.state());
        MatterClock review =
                reviews == null ? null : clocks.running(matter.id(), reviews).orElseThrow();
        LocalDate answerBy = MaterialRoute.startsDuty(matter.state())
                ? deadlines.due(SmallTimer.MATERIAL_DUTY, steps.today()).due()
                : null;
        UUID body = review == null ? petition.bodyId() : review.bodyId();
        List<UUID> files =
                attachments.ofDraft(draft()).stream().map(AttachmentView::id).toList();
        check(command.text(), files);
        materials.add(new Material(
                command.id(),
                petition,
                petitioner,
                new Material.Place(body, review != null, answerBy),
                TEXT.clean(command.text()),
                files.size(),
                clock.instant()));
        if (!files.isEmpty()) {
            UUID office = review == null ? petition.officeId() : review.officeId();
            attachments.bind(draft(), petition.id(), matter.id(), body, office);
            if (review == null) {
                materials.passOn(files, clock.instant());
            }
        }
        if (answerBy == null) {
            timeline.add(
                    matter.id(),
                    Transition.ADD_MATERIAL.name(),
                    Audience.PETITIONER,
                    Map.of("files", Integer.toString(files.size())));
        } else {
            timeline.add(
                    matter.id(),
                    "MATERIAL_TO_ANSWER",
                    Audience.PETITIONER,
                    Map.of(
                            "files",
                            Integer.toString(files.size()),
                            "on",
                            steps.today().toString(),
                            "until",
                            answerBy.toString()));
        }
    }

    private Petitioner petitioner(String number) {
        return petitions.proven(number).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    /** The own proof is also what waiting files are found by: no cookie of their own is needed. */
    private String draft() {
        return caller.get().proofs().stream().findFirst().orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    private static void check(String text, List<UUID> files) {
        TEXT.check("/text", text).ifPresent(wrong -> {
            throw new InvalidInputException(List.of(wrong));
        });
        if (TEXT.clean(text).isEmpty() && files.isEmpty()) {
            throw new InvalidInputException(List.of(new FieldError("/text", "material.missing")));
        }
    }
}
