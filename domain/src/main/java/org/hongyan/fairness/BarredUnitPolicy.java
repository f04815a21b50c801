package org.hongyan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterInHand;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.staff.Role;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * A village unit or cadre complained of never handles, co-handles, gets copies or accompanies, and whoever has an
 * interest of his or her own does nothing in the matter (domain.md §3.7). Asked by every list of choices and again by every use case that brings somebody in; nobody can set it aside.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十八条第三款、第三十条第三款")
public class BarredUnitPolicy {

    private final Matters matters;
    private final Namings namings;
    private final InterestStatements statements;
    private final Offices offices;
    private final Desks desks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected BarredUnitPolicy() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BarredUnitPolicy(
            Matters matters,
            Namings namings,
            InterestStatements statements,
            Offices offices,
            Desks desks,
            CurrentActor actors) {
        this.matters = matters;
        this.namings = namings;
        this.statements = statements;
        this.offices = offices;
        this.desks = desks;
        this.actors = actors;
    }

    /** Everybody who must keep away from the matter, for judging many choices at once. */
    public Bars of(Matter matter) {
        return new Bars(
                matter,
                matters.demands(matter.id()),
                namings.ofMatter(matter.id()),
                statements.recused(matter.id()),
                offices::unit);
    }

    /** As {@link #of(Matter)}, for a matter the caller has a part in. */
    public Bars of(UUID matterId) {
        return of(matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound())));
    }

    /** The refusal for a list of choices, empty if the unit may be chosen. */
    public Optional<Refusal> against(Bars bars, Unit unit) {
        return bars.against(unit).map(reason -> new BarredFromMatter(unit.name(), reason));
    }

    /** Refuses a unit that must keep away; what use cases call before they bring it in. */
    public void require(Matter matter, Unit unit) {
        against(of(matter), unit).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Refuses the acting person if complained of, recused, or at work for a village that must keep away. */
    public void requireUninvolved(Matter matter) {
        againstActor(matter).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Why the acting person does nothing in the matter; empty if there is no reason. */
    public Optional<Refusal> againstActor(Matter matter) {
        Actor actor = actors.get();
        if (actor.kind() != Actor.Kind.STAFF) {
            return Optional.empty();
        }
        Bars bars = of(matter);
        if (bars.recused(actor.personId())) {
            return Optional.of(new ActorRecused(matter.number()));
        }
        return bars.against(actor.personId(), actor.name(), actor.sectionId())
                .map(reason -> new ActorComplainedOf(matter.number()));
    }

    /** Refuses to sign what somebody wrote who must keep away by now; a colleague writes it anew. */
    public void requireUninvolved(Matter matter, Collection<UUID> writers) {
        involved(matter, writers).values().stream().findFirst().ifPresent(name -> {
            throw new RefusedException(new WriterBarred(matter.number(), name));
        });
    }

    /** Those among some members of staff who must keep away from the matter. */
    public Set<UUID> away(Matter matter, Collection<UUID> people) {
        return involved(matter, people).keySet();
    }

    /** Colleagues at the caller's body who may have to do with the matter, each once, the caller among them. */
    public List<Person> uninvolved(Matter matter) {
        Actor actor = actors.get();
        Bars bars = of(matter);
        Map<UUID, Person> people = new LinkedHashMap<>();
        people.put(actor.person(), new Person(actor.person(), "", actor.name(), actor.sectionId()));
        Arrays.stream(Role.values()).filter(Role::isCasePost).forEach(role -> desks.colleagues(actor.bodyId(), role)
                .forEach(person -> people.putIfAbsent(person.id(), person)));
        return people.values().stream()
                .filter(person -> bars.against(person).isEmpty())
                .toList();
    }

    /** Those among some names that are names of people who must keep away from the matter. */
    public Set<String> awayByName(Matter matter, Collection<String> names) {
        Bars bars = of(matter);
        Collection<String> recused =
                desks.names(statements.recused(matter.id())).values();
        return names.stream()
                .filter(name ->
                        recused.contains(name) || bars.against(null, name, null).isPresent())
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> involved(Matter matter, Collection<UUID> people) {
        Bars bars = of(matter);
        return desks.names(people).entrySet().stream()
                .filter(one -> bars.recused(one.getKey())
                        || bars.against(one.getKey(), one.getValue(), null).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing in a matter is prepared, written or changed by whom it complains of, or by whoever has an interest. */
    void onChange(@Observes MatterInHand taken) {
        requireUninvolved(taken.matter());
    }

    /** No step of a matter is taken by them either, however it was opened. */
    void onStep(@Observes MatterMoved moved) {
        requireUninvolved(moved.matter());
    }
}
