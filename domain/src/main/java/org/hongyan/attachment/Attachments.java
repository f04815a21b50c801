package org.hongyan.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files the caller may see, by row security; each method takes part in the caller's transaction. */
public interface Attachments {

    /** Greatest size of one file in bytes. */
    long MAX_BYTES = 20L * 1024 * 1024;

    /** Most files of one petition. */
    int MAX_FILES = 10;

    /** Looks into the files, keeps the good ones and tells about the others. */
    Received receive(FileOrigin owner, List<Upload> uploads);

    /** The files of a draft, in order of arrival. */
    List<AttachmentView> ofDraft(String draftProof);

    /** The files of a petition. */
    List<AttachmentView> ofPetition(UUID petitionId);

    /** All files of a matter the caller may see. */
    List<AttachmentView> ofMatter(UUID matterId);

    /**
     * Binds the files of a draft to the petition it has become, also if that went to another office in the end.
     *
     * @return how many there were
     */
    int bind(String draftProof, UUID petitionId, UUID matterId, UUID bodyId, UUID officeId);

    /**
     * The petitioner's files of a matter, shown in a part of it as well; the content is kept once.
     *
     * @param partPetitionId what was sent with the petition belongs to this one there
     * @param actorId who parts the matter
     * @return the new file of each old one
     */
    Map<UUID, UUID> copy(UUID matterId, UUID partId, UUID partPetitionId, UUID actorId);

    /** Takes a file out of a draft; false if it is not there. */
    boolean removeFromDraft(UUID id);

    /** Lets the other end of a handover see chosen files, one's own or received ones. */
    void share(UUID handoverId, UUID withBody, Collection<UUID> attachmentIds);

    /**
     * A file to be served, with hidden data taken out of pictures for everybody but its own body and petitioner; empty
     * if the caller may not see it.
     *
     * @param forBody the body asking, or null for the petitioner
     */
    Optional<FileDownload> open(UUID id, UUID forBody);

    /** Asks the scanner about files that still wait; returns how many were judged. For the day's jobs. */
    int rescan(int atMost);

    /** Drops rows of drafts given up, then files nobody refers to. For the day's jobs. */
    int collect();
}
