package org.hongyan.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What bodies above and congresses wrote down about matters, for the writer and the holder. */
public interface FollowUpBook {

    void add(FollowUp followUp);

    Optional<FollowUp> byId(UUID id);

    /** Oldest first. */
    List<FollowUp> ofMatter(UUID matterId);
}
