package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.handover.Handover;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Nature;
import org.hongyan.matter.PetitionersReach;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.TenantSettings;

/** What an acceptance does to the clocks of the whole chain (T09, T10). */
@ApplicationScoped
class AcceptanceClocks {

    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final Offices offices;
    private final TenantSettings settings;
    private final PetitionersReach reach;

    /** For the proxy. */
    protected AcceptanceClocks() {
        this(null, null, null, null, null);
    }

    @Inject
    AcceptanceClocks(
            ClockBook clocks, Deadlines deadlines, Offices offices, TenantSettings settings, PetitionersReach reach) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.offices = offices;
        this.settings = settings;
        this.reach = reach;
    }

    /**
     * Sets them.
     *
     * @param handover by which the body received it, null where the office accepts what it registered itself
     * @return until when the petitioner may expect the answer
     */
    LocalDate accepted(Matter matter, Handover handover, Actor actor, LocalDate today) {
        if (reach.anybody(matter.id())) {
            notice(matter, handover, actor, today);
        } else {
            // promised was the acceptance; nothing is to be served
            clocks.stop(matter.id(), today, ClockKind.ACCEPTANCE_PROMISE);
        }
        // the whole chain: what was stopped provisionally on the way stops for good
        clocks.stop(matter.id(), today, ClockKind.DISPATCH, ClockKind.OBJECTION);
        clocks.ofMatter(matter.id()).stream()
                .filter(clock -> clock.kind() == ClockKind.RECEIPT_NOTICE)
                .filter(clock -> !clock.bodyId().equals(actor.bodyId()))
                .map(MatterClock::bodyId)
                .distinct()
                .forEach(body -> clocks.stopOf(matter.id(), body, today, ClockKind.RECEIPT_NOTICE));
        if (handover != null && handover.reportDue() && isCongress(handover.senderOfficeId())) {
            start(matter, ClockKind.CONGRESS_ASSIGNMENT, actor, today, handover.id());
        }
        if (matter.nature() != Nature.CLAIM) {
            Term promise = Term.calendarDays(settings.suggestionAnswerDays(actor.officeId()));
            return deadlines
                    .due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, today).within(promise))
                    .due();
        }
        if (clocks.running(matter.id(), ClockKind.HANDLING).isEmpty()) {
            start(matter, ClockKind.HANDLING, actor, today, null);
        }
        return clocks.running(matter.id(), ClockKind.HANDLING).orElseThrow().dueOn();
    }

    /** The notice is due from receipt: dated back for an own matter, from arrival where only forwarding was asked. */
    private void notice(Matter matter, Handover handover, Actor actor, LocalDate today) {
        boolean runs = clocks.ofMatter(matter.id()).stream()
                .anyMatch(clock -> clock.kind() == ClockKind.RECEIPT_NOTICE
                        && clock.isRunning()
                        && clock.bodyId().equals(actor.bodyId()));
        if (runs) {
            return;
        }
        LocalDate from = handover != null
                ? handover.arrivedOn()
                : clocks.running(matter.id(), ClockKind.DISPATCH)
                        .map(MatterClock::startedOn)
                        .orElse(today);
        start(matter, ClockKind.RECEIPT_NOTICE, actor, from, handover == null ? null : handover.id());
    }

    private void start(Matter matter, ClockKind kind, Actor actor, LocalDate on, UUID handoverId) {
        clocks.start(ClockStart.of(matter.id(), kind, actor.officeId(), actor.bodyId(), on)
                .along(handoverId));
    }

    private boolean isCongress(UUID officeId) {
        return offices.byId(officeId).orElseThrow().kind() == OfficeKind.NPC;
    }
}
