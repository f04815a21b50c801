package org.hongyan.petition;

import java.util.List;
import java.util.UUID;

/** Agents of the petitioners of matters the caller has a part in. */
public interface Agents {

    void add(Agent agent);

    /** All of the matter, ended ones too, in the order they were entered. */
    List<Agent> ofMatter(UUID matterId);
}
