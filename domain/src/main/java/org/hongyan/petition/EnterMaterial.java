package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
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
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * A clerk enters what a petitioner adds by signed paper, visit or call (T37), at the office that registered the petition,
 * at the body that holds the matter or at the one that reviews it. It goes where the same thing sent online would go.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条第一款、第二十八条")
public class EnterMaterial {

    /** Ways to a counter. */
    public static final Set<Channel> CHANNELS = EnumSet.of(Channel.LETTER, Channel.VISIT, Channel.CALL);

    private static final PlainText TEXT = PlainText.lines(AddMaterial.MAX_TEXT);

    /**
     * What came.
     *
     * @param receivedOn day it came to the counter
     * @param text as written or said; may be empty if there are scans
     * @param scans of the paper; a letter needs one
     * @param checked the clerk has made sure who it comes from
     */
    public record Order(
            UUID matterId,
            UUID petitionerId,
            Channel channel,
            LocalDate receivedOn,
            String text,
            List<Upload> scans,
            boolean checked) {

        @Override
        public String toString() {
            return "EnterMaterial.Order[" + matterId + "]";
        }
    }

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Petitions petitions;

    @Inject
    private Materials materials;

    @Inject
    private Attachments attachments;

    @Inject
    private ClockBook clocks;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timeline timeline;

    @Inject
    private PetitionerNotices notices;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** True if it may be entered at the actor's body now. */
    public static boolean offered(MatterView matter, Actor actor) {
        return actor.may(Permission.REGISTER)
                && MaterialRoute.possible(matter.state())
                && here(matter.part(), matter.officeId(), actor);
    }

    private static boolean here(Part part, UUID officeId, Actor actor) {
        boolean registered = officeId.equals(actor.officeId()) && !part.roles().equals(EnumSet.of(StandingRole.PAST));
        return part.holder() || part.has(StandingRole.REVIEWER) || registered;
    }

    /** Returns by when it is dealt with by itself; empty where the handling or the review that runs deals with it. */
    @Requires(Permission.REGISTER)
    public Optional<LocalDate> enter(Order order) {
        Matter matter = matters.forChange(order.matterId());
        Actor actor = actors.get();
        if (!here(access.require(matter.id()), matter.officeId(), actor)) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        steps.check(matter, Transition.ADD_MATERIAL, MaterialRoute.guard(matter.state()));
        Optional<Petitioner> petitioner = petitions.petitionersOfMatter(matter.id()).stream()
                .filter(one -> one.id().equals(order.petitionerId()) && !one.hasLeft())
                .findFirst();
        InvalidInputException.throwIfAny(check(order, matter, petitioner.isPresent()));
        Petition petition =
                petitions.byId(petitioner.orElseThrow().petitionId()).orElseThrow();
        List<UUID> scans = keep(order, actor);
        Material material = new Material(
                        UUID.randomUUID(),
                        petition,
                        petitioner.get(),
                        place(matter, petition, order.receivedOn()),
                        TEXT.clean(order.text()),
                        scans.size(),
                        clock.instant())
                .enteredBy(actor, order.channel(), order.receivedOn());
        materials.add(material);
        if (!scans.isEmpty()) {
            materials.share(material.id(), scans, clock.instant());
        }
        told(matter, material);
        standing.refresh(matter);
        return Optional.ofNullable(material.answerBy());
    }

    private Material.Place place(Matter matter, Petition petition, LocalDate receivedOn) {
        ClockKind kind = MaterialRoute.review(matter.state());
        if (kind != null) {
            MatterClock review = clocks.running(matter.id(), kind).orElseThrow();
            return new Material.Place(review.bodyId(), true, null);
        }
        LocalDate answerBy = MaterialRoute.startsDuty(matter.state())
                ? deadlines.due(SmallTimer.MATERIAL_DUTY, receivedOn).due()
                : null;
        return new Material.Place(petition.bodyId(), false, answerBy);
    }

    private List<UUID> keep(Order order, Actor actor) {
        if (order.scans().isEmpty()) {
            return List.of();
        }
        Received received = attachments.receive(
                FileOrigin.body(actor.officeId(), actor.bodyId(), order.matterId(), actor.personId()), order.scans());
        InvalidInputException.throwIfAny(received.wrong().stream()
                .map(error -> new FieldError("/scans", error.code(), error.args()))
                .toList());
        return received.kept().stream().map(AttachmentView::id).toList();
    }

    private void told(Matter matter, Material material) {
        Map<String, String> args = new HashMap<>();
        args.put("on", material.receivedOn().toString());
        args.put("files", Integer.toString(material.files()));
        if (material.answerBy() != null) {
            args.put("until", material.answerBy().toString());
        }
        timeline.add(
                matter.id(),
                material.answerBy() == null ? "MATERIAL_ENTERED" : "MATERIAL_TO_ANSWER",
                Audience.PETITIONER,
                args);
        notices.tell(matter, "material_received", args, one -> one.id().equals(material.petitionerId()));
    }

    private List<FieldError> check(Order order, Matter matter, boolean known) {
        List<FieldError> errors = new ArrayList<>();
        if (!known) {
            errors.add(new FieldError("/petitionerId", "petitioner.unknown"));
        }
        if (order.channel() == null || !CHANNELS.contains(order.channel())) {
            errors.add(new FieldError("/channel", "channel.missing"));
        }
        LocalDate on = order.receivedOn();
        if (on == null) {
            errors.add(new FieldError("/receivedOn", "day.missing"));
        } else if (on.isAfter(steps.today())) {
            errors.add(new FieldError("/receivedOn", "day.inFuture", steps.today()));
        } else if (on.isBefore(matter.receivedOn())) {
            errors.add(new FieldError("/receivedOn", "day.tooEarly", matter.receivedOn()));
        }
        TEXT.check("/text", order.text()).ifPresent(errors::add);
        if (order.channel() == Channel.LETTER && order.scans().isEmpty()) {
            errors.add(new FieldError("/scans", "material.scan"));
        } else if (TEXT.clean(order.text()).isEmpty() && order.scans().isEmpty()) {
            errors.add(new FieldError("/text", "material.missing"));
        }
        if (order.scans().size() > Attachments.MAX_FILES) {
            errors.add(new FieldError("/scans", "material.tooMany", Attachments.MAX_FILES));
        }
        if (!order.checked()) {
            errors.add(new FieldError("/checked", "material.checked"));
        }
        return errors;
    }
}
