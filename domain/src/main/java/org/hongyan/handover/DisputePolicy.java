package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Who decides a dispute: the lowest office above, or the same as, all that take part. Between congress and government
 * there is none; there the joint meeting decides, whose office is the petition office of the government, one level up if
 * that is itself the one that objects.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十四条")
class DisputePolicy {

    private static final int FORWARDINGS = 3;

    private final Offices offices;

    /** For the proxy. */
    protected DisputePolicy() {
        this(null);
    }

    @Inject
    DisputePolicy(Offices offices) {
        this.offices = offices;
    }

    /** The bodies of that receiver's level to which this sender has handed the matter, those recalled left out. */
    List<UUID> sameLevel(List<Handover> before, UUID senderBodyId, UUID receiverBodyId) {
        OfficeLevel level = level(receiverBodyId);
        return before.stream()
                .filter(one -> one.senderBodyId().equals(senderBodyId) && one.state() != HandoverState.RECALLED)
                .map(Handover::receiverBodyId)
                .filter(body -> level(body) == level)
                .toList();
    }

    /** True if two such went before. */
    boolean isThird(List<Handover> before, UUID senderBodyId, UUID receiverBodyId) {
        return sameLevel(before, senderBodyId, receiverBodyId).size() >= FORWARDINGS - 1;
    }

    private OfficeLevel level(UUID bodyId) {
        UUID office = offices.unit(bodyId).orElseThrow().officeId();
        return offices.byId(office).orElseThrow().level();
    }

    /** The root body of the office that decides, empty if nobody stands above. */
    Optional<Unit> superior(UUID senderBodyId, Collection<UUID> objectorBodyIds) {
        Set<UUID> bodies = new LinkedHashSet<>(objectorBodyIds);
        bodies.add(senderBodyId);
        Set<UUID> objecting = new HashSet<>();
        objectorBodyIds.stream()
                .map(body -> offices.unit(body).orElseThrow())
                .filter(Unit::root)
                .map(Unit::officeId)
                .forEach(objecting::add);
        List<UUID> common = null;
        for (UUID body : bodies) {
            List<UUID> line = line(offices.unit(body).orElseThrow().officeId());
            if (common == null) {
                common = new ArrayList<>(line);
            } else {
                common.retainAll(line);
            }
        }
        return common.stream()
                .filter(office -> !objecting.contains(office))
                .findFirst()
                .flatMap(this::rootOf);
    }

    /** The office and everything above it; for a congress the government beside it. */
    private List<UUID> line(UUID officeId) {
        Office office = offices.byId(officeId).orElseThrow();
        if (office.kind() == OfficeKind.NPC) {
            Optional<Office> beside =
                    offices.search(new OfficeQuery(null, OfficeKind.GOV, office.divisionCode(), null, 200)).stream()
                            .filter(government -> government.divisionCode().equals(office.divisionCode()))
                            .findFirst();
            if (beside.isPresent()) {
                return line(beside.get().id());
            }
        }
        List<UUID> line = new ArrayList<>();
        for (Office one = office; one != null; one = above(one)) {
            line.add(one.id());
        }
        return line;
    }

    private Office above(Office office) {
        return office.parentId() == null
                ? null
                : offices.byId(office.parentId()).orElse(null);
    }

    private Optional<Unit> rootOf(UUID officeId) {
        return offices.bodies(officeId).stream().filter(Unit::root).findFirst();
    }
}
