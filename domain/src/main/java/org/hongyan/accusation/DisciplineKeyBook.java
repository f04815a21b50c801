package org.hongyan.accusation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The published halves of the discipline offices' keys. */
public interface DisciplineKeyBook {

    /** Open discipline offices without a published key. */
    List<UUID> officesWithoutKey();

    /** Once; what is published already stays. */
    void publish(UUID officeId, String publicKey, Instant at);
}
