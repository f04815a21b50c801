package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * Which discipline office receives an accusation: that of the place, or the next one above where there is none; and the
 * next-higher one where the accused sits in the office in charge or leads the place itself. There is no override.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条第二款、第三十条；纪检监察机关处理检举控告工作规则 第十四条至第十六条")
public class DisciplineRoutePolicy {

    /** Where to call if no discipline office takes part at all. */
    public static final String NATIONAL_PHONE = "12388";

    private final Offices offices;
    private final Divisions divisions;
    private final SealedDoor door;

    /** For the proxy. */
    protected DisciplineRoutePolicy() {
        this(null, null, null);
    }

    @Inject
    public DisciplineRoutePolicy(Offices offices, Divisions divisions, SealedDoor door) {
        this.offices = offices;
        this.divisions = divisions;
        this.door = door;
    }

    /** Discipline offices in charge of a place, the nearest first, then upwards along their own line. */
    public List<Office> line(Office asked) {
        Optional<Office> nearest = nearest(asked);
        List<Office> line = new ArrayList<>();
        for (Optional<Office> at = nearest; at.isPresent(); at = parent(at.get())) {
            line.add(at.get());
        }
        return List.copyOf(line);
    }

    /**
     * The office that receives it.
     *
     * @param sitsThere the accused works in the discipline office in charge, or leads the place
     */
    public Office receiver(Office asked, boolean sitsThere) {
        List<Office> line = line(asked);
        int from = sitsThere ? 1 : 0;
        return line.stream()
                .skip(from)
                .filter(office -> door.publishedKey(office.id()).isPresent())
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoDisciplineOffice(
                        line.size() > from ? line.get(from).phone() : NATIONAL_PHONE)));
    }

    /** True if somebody may write here: an office with a key receives. */
    public boolean takesIn(Office asked) {
        return line(asked).stream()
                .anyMatch(office -> door.publishedKey(office.id()).isPresent());
    }

    /** The receiver chosen by another discipline office that passes on: up or down its own line, never to itself. */
    public Office onward(UUID ownOfficeId, UUID chosenId) {
        return onwards(ownOfficeId).stream()
                .filter(office -> office.id().equals(chosenId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoDisciplineOffice(NATIONAL_PHONE)));
    }

    /** Where a discipline office may pass on to: the next-higher one first, then those below. */
    public List<Office> onwards(UUID ownOfficeId) {
        Office own = offices.byId(ownOfficeId).orElseThrow();
        List<Office> candidates = new ArrayList<>();
        parent(own).ifPresent(candidates::add);
        candidates.addAll(offices.children(ownOfficeId));
        return candidates.stream()
                .filter(office -> office.kind() == OfficeKind.DISC
                        && door.publishedKey(office.id()).isPresent())
                .toList();
    }

    private Optional<Office> nearest(Office asked) {
        if (asked.kind() == OfficeKind.DISC) {
            return Optional.of(asked);
        }
        List<String> upwards = divisions.path(asked.divisionCode()).stream()
                .map(Division::code)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        Optional<Office> ofThePlace = upwards.stream()
                .flatMap(place -> offices.at(place).stream())
                .filter(office -> office.kind() == OfficeKind.DISC && office.open())
                .findFirst();
        return ofThePlace.isPresent() ? ofThePlace : ofTheLine(asked);
    }

    /** Places of a deployment need not nest; then the offices above the asked one are looked at. */
    private Optional<Office> ofTheLine(Office asked) {
        for (Optional<Office> at = Optional.of(asked); at.isPresent(); at = parent(at.get())) {
            Optional<Office> found = offices.at(at.get().divisionCode()).stream()
                    .filter(office -> office.kind() == OfficeKind.DISC && office.open())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Office> parent(Office office) {
        return office.parentId() == null ? Optional.empty() : offices.byId(office.parentId());
    }
}
