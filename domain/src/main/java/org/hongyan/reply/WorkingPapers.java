package org.hongyan.reply;

import java.util.List;
import java.util.UUID;

/** Notes and findings of the caller's own body. */
public interface WorkingPapers {

    void add(WorkingNote note);

    void add(DemandFinding finding);

    /** Notes in the matter, oldest first. */
    List<WorkingNote> notes(UUID matterId);

    /** Findings in the matter, in no order. */
    List<DemandFinding> findings(UUID matterId);
}
