package org.hongyan.handover;

import java.util.List;
import java.util.UUID;

/** Reports of which the caller's body is one end. */
public interface WrongBodyReports {

    void add(WrongBodyReport report);

    /** All in the matter, oldest first. */
    List<WrongBodyReport> ofMatter(UUID matterId);
}
