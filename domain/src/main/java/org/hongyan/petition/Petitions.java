package org.hongyan.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Petitions the caller may see. */
public interface Petitions {

    /** Stores a petition with its petitioners and the keyed hashes of their codes. */
    void add(Petition petition, List<Petitioner> petitioners, List<String> proofs);

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
