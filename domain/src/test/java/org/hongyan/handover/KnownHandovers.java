package org.hongyan.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Handovers kept in memory, for tests of what decides without a database. */
final class KnownHandovers implements Handovers {

    /** Whoever drafted a report that waits, or null. */
    UUID reportDrafter;

    private final List<Handover> handovers = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private final List<DisputedHandover> disputes = new ArrayList<>();
    private boolean called;

    @Override
    public void add(Handover handover, boolean withIdentity) {
        handovers.add(handover);
    }

    @Override
    public void add(Objection objection) {
        objections.add(objection);
    }

    @Override
    public void add(DesignationCall call) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Report report) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addDesignated(Handover handover) {
        handovers.add(handover);
    }

    /** A superior was called into the matter of that handover because its receiver has ended. */
    void callSuccessor(Handover handover) {
        called = true;
        disputes.add(new DisputedHandover(
                handover.id(),
                handover.parentId(),
                handover.senderBodyId(),
                handover.receiverBodyId(),
                "",
                "",
                "",
                null,
                "",
                handover.limitOn(),
                DesignationCall.Ground.BODY_ENDED));
    }

    @Override
    public List<DisputedHandover> disputed(UUID matterId) {
        return List.copyOf(disputes);
    }

    @Override
    public boolean called(UUID matterId) {
        return called;
    }

    @Override
    public void closeAll(UUID matterId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void closePacket(Handover handover) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Handover> byId(UUID id) {
        return handovers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Handover> openTo(UUID matterId, UUID bodyId) {
        return handovers.stream()
                .filter(one ->
                        one.receiverBodyId().equals(bodyId) && !one.state().ended())
                .findFirst();
    }

    @Override
    public Optional<Handover> openFrom(UUID matterId, UUID bodyId) {
        return handovers.stream()
                .filter(one -> one.senderBodyId().equals(bodyId) && !one.state().ended())
                .findFirst();
    }

    @Override
    public List<Handover> ofMatter(UUID matterId) {
        return List.copyOf(handovers);
    }

    @Override
    public List<Handover> childrenOf(UUID handoverId) {
        return handovers.stream()
                .filter(one -> handoverId.equals(one.parentId()))
                .toList();
    }

    @Override
    public Optional<Objection> objectionOf(UUID handoverId) {
        return objections.stream()
                .filter(one -> one.handoverId().equals(handoverId))
                .findFirst();
    }

    @Override
    public Set<UUID> upheld(UUID matterId) {
        return ofMatter(matterId).stream()
                .filter(handover -> handover.state() == HandoverState.UPHELD)
                .map(Handover::receiverBodyId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Objection> objectionsOf(UUID matterId) {
        return List.copyOf(objections);
    }

    @Override
    public List<Report> reportsOf(UUID handoverId) {
        return List.of();
    }

    @Override
    public Optional<UUID> reportDrafter(UUID matterId, UUID bodyId) {
        return Optional.ofNullable(reportDrafter);
    }

    @Override
    public Optional<Report> undecidedReport(UUID handoverId) {
        return Optional.empty();
    }

    @Override
    public boolean reportsOutstanding(UUID matterId) {
        return false;
    }
}
