package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Whom the common superior may name: whoever took part in the dispute, and every body of its own line; never itself. */
@ApplicationScoped
@Transactional
public class DesignationChoice {

    private final Handovers handovers;
    private final ReceiverPolicy receivers;
    private final BarredUnitPolicy barred;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected DesignationChoice() {
        this(null, null, null, null, null);
    }

    @Inject
    public DesignationChoice(
            Handovers handovers,
            ReceiverPolicy receivers,
            BarredUnitPolicy barred,
            Offices offices,
            CurrentActor actors) {
        this.handovers = handovers;
        this.receivers = receivers;
        this.barred = barred;
        this.offices = offices;
        this.actors = actors;
    }

    /** What was objected to, oldest first. */
    public List<DisputedHandover> disputed(UUID matterId) {
        return handovers.disputed(matterId);
    }

    /** The bodies that may be named, those in dispute first. */
    public List<Unit> bodies(UUID matterId) {
        Actor actor = actors.get();
        Bars bars = barred.of(matterId);
        List<UUID> ended = disputed(matterId).stream()
                .filter(one -> one.ground() == DesignationCall.Ground.BODY_ENDED)
                .map(DisputedHandover::receiverBodyId)
                .toList();
        Map<UUID, Unit> bodies = new LinkedHashMap<>();
        Stream.concat(
                        disputed(matterId).stream()
                                .flatMap(one -> Stream.of(one.receiverBodyId(), one.senderBodyId()))
                                .flatMap(body -> offices.unit(body).stream()),
                        receivers.candidates(actor.officeId(), actor.bodyId()).stream()
                                .map(ReceiverPolicy.Candidate::body))
                .filter(body -> !body.id().equals(actor.bodyId()))
                .filter(body -> !ended.contains(body.id()))
                .filter(body -> bars.against(body).isEmpty())
                .forEach(body -> bodies.putIfAbsent(body.id(), body));
        return List.copyOf(bodies.values());
    }
}
