package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.fairness.Statements;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The head gives an accepted matter to another section or handler of the same body (T43); all clocks run on. */
@UseCase
@LegalBasis("信访工作条例 第二十八条第三款")
public class AllotMatter {

    /**
     * To whom, and why.
     *
     * @param sectionId inner section, or null for none
     * @param reason recusal, absence, load; kept inside the body
     * @param noInterest the new handler states that he or she has no interest of his or her own
     */
    public record Order(UUID matterId, UUID sectionId, UUID handlerId, String reason, boolean noInterest) {}

    @Inject
    private OwnMatter own;

    @Inject
    private AssignmentPolicy assignment;

    @Inject
    private Statements statements;

    @Inject
    private WorkingPapers papers;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private Offices offices;

    @Inject
    private Desks desks;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    @Requires({Permission.APPROVE, Permission.SUPERVISE})
    public void allot(Order order) {
        Matter matter = own.held(order.matterId());
        steps.check(matter, Transition.REASSIGN, "reassign.same_body");
        Actor actor = actors.get();
        FieldChecks checks = new FieldChecks().required("/reason", order.reason(), FieldChecks.LINE);
        assignment
                .check(
                        checks,
                        assignment.choices(matter, actor.bodyId()),
                        order.sectionId(),
                        order.handlerId(),
                        order.noInterest())
                .done();
        matter.handledBy(order.handlerId());
        papers.add(new WorkingNote(
                matter.id(),
                NoteKind.REMARK,
                new NoteContent(steps.today(), "", "", order.reason()),
                false,
                actor,
                clock.instant()));
        steps.take(matter, Transition.REASSIGN, "reassign.same_body", Audience.PETITIONER, told(order, actor));
        standing.allot(matter, order.sectionId(), order.handlerId());
        statements.none(matter, order.handlerId());
        subject.detail("recusal", "stated");
        standing.refresh(matter);
    }

    private Map<String, String> told(Order order, Actor actor) {
        UUID unit = order.sectionId() == null ? actor.bodyId() : order.sectionId();
        return Map.of(
                "unit",
                offices.unit(unit).map(Unit::name).orElseThrow(),
                "handler",
                desks.names(List.of(order.handlerId())).getOrDefault(order.handlerId(), ""),
                "contact",
                offices.byId(actor.officeId()).orElseThrow().phone());
    }
}
