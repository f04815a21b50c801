package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Steps;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** What the desk may ask, tell or answer about a matter now, for the links of the case page. */
@ApplicationScoped
@Transactional
public class ExchangeOffers {

    private final Exchanges exchanges;
    private final ExchangePolicy policy;
    private final CoHandlingSteps steps;
    private final Steps day;
    private final Partners partners;
    private final RecusalReader recusals;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ExchangeOffers() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ExchangeOffers(
            Exchanges exchanges,
            ExchangePolicy policy,
            CoHandlingSteps steps,
            Steps day,
            Partners partners,
            RecusalReader recusals,
            CurrentActor actors) {
        this.exchanges = exchanges;
        this.policy = policy;
        this.steps = steps;
        this.day = day;
        this.partners = partners;
        this.recusals = recusals;
        this.actors = actors;
    }

    /** What may be asked or told; nothing by whoever stepped aside or is complained of. */
    public Set<ExchangeKind> of(MatterView matter) {
        EnumSet<ExchangeKind> open = EnumSet.noneOf(ExchangeKind.class);
        if (recusals.away(matter.id()).isPresent()) {
            return open;
        }
        for (ExchangeKind kind : ExchangeKind.values()) {
            boolean above =
                    kind != ExchangeKind.INSTRUCTION || partners.superior().isPresent();
            if (above && policy.against(kind, Subject.of(matter), actors.get()).isEmpty()) {
                open.add(kind);
            }
        }
        return open;
    }

    /** What waits for an answer of this desk, oldest first: asked by others, or on the own sheet or co-handling. */
    public List<Exchange> toAnswer(MatterView matter) {
        Actor actor = actors.get();
        if (recusals.away(matter.id()).isPresent()) {
            return List.of();
        }
        return exchanges.ofMatter(matter.id()).stream()
                .filter(one -> answers(one, actor) || goesBack(one, matter))
                .toList();
    }

    /** True if that request for help led to nothing, and this desk says how it goes on. */
    public boolean goesBack(Exchange one, MatterView matter) {
        return one.senderBodyId().equals(actors.get().bodyId())
                && policy.against(ExchangeKind.CO_HANDLING, Subject.of(matter), actors.get())
                        .isEmpty()
                && CoHandlingPolicy.goesBack(one, steps.ofMatter(matter.id()), day.today());
    }

    private static boolean answers(Exchange one, Actor actor) {
        boolean works = actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH);
        boolean own = one.senderBodyId().equals(actor.bodyId());
        return switch (one.kind()) {
            case EXTENSION -> one.waitsFor(actor.bodyId()) && actor.may(Permission.DISPATCH);
            case REMINDER -> one.waitsFor(actor.bodyId()) && works;
            case CO_HANDLING ->
                (one.waitsFor(actor.bodyId()) && works)
                        || (own && one.state() == ExchangeState.ANSWERED && actor.may(Permission.HANDLE));
            case INSTRUCTION, CO_HANDLER_CALL ->
                one.waitsFor(actor.bodyId())
                        && (actor.may(Permission.DISPATCH)
                                || actor.may(Permission.SUPERVISE)
                                || actor.may(Permission.APPROVE));
            case QUESTIONS -> own && one.open() && actor.may(Permission.HANDLE);
            case INTERIM_REPORT, COPY -> false;
        };
    }
}
