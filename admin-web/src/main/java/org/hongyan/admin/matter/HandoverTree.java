package org.hongyan.admin.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.handover.Handover;
import org.hongyan.handover.HandoverState;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Draws the handovers the desk may see as a tree: who had the matter, when, how long, who has it now. */
@RequestScoped
public class HandoverTree {

    private final Handovers handovers;
    private final Offices offices;
    private final Clock clock;

    /** For the proxy. */
    protected HandoverTree() {
        this(null, null, null);
    }

    @Inject
    public HandoverTree(Handovers handovers, Offices offices, Clock clock) {
        this.handovers = handovers;
        this.offices = offices;
        this.clock = clock;
    }

    /** One root for each body that began a branch; one node if nothing was handed over. */
    public List<HandoverNode> of(MatterView matter) {
        List<Handover> edges = handovers.ofMatter(matter.id());
        if (edges.isEmpty()) {
            return List.of(root(matter, matter.holderBodyId(), List.of()));
        }
        List<UUID> known = edges.stream().map(Handover::id).toList();
        List<UUID> roots = new ArrayList<>();
        edges.stream()
                .filter(edge -> edge.parentId() == null || !known.contains(edge.parentId()))
                .map(Handover::senderBodyId)
                .filter(sender -> !roots.contains(sender))
                .forEach(roots::add);
        return roots.stream().map(sender -> root(matter, sender, edges)).toList();
    }

    private HandoverNode root(MatterView matter, UUID bodyId, List<Handover> edges) {
        boolean holds = bodyId.equals(matter.holderBodyId());
        List<HandoverNode> below = edges.stream()
                .filter(edge -> edge.senderBodyId().equals(bodyId))
                .map(edge -> node(matter, edge, edges))
                .toList();
        LocalDate left = edges.stream().map(Handover::arrivedOn).findFirst().orElse(today());
        String line = matter.officeId().equals(office(bodyId))
                ? Texts.text("case.tree.registered", Format.shortDate(matter.receivedOn()))
                : "";
        return new HandoverNode(
                holds ? "own" : "", "house", name(bodyId), line, days(matter.receivedOn(), left, holds), below);
    }

    private HandoverNode node(MatterView matter, Handover edge, List<Handover> all) {
        UUID receiver = edge.receiverBodyId();
        // until the common superior decides, the last receiver keeps the matter
        boolean decided = edge.state() == HandoverState.DISPUTED && matter.state() != MatterState.DISPUTED;
        boolean back = decided || edge.state() == HandoverState.UPHELD || edge.state() == HandoverState.RECALLED;
        boolean holds = !back && receiver.equals(matter.holderBodyId());
        List<Handover> children =
                all.stream().filter(child -> edge.id().equals(child.parentId())).toList();
        LocalDate left = children.isEmpty() ? today() : children.get(0).arrivedOn();
        return new HandoverNode(
                back ? "ret" : holds ? "own" : "",
                back ? "back" : holds ? "flag" : "send",
                name(receiver),
                line(edge),
                back ? "" : days(edge.arrivedOn(), left, holds),
                children.stream().map(child -> node(matter, child, all)).toList());
    }

    private static String line(Handover edge) {
        List<String> parts = new ArrayList<>();
        parts.add(Format.shortDate(edge.arrivedOn()) + " " + Texts.of(edge.kind()));
        parts.add(Texts.of(edge.state()));
        if (edge.limitOn() != null && !edge.state().ended()) {
            parts.add(Texts.text("case.tree.reportBy", Format.shortDate(edge.limitOn())));
        }
        return String.join(" · ", parts);
    }

    private String days(LocalDate from, LocalDate to, boolean holds) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, holds ? today() : to));
        return Texts.text(holds ? "case.tree.holds" : "case.tree.held", days);
    }

    /** The office's name for the body that is the office itself, else the body's own. */
    public String name(UUID bodyId) {
        Optional<Unit> unit = bodyId == null ? Optional.empty() : offices.unit(bodyId);
        return unit.map(found -> found.root()
                        ? offices.byId(found.officeId()).orElseThrow().name()
                        : found.name())
                .orElse("");
    }

    private UUID office(UUID bodyId) {
        return offices.unit(bodyId).map(Unit::officeId).orElse(null);
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
