package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.staff.Role;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Who may work on a matter inside the body: a handler and a head who hold such posts there, are two persons and state
 * that they have no interest of their own; never a village that is named in the matter or must not know of it.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十八条第三款、第三十条第三款")
public class AssignmentPolicy {

    /** What kind of place a unit is, not what it is called. */
    private static final Pattern VILLAGE_ENDING = Pattern.compile("(村民委员会|居民委员会|村委会|居委会|社区|村)$");

    private final Offices offices;
    private final Desks desks;
    private final Matters matters;

    /** For the proxy. */
    protected AssignmentPolicy() {
        this(null, null, null);
    }

    @Inject
    public AssignmentPolicy(Offices offices, Desks desks, Matters matters) {
        this.offices = offices;
        this.desks = desks;
        this.matters = matters;
    }

    /** Everybody and everything that may be chosen; what is forbidden is not there. */
    public record Choices(List<Unit> sections, List<Person> handlers, List<Person> heads) {}

    /** What may be chosen in that matter at the body. */
    public Choices choices(Matter matter, UUID bodyId) {
        List<Unit> sections = offices.sections(bodyId).stream()
                .filter(section -> !section.village() || mayKnow(matter, section))
                .toList();
        List<Person> heads = new ArrayList<>(desks.colleagues(bodyId, Role.APPROVER));
        desks.colleagues(bodyId, Role.LEADER).stream()
                .filter(leader -> !holds(heads, leader.id()))
                .forEach(heads::add);
        // people who work in a barred section are barred with it
        List<Person> handlers = desks.colleagues(bodyId, Role.HANDLER).stream()
                .filter(person -> person.sectionId() == null
                        || sections.stream().anyMatch(section -> section.id().equals(person.sectionId())))
                .toList();
        return new Choices(sections, handlers, List.copyOf(heads));
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

    private boolean mayKnow(Matter matter, Unit village) {
        String name = VILLAGE_ENDING.matcher(village.name()).replaceFirst("");
        Stream<String> texts = Stream.concat(
                Stream.of(matter.title(), matter.placeDetail()),
                matters.demands(matter.id()).stream().map(Demand::text));
        return !matter.keptFromVillage() && texts.noneMatch(text -> text.contains(name));
    }

    private static boolean holds(Collection<Person> people, UUID id) {
        return people.stream().anyMatch(person -> person.id().equals(id));
    }
}
