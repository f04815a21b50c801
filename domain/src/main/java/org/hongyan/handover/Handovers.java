package org.hongyan.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Handovers of which the caller's body is one end, with their objections and reports. */
public interface Handovers {

    void add(Handover handover, boolean withIdentity);

    void add(Objection objection);

    void add(DesignationCall call);

    void add(Report report);

    /** Adds what the common superior decided; the receiver gets everything the petitioners sent in. */
    void addDesignated(Handover handover);

    /** What was objected to in a disputed matter, the last being at issue; for the superior called into it. */
    List<DisputedHandover> disputed(UUID matterId);

    /** True while a superior called without an objection has not decided. */
    boolean called(UUID matterId);

    /** The matter ended without an answer: no handover of it stays open, whoever its ends are. */
    void closeAll(UUID matterId);

    /** The receiver has handed the material back and sees it no more. */
    void closePacket(Handover handover);

    Optional<Handover> byId(UUID id);

    /** The handover by which the sender itself received the matter; empty for the first one. */
    default Optional<Handover> parentOf(Handover handover) {
        return handover.parentId() == null ? Optional.empty() : byId(handover.parentId());
    }

    /** The latest handover to the body that has not ended. */
    Optional<Handover> openTo(UUID matterId, UUID bodyId);

    /** The latest handover from the body that has not ended. */
    Optional<Handover> openFrom(UUID matterId, UUID bodyId);

    /** The child whose report that body had accepted before its own was returned. */
    default Optional<Handover> acceptedChild(UUID matterId, UUID bodyId) {
        return openTo(matterId, bodyId)
                .filter(own -> own.state() == HandoverState.RETURNED)
                .flatMap(own -> childrenOf(own.id()).stream()
                        .filter(child -> child.state() == HandoverState.REPORT_ACCEPTED)
                        .reduce((earlier, later) -> later));
    }

    /** All of which the caller is an end, oldest first. */
    List<Handover> ofMatter(UUID matterId);

    /** Children of a handover, oldest first. */
    List<Handover> childrenOf(UUID handoverId);

    Optional<Objection> objectionOf(UUID handoverId);

    /** Bodies whose objection in the matter was upheld, whoever had sent it to them. */
    Set<UUID> upheld(UUID matterId);

    /** Objections in the matter of which the caller is an end. */
    List<Objection> objectionsOf(UUID matterId);

    /** Reports along a handover, oldest first. */
    List<Report> reportsOf(UUID handoverId);

    /** Who drafted the body's report of completion that nobody has signed yet. */
    Optional<UUID> reportDrafter(UUID matterId, UUID bodyId);

    /** The report that waits for a verdict, or empty. */
    Optional<Report> undecidedReport(UUID handoverId);

    /** True while an assigner anywhere up the line of command has not accepted a report; a congress commands nobody. */
    boolean reportsOutstanding(UUID matterId);
}
