package org.hongyan.petition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Petitions the caller may see. */
public interface Petitions {

    /** Stores a petition with its petitioners and the keyed hashes of their codes. */
    void add(Petition petition, List<Petitioner> petitioners, List<String> proofs);

    /**
     * The demands leave the matter, and the codes of those people open the part, whose demands, petition and petitioners
     * are stored already, in the same order. Nothing read before in this transaction may be used after.
     *
     * @return false if the matter cannot be parted so (any more)
     */
    boolean part(UUID matterId, UUID partId, Collection<UUID> demands, List<UUID> people);

    /** A submission and what was parted off it, as far as the caller may see them and open their matters. */
    List<Petition> partsOf(UUID wholeId);

    /** The number that the codes of the petition with that number were issued with; another one for a part. */
    String codeNumber(String number);

    /** Stores those who signed a petition just added. */
    void addSigners(List<CoPetitioner> signers);

    /** Those who signed beside the petitioners, in the order of the list. */
    List<CoPetitioner> signers(UUID petitionId);

    /** Petitions of a matter, oldest first. */
    List<Petition> ofMatter(UUID matterId);

    Optional<Petition> byId(UUID id);

    List<Petitioner> petitioners(UUID petitionId);

    /** Every petitioner of a matter whom the caller may see. */
    List<Petitioner> petitionersOfMatter(UUID matterId);

    /** The petitioner whose proof was presented, in the petition with that number; for the portal. */
    Optional<Petitioner> proven(String number);
}
