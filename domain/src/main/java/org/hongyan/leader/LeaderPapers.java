package org.hongyan.leader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;

/** Receptions, sponsorships, reports and meetings of the own body in matters the caller has a part in. */
public interface LeaderPapers {

    void add(Reception reception);

    void add(LeaderPaper paper);

    void add(Sponsorship sponsorship);

    void add(MeetingMember member);

    /** Oldest first. */
    List<Reception> receptions(UUID matterId);

    /** Papers on their way and signed ones, oldest first. */
    List<LeaderPaper> papers(UUID matterId);

    /** The one of that kind that waits for a signature or was sent back. */
    Optional<LeaderPaper> underWay(UUID matterId, DocumentKind kind);

    /** Of the own office, oldest first. */
    List<Sponsorship> sponsorships(UUID matterId);

    /** The one that goes on at the own office. */
    Optional<Sponsorship> sponsored(UUID matterId);

    /** Bodies at the meeting of which a document is the minutes. */
    List<MeetingMember> members(UUID documentId);

    /** True if that body has a part in a matter of the own. */
    boolean takesPart(UUID matterId, UUID bodyId);

    /** True for whoever made a decision that is under review in the matter. */
    boolean decided(UUID matterId, UUID personId);
}
