package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.MatterView;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;

/** Agents as pages show them. A plain read, no use case. */
@ApplicationScoped
@Transactional
public class AgentReader {

    @Inject
    private CaseAccess access;

    @Inject
    private Agents agents;

    @Inject
    private CurrentActor actors;

    @Inject
    private KeyRing ring;

    /**
     * An agent.
     *
     * @param name for papers: in clear for the holding body, else masked; pages show it masked to everybody
     */
    public record Line(Agent agent, String name) {}

    /** All of the matter, ended ones too. */
    public List<Line> ofMatter(UUID matterId) {
        boolean inClear = access.require(matterId).holder();
        return agents.ofMatter(matterId).stream()
                .map(agent -> new Line(agent, inClear ? agent.name(ring) : agent.nameMasked()))
                .toList();
    }

    /** True if the actor may enter one. */
    public boolean offered(MatterView matter) {
        return actors.get().may(Permission.REGISTER)
                && !matter.state().terminal()
                && !matter.part().beside();
    }
}
