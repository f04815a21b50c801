package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.staff.Role;
import org.jspecify.annotations.Nullable;

/** Who may act as a leader in a matter: never whom it complains of, nor whoever has an interest of his or her own. */
@ApplicationScoped
class Leaders {

    private static final int NAME = 60;
    private static final int POST = 100;

    private final Desks desks;
    private final BarredUnitPolicy barred;
    private final CurrentActor actors;

    /** For the proxy. */
    protected Leaders() {
        this(null, null, null);
    }

    @Inject
    Leaders(Desks desks, BarredUnitPolicy barred, CurrentActor actors) {
        this.desks = desks;
        this.barred = barred;
        this.actors = actors;
    }

    /**
     * A leader, known.
     *
     * @param personId null for somebody without an account at the own body
     */
    record Known(@Nullable UUID personId, String name, String post) {}

    /** Leaders and heads of the own body who need not keep away, by name. */
    List<Person> of(Matter matter) {
        Bars bars = barred.of(matter);
        return everybody().stream()
                .filter(person -> bars.against(person).isEmpty())
                .toList();
    }

    /** Notes what is wrong with a choice; what it stands for. A typed name that is a colleague's means the colleague. */
    Known check(FieldChecks checks, Matter matter, LeaderChoice choice) {
        Bars bars = barred.of(matter);
        String typed = FieldChecks.clean(choice.name());
        Optional<Person> own = everybody().stream()
                .filter(person -> choice.personId() == null
                        ? person.name().equals(typed)
                        : person.id().equals(choice.personId()))
                .findFirst();
        if (choice.personId() != null) {
            checks.unless(own.isPresent(), "/leaderId", "leader.unknown");
        } else {
            checks.required("/leader", choice.name(), NAME);
        }
        checks.required("/post", choice.post(), POST);
        boolean away = own.map(person -> bars.against(person).isPresent()).orElse(false)
                || bars.complainsOf(own.map(Person::name).orElse(typed));
        checks.unless(!away, choice.personId() == null ? "/leader" : "/leaderId", "leader.away");
        return new Known(
                own.map(Person::id).orElse(null),
                own.map(Person::name).orElse(typed),
                FieldChecks.clean(choice.post()));
    }

    private List<Person> everybody() {
        UUID body = actors.get().bodyId();
        Map<UUID, Person> people = new LinkedHashMap<>();
        Stream.of(Role.LEADER, Role.APPROVER)
                .flatMap(role -> desks.colleagues(body, role).stream())
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return List.copyOf(people.values());
    }
}
