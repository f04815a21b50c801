package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.document.ServingMethod;
import org.hongyan.fairness.Statements;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
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

/** The body takes responsibility, names who handles, and tells the petitioners in writing (T09, T10). */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第二十八条第三款")
public class AcceptMatter {

    /** The ordinary procedure, with an opinion and sixty days (Art. 31(6)). */
    static final String ORDINARY = "R6";

    /**
     * Who handles it.
     *
     * @param sectionId inner section, or null for none
     * @param noInterest both persons state that they have no interest of their own
     * @param served how the notice is handed over at once, or null if its service is recorded later
     */
    public record Order(
            UUID matterId, UUID sectionId, UUID handlerId, UUID headId, boolean noInterest, ServingMethod served) {}

    @Inject
    private OwnMatter own;

    @Inject
    private AssignmentPolicy assignment;

    @Inject
    private Statements statements;

    @Inject
    private Handovers handovers;

    @Inject
    private AcceptanceClocks clocks;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private Letters letters;

    @Inject
    private ServiceBook services;

    @Inject
    private Offices offices;

    @Inject
    private Desks desks;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    /** Returns the id of the notice. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID accept(Order order) {
        Matter matter = own.held(order.matterId());
        Transition step = matter.state() == MatterState.REGISTERED ? Transition.ACCEPT_OWN : Transition.ACCEPT;
        String guard = guard(matter.state());
        steps.check(matter, step, guard);
        Actor actor = actors.get();
        check(order, matter, actor);

        Handover handover = handovers.openTo(matter.id(), actor.bodyId()).orElse(null);
        if (handover != null) {
            handover.accept();
        }
        matter.answerableTo(actor.bodyId(), matter.nature() == Nature.CLAIM ? ORDINARY : null);
        matter.handledBy(order.handlerId());
        LocalDate today = steps.today();
        LocalDate until = clocks.accepted(matter, handover, actor, today);
        steps.take(matter, step, guard, Audience.PETITIONER, told(order, actor, until));
        standing.allot(matter, order.sectionId(), order.handlerId());
        UUID notice = letters.acceptanceNotice(matter, handover, unit(order, actor), until);
        if (order.served() != null) {
            services.serveAll(matter, notice, order.served(), today);
        }
        statements.none(matter, order.handlerId());
        statements.none(matter, order.headId());
        subject.detail("recusal", "stated");
        standing.refresh(matter);
        return notice;
    }

    private void check(Order order, Matter matter, Actor actor) {
        AssignmentPolicy.Choices choices = assignment.choices(matter, actor.bodyId());
        FieldChecks checks = new FieldChecks();
        assignment.check(checks, choices, order.sectionId(), order.handlerId(), order.noInterest());
        assignment.checkHead(checks, choices, order.handlerId(), order.headId());
        // what is left at a home is seen by a witness: that is written down apart
        checks.unless(order.served() != ServingMethod.LEFT_AT_RESIDENCE, "/served", "service.apart");
        checks.done();
    }

    private static String guard(MatterState state) {
        return switch (state) {
            case REGISTERED -> "accept.own_powers";
            case BOUND -> "accept.bound";
            default -> "accept.powers_confirmed";
        };
    }

    private Map<String, String> told(Order order, Actor actor, LocalDate until) {
        Map<UUID, String> names = desks.names(java.util.List.of(order.handlerId(), order.headId()));
        Map<String, String> args = new LinkedHashMap<>();
        args.put("receiver", offices.unit(actor.bodyId()).orElseThrow().name());
        args.put("unit", unit(order, actor));
        args.put("handler", names.getOrDefault(order.handlerId(), ""));
        args.put("head", names.getOrDefault(order.headId(), ""));
        args.put("contact", offices.byId(actor.officeId()).orElseThrow().phone());
        args.put("until", until.toString());
        return args;
    }

    private String unit(Order order, Actor actor) {
        UUID unit = order.sectionId() == null ? actor.bodyId() : order.sectionId();
        return offices.unit(unit).map(Unit::name).orElseThrow();
    }
}
