package org.hongyan.leader;

import java.util.List;
import java.util.UUID;

/** Receptions, sponsorships, reports and meetings of the own body in matters the caller has a part in. */
public interface LeaderPapers {

    void add(Reception reception);

    /** Oldest first. */
    List<Reception> receptions(UUID matterId);
}
