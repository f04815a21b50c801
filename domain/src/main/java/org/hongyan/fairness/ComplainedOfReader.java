package org.hongyan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Who is complained of and who is kept away, as pages show it. Plain reads, no use case. */
@ApplicationScoped
@Transactional
public class ComplainedOfReader {

    @Inject
    private CaseAccess access;

    @Inject
    private Matters matters;

    @Inject
    private Namings namings;

    @Inject
    private BarredUnitPolicy policy;

    @Inject
    private Offices offices;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentActor actors;

    /** A unit that must keep away, with the reason. */
    public record Kept(Unit unit, BarReason reason) {}

    /** All namings, lifted ones too. */
    public List<ComplainedOf> namings(UUID matterId) {
        access.require(matterId);
        return namings.ofMatter(matterId);
    }

    /** True if the actor may enter one now. */
    public boolean offered(MatterView matter) {
        Actor actor = actors.get();
        return matter.part().holder()
                && !matter.state().terminal()
                && Stream.of(Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE)
                        .anyMatch(actor::may);
    }

    /** Villages and sections that may be complained of: of the own body, and of the place the matter is about. */
    public List<Unit> units(UUID matterId) {
        Matter matter = matter(matterId);
        Stream<Unit> own = offices.sections(actors.get().bodyId()).stream();
        Stream<Unit> there = matter.divisionCode() == null
                ? Stream.of()
                : offices.at(matter.divisionCode()).stream()
                        .flatMap(office -> offices.bodies(office.id()).stream())
                        .flatMap(body -> offices.sections(body.id()).stream());
        List<Unit> all = new ArrayList<>();
        Stream.concat(own, there)
                .filter(unit -> all.stream().noneMatch(one -> one.id().equals(unit.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Colleagues at the own body, who are entered by their account. */
    public Map<UUID, String> staff(UUID matterId) {
        access.require(matterId);
        return colleagues.of(actors.get().bodyId());
    }

    /** Which of {@link #units} are kept away now, and why. */
    public List<Kept> kept(UUID matterId) {
        Bars bars = policy.of(matter(matterId));
        return units(matterId).stream()
                .flatMap(unit -> bars.against(unit).map(reason -> new Kept(unit, reason)).stream())
                .toList();
    }

    private Matter matter(UUID matterId) {
        access.require(matterId);
        return matters.byId(matterId).orElseThrow();
    }
}
