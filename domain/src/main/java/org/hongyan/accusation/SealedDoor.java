package org.hongyan.accusation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.petition.Channel;

/**
 * The one-way door into the line: who hands in can read nothing back. Every call answers false where the database says
 * no: no discipline office, no key, no part in the matter.
 */
public interface SealedDoor {

    /** The published half of an office's key, if that office takes accusations in. */
    Optional<String> publishedKey(UUID officeId);

    /** From the public page, with the proof of the accuser's code presented before; false also for the same form again. */
    boolean receive(Arrived arrived, byte[] content, String proof);

    boolean receiveFile(UUID accusationId, UUID fileId, byte[] content);

    /** How far it is, for whoever presented the proof. */
    Optional<Status> status(String number);

    /**
     * From another office.
     *
     * @param content null for paper that goes on unread
     */
    boolean handIn(Arrived arrived, Channel channel, Source source, byte[] content);

    boolean handInFile(UUID accusationId, UUID fileId, byte[] content);

    /** What other bodies wrote about a matter that is leaving; only inside the step. */
    List<Paper> papers(UUID matterId);

    /** Wipes the matter and ends every part in it. */
    boolean seal(UUID matterId, UUID accusationId, Channel channel, byte[] slip);

    /** Takes the accusing part out of a matter that goes on. */
    boolean part(UUID matterId, UUID accusationId, Kept kept, Channel channel, byte[] slip);

    /** Slips of the own body, the newest first; 200 at most. */
    List<Slip> slips();

    /** The paper of a slip, for the body that sent it on. */
    Optional<byte[]> slipPaper(UUID slipId);

    /** Where it comes from. */
    record Source(UUID matterId, String slipNumber, boolean exposed) {}

    /** A paper of a matter. */
    record Paper(String name, byte[] pdf, String words) {}

    /** What stays of a matter when a part leaves. */
    record Kept(
            UUID petitionId,
            String number,
            String title,
            String content,
            List<UUID> lostDemands,
            List<UUID> lostFiles) {}

    /** Days only. */
    record Status(
            UUID officeId,
            LocalDate receivedOn,
            AccusationState state,
            LocalDate noticedOn,
            LocalDate completedOn,
            LocalDate feedbackOn) {}

    /** All that stays elsewhere. */
    record Slip(UUID id, String number, Channel channel, LocalDate receivedOn, LocalDate sentOn, boolean paper) {}
}
