package org.hongyan.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Added material the caller may see. */
public interface Materials {

    /** True if there is one of that id already: the same form sent again. */
    boolean has(UUID id);

    void add(Material material);

    /** Oldest first. */
    List<Material> ofPetition(UUID petitionId);

    /** What the caller's body still has to answer in that matter, the earliest due first. */
    List<Material> unanswered(UUID matterId);

    /** Shows scans entered at the desk to those who read the material. */
    void share(UUID materialId, Collection<UUID> attachmentIds, Instant at);

    /** Lets the bodies that hold a packet with the petition see these files of it. */
    void passOn(Collection<UUID> attachmentIds, Instant at);
}
