package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Whom the holder may ask for help, send a copy or ask for an instruction: bodies of its own office and of the one above,
 * offices below it, beside it and at the same place. Never a discipline office, never a village, which is at most asked
 * for facts on paper.
 */
@ApplicationScoped
@Transactional
@LegalBasis("信访工作条例 第二十四条、第三十一条")
public class Partners {

    private final Exchanges exchanges;
    private final CoHandlingSteps steps;
    private final Offices offices;
    private final BarredUnitPolicy barred;
    private final CurrentActor actors;

    /** For the proxy. */
    protected Partners() {
        this(null, null, null, null, null);
    }

    @Inject
    Partners(
            Exchanges exchanges, CoHandlingSteps steps, Offices offices, BarredUnitPolicy barred, CurrentActor actors) {
        this.exchanges = exchanges;
        this.steps = steps;
        this.offices = offices;
        this.barred = barred;
        this.actors = actors;
    }

    /** Who may be asked for help, or sent a copy, in that matter and is not so already; own office first. */
    public List<Unit> choices(UUID matterId, ExchangeKind kind) {
        List<UUID> asked = exchanges.ofMatter(matterId).stream()
                .filter(one -> one.kind() == kind && (kind == ExchangeKind.COPY || one.open()))
                .map(Exchange::receiverBodyId)
                .toList();
        Bars bars = barred.of(matterId);
        return within().stream()
                .filter(body -> !asked.contains(body.id()) && bars.against(body).isEmpty())
                .toList();
    }

    /**
     * Whom the superior may name on the lead's call: the body that would not help, the bodies of its own office and the
     * offices right below it; not the lead.
     */
    public List<Unit> nameable(Exchange call) {
        Actor actor = actors.get();
        List<Unit> all = new ArrayList<>();
        steps.before(call)
                .map(CoHandlingStep::aboutBodyId)
                .flatMap(offices::unit)
                .ifPresent(all::add);
        all.addAll(offices.bodies(actor.officeId()));
        offices.children(actor.officeId()).forEach(office -> root(office.id()).ifPresent(all::add));
        Bars bars = barred.of(call.matterId());
        return open(all).stream()
                .filter(body -> !body.id().equals(call.senderBodyId())
                        && bars.against(body).isEmpty())
                .toList();
    }

    /** The one chosen, or a refusal. */
    Unit require(UUID matterId, ExchangeKind kind, UUID bodyId) {
        return choices(matterId, kind).stream()
                .filter(body -> body.id().equals(bodyId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        new NotAmongThose(offices.unit(bodyId).map(Unit::name).orElse(""))));
    }

    /** Who instructs the own body: the office itself for a department, the office above for an office. */
    public Optional<Unit> superior() {
        Actor actor = actors.get();
        Unit own = offices.unit(actor.bodyId()).orElseThrow();
        Office office = offices.byId(actor.officeId()).orElseThrow();
        return own.root() ? Optional.ofNullable(office.parentId()).flatMap(this::root) : root(office.id());
    }

    private List<Unit> within() {
        Actor actor = actors.get();
        Office own = offices.byId(actor.officeId()).orElseThrow();
        List<Unit> all = new ArrayList<>(offices.bodies(own.id()));
        offices.children(own.id()).forEach(office -> root(office.id()).ifPresent(all::add));
        if (own.parentId() != null) {
            all.addAll(offices.bodies(own.parentId()));
            offices.children(own.parentId()).forEach(office -> root(office.id()).ifPresent(all::add));
        }
        offices.search(new OfficeQuery(null, null, own.divisionCode(), null, OfficeQuery.MAX_LIMIT)).stream()
                .filter(office -> office.divisionCode().equals(own.divisionCode()))
                .forEach(office -> root(office.id()).ifPresent(all::add));
        return open(all);
    }

    /** Each once; not the own body, no village, no discipline office, nothing that has closed. */
    private List<Unit> open(List<Unit> all) {
        Map<UUID, Unit> bodies = new LinkedHashMap<>();
        all.stream()
                .filter(body -> !body.id().equals(actors.get().bodyId()) && !body.village())
                .filter(body -> offices.byId(body.officeId())
                        .filter(office -> office.kind() != OfficeKind.DISC && office.open())
                        .isPresent())
                .forEach(body -> bodies.putIfAbsent(body.id(), body));
        return List.copyOf(bodies.values());
    }

    private Optional<Unit> root(UUID officeId) {
        return offices.bodies(officeId).stream().filter(Unit::root).findFirst();
    }
}
