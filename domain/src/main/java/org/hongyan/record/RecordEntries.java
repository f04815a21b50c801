package org.hongyan.record;

import java.util.List;
import java.util.UUID;

/** Opinions and instructions in matters the caller has a part in. */
public interface RecordEntries {

    void add(OutsideOpinion opinion);

    void add(LeaderInstruction instruction);

    /** Of the own body, oldest first. */
    List<OutsideOpinion> opinions(UUID matterId);

    /** Entered by the own body or addressed to it, oldest first. */
    List<LeaderInstruction> instructions(UUID matterId);
}
