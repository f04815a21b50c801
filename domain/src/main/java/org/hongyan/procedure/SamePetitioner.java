package org.hongyan.procedure;

import java.util.UUID;

/** Whether somebody who petitions in one matter petitioned in another, as far as the registers can tell. */
public interface SamePetitioner {

    boolean inBoth(UUID matterId, UUID earlierId);
}
