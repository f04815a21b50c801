package org.hongyan.record;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * The handling or reviewing body enters what a lawyer or another outsider wrote and signed, with the scan of the paper: an
 * outsider has no account and sees nothing but what he or she was asked about. The body decides itself.
 */
@UseCase
@LegalBasis("信访工作条例 第三十条、第三十一条")
public class RecordOpinion {

    /**
     * The opinion as the paper has it.
     *
     * @param qualification licence or title
     * @param question what was asked
     * @param shownOn day on which the petitioner was shown the paper, null if not
     * @param paper scan of the signed paper; exactly one file
     */
    public record Order(
            UUID matterId,
            OutsideOpinion.@Nullable Kind kind,
            String person,
            String organisation,
            String qualification,
            LocalDate givenOn,
            String question,
            String words,
            @Nullable LocalDate shownOn,
            List<Upload> paper) {}

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private RecordEntries entries;

    @Inject
    private Attachments attachments;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the opinion. */
    @Requires({Permission.HANDLE, Permission.REVIEW})
    public UUID record(Order order) {
        Matter matter = atWork(order.matterId());
        check(order, matter);
        Actor actor = actors.get();
        Received received = attachments.receive(
                FileOrigin.body(actor.officeId(), actor.bodyId(), matter.id(), actor.person()), order.paper());
        InvalidInputException.throwIfAny(received.wrong().stream()
                .map(error -> new FieldError("/paper", error.code(), error.args()))
                .toList());
        OutsideOpinion opinion =
                new OutsideOpinion(order, received.kept().get(0).id(), actor);
        entries.add(opinion);
        told(matter, "OUTSIDE_OPINION", Audience.OFFICE, opinion);
        if (order.shownOn() != null) {
            show(matter, opinion, order.shownOn());
        }
        standing.refresh(matter);
        return opinion.id();
    }

    /** The petitioner was shown the paper on that day. */
    @Requires({Permission.HANDLE, Permission.REVIEW})
    public void shown(UUID matterId, @Nullable UUID opinionId, @Nullable LocalDate on) {
        Matter matter = atWork(matterId);
        OutsideOpinion opinion = entries.opinions(matterId).stream()
                .filter(one -> one.id().equals(opinionId) && one.shownOn() == null)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(List.of(new FieldError("/opinionId", "opinion.toShow"))));
        new FieldChecks().happened("/on", on, opinion.givenOn(), steps.today()).done();
        show(matter, opinion, on);
        standing.refresh(matter);
    }

    private void show(Matter matter, OutsideOpinion opinion, LocalDate on) {
        opinion.show(on);
        told(matter, "OUTSIDE_OPINION_SHOWN", Audience.PETITIONER, opinion);
    }

    private void told(Matter matter, String kind, Audience audience, OutsideOpinion opinion) {
        timeline.add(
                matter.id(),
                kind,
                audience,
                Map.of(
                        "organisation",
                        opinion.organisation(),
                        "on",
                        (opinion.shownOn() == null ? opinion.givenOn() : opinion.shownOn()).toString()));
    }

    private Matter atWork(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        Part part = access.require(matterId);
        if (!part.holder() && !part.has(StandingRole.REVIEWER)) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        return matter;
    }

    private void check(Order order, Matter matter) {
        FieldChecks checks = new FieldChecks()
                .unless(order.kind() != null, "/kind", "opinion.kind")
                .required("/person", order.person(), 60)
                .required("/organisation", order.organisation(), FieldChecks.LINE)
                .required("/qualification", order.qualification(), FieldChecks.LINE)
                .happened("/givenOn", order.givenOn(), matter.receivedOn(), steps.today())
                .required("/question", order.question(), 1000)
                .required("/words", order.words(), FieldChecks.LONG)
                .unless(order.paper().size() == 1, "/paper", "opinion.paper");
        if (order.shownOn() != null && order.givenOn() != null) {
            checks.happened("/shownOn", order.shownOn(), order.givenOn(), steps.today());
        }
        checks.done();
    }
}
