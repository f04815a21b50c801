package org.hongyan.fairness;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who stated what about an interest in matters the caller has a part in. */
public interface InterestStatements {

    void add(InterestStatement statement);

    /** Those of the caller's body and the caller's own, oldest first. */
    List<InterestStatement> ofMatter(UUID matterId);

    /** Persons whose last statement is that they have an interest. */
    Set<UUID> recused(UUID matterId);
}
