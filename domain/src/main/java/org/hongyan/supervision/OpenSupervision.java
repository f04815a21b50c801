package org.hongyan.supervision;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Term;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * A matter is supervised (T39): a letter or one of the three proposals goes to its holder, with an answer in writing due by
 * a day. The matter keeps its state; the petitioner is told that and when, and nothing else.
 */
@UseCase
@LegalBasis("信访工作条例 第十四条、第四十条")
public class OpenSupervision {

    private static final String GUARD = "supervise.reason_code";

    /**
     * As decided on the page.
     *
     * @param facts what was found that breaks the rules
     * @param demanded what the addressee is asked to do
     * @param answerBy day on which the written answer is due; null for none after a letter, for thirty days after a proposal
     * @param inspectedOn when it was inspected; of a rectification notice only
     * @param recheckOn when it is looked at again, not before the answer is due; of a rectification notice only
     */
    public record Order(
            UUID matterId,
            SupervisionGround ground,
            SupervisionForm form,
            String facts,
            String demanded,
            LocalDate answerBy,
            LocalDate inspectedOn,
            LocalDate recheckOn) {

        /** A letter or proposal, without inspection. */
        public Order(
                UUID matterId,
                SupervisionGround ground,
                SupervisionForm form,
                String facts,
                String demanded,
                LocalDate answerBy) {
            this(matterId, ground, form, facts, demanded, answerBy, null, null);
        }
    }

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private SupervisionPolicy policy;

    @Inject
    private Supervisions supervisions;

    @Inject
    private SupervisionPapers papers;

    @Inject
    private Offices offices;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Returns the id of the letter. */
    @Requires(Permission.SUPERVISE)
    public UUID open(Order order) {
        Matter matter = matters.forChange(order.matterId());
        Part part = access.require(matter.id());
        Actor actor = actors.get();
        Unit holder = offices.unit(access.holderOf(matter.id())).orElseThrow();
        policy.against(matter.number(), part, actor.officeId(), holder.id()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        check(order, matter);
        steps.check(matter, Transition.SUPERVISE, GUARD);
        if (supervisions.own(matter.id(), actor.bodyId()).isPresent()) {
            throw new RefusedException(new AlreadySupervised(matter.number()));
        }
        LocalDate today = steps.today();
        LocalDate due = order.form().proposal() || order.answerBy() != null ? answerDue(order, holder) : null;
        Supervision supervision = new Supervision(order, matter.number(), actor, holder, due, today, clock.instant());
        supervision.wordedIn(papers.send(matter, supervision, holder));
        supervisions.add(supervision);
        steps.take(matter, Transition.SUPERVISE, GUARD, Audience.PETITIONER, Map.of("on", today.toString()));
        timeline.add(matter.id(), "SUPERVISION_OPENED", Audience.CHAIN, entry(supervision));
        standing.refresh(matter);
        return supervision.documentId();
    }

    private static Map<String, String> entry(Supervision supervision) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("form", SupervisionPapers.name(supervision.form()));
        args.put("ground", SupervisionPapers.name(supervision.ground()));
        args.put("until", supervision.dueOn() == null ? "" : supervision.dueOn().toString());
        return args;
    }

    private void check(Order order, Matter matter) {
        FieldChecks checks = new FieldChecks()
                .unless(order.ground() != null, "/ground", "ground.missing")
                .unless(order.form() != null, "/form", "form.missing")
                .required("/facts", order.facts(), FieldChecks.LONG)
                .required("/demanded", order.demanded(), FieldChecks.LONG);
        if (order.answerBy() != null) {
            checks.unless(order.answerBy().isAfter(steps.today()), "/answerBy", "limit.notInFuture");
        }
        if (order.form() == SupervisionForm.RECTIFY) {
            checks.unless(order.answerBy() != null, "/answerBy", "rectify.limit")
                    .happened("/inspectedOn", order.inspectedOn(), matter.receivedOn(), steps.today())
                    .unless(order.recheckOn() != null, "/recheckOn", "rectify.recheck")
                    .unless(
                            order.recheckOn() == null
                                    || order.answerBy() == null
                                    || !order.recheckOn().isBefore(order.answerBy()),
                            "/recheckOn",
                            "rectify.recheckBefore");
        }
        checks.done();
    }

    private LocalDate answerDue(Order order, Unit holder) {
        ClockStart start = ClockStart.of(
                order.matterId(), ClockKind.PROPOSAL_ANSWER, holder.officeId(), holder.id(), steps.today());
        return clocks.start(order.answerBy() == null ? start : start.within(Term.until(order.answerBy())))
                .map(MatterClock::dueOn)
                .orElseThrow();
    }
}
