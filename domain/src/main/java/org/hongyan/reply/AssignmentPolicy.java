package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.fairness.BarReason;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.matter.Matter;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.staff.Role;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Who may work on a matter inside the body: a handler and a head who hold such posts there or whom the superior
 * named for this one matter, are two persons and state that they have no interest of their own; never whoever must keep away from it.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十八条第三款、第三十条第三款")
public class AssignmentPolicy {

    private final Offices offices;
    private final Desks desks;
    private final BarredUnitPolicy barred;

    /** For the proxy. */
    protected AssignmentPolicy() {
        this(null, null, null);
    }

    @Inject
    public AssignmentPolicy(Offices offices, Desks desks, BarredUnitPolicy barred) {
        this.offices = offices;
        this.desks = desks;
        this.barred = barred;
    }

    /** Somebody or something that must keep away from the matter, and why. */
    public record Barred(String name, BarReason reason) {}

    /** Everybody and everything that may be chosen; what is forbidden stands apart with its reason. */
    public record Choices(List<Unit> sections, List<Person> handlers, List<Person> heads, List<Barred> barred) {}

    /** What may be chosen in that matter at the body. */
    public Choices choices(Matter matter, UUID bodyId) {
        Bars bars = barred.of(matter);
        Map<UUID, Barred> away = new LinkedHashMap<>();
        List<Unit> sections = offices.sections(bodyId).stream()
                .filter(section -> free(away, section.id(), section.name(), bars.against(section)))
                .toList();
        List<Person> heads = new ArrayList<>(desks.colleagues(bodyId, Role.APPROVER));
        desks.colleagues(bodyId, Role.LEADER).stream()
                .filter(leader -> !holds(heads, leader.id()))
                .forEach(heads::add);
        heads.addAll(desks.standIns(matter.id(), Role.APPROVER));
        List<Person> working = new ArrayList<>(desks.colleagues(bodyId, Role.HANDLER));
        working.addAll(desks.standIns(matter.id(), Role.HANDLER));
        List<Person> handlers = working.stream()
                .filter(person -> free(away, person.id(), person.name(), bars.against(person)))
                .toList();
        return new Choices(
                sections,
                handlers,
                heads.stream()
                        .filter(person -> free(away, person.id(), person.name(), bars.against(person)))
                        .toList(),
                List.copyOf(away.values()));
    }

    private static boolean free(Map<UUID, Barred> away, UUID id, String name, Optional<BarReason> reason) {
        reason.ifPresent(why -> away.put(id, new Barred(name, why)));
        return reason.isEmpty();
    }

    /** Adds what is wrong with a choice of section and handler. */
    FieldChecks check(FieldChecks checks, Choices choices, UUID sectionId, UUID handlerId, boolean noInterest) {
        return checks.unless(
                        sectionId == null
                                || choices.sections().stream()
                                        .anyMatch(section -> section.id().equals(sectionId)),
                        "/sectionId",
                        "section.notOpen")
                .unless(handlerId != null, "/handlerId", "handler.missing")
                .unless(handlerId == null || holds(choices.handlers(), handlerId), "/handlerId", "handler.notHere")
                .unless(noInterest, "/noInterest", "recusal.missing");
    }

    /** Adds what is wrong with a choice of head. */
    FieldChecks checkHead(FieldChecks checks, Choices choices, UUID handlerId, UUID headId) {
        return checks.unless(headId != null, "/headId", "head.missing")
                .unless(headId == null || holds(choices.heads(), headId), "/headId", "head.notHere")
                .unless(headId == null || !headId.equals(handlerId), "/headId", "head.isHandler");
    }

    private static boolean holds(Collection<Person> people, UUID id) {
        return people.stream().anyMatch(person -> person.id().equals(id));
    }
}
