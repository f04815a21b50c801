package org.hongyan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Exchanges of which the caller's body is one end. */
public interface Exchanges {

    void add(Exchange exchange);

    /** As {@link #add}; whoever is asked for help or an instruction, or gets a copy, gets a part in the matter. */
    void addAndCall(Exchange exchange);

    Optional<Exchange> byId(UUID id);

    /** The matter it is about, so that it can be locked before the exchange itself is read. */
    Optional<UUID> matterOf(UUID id);

    /** Oldest first. */
    List<Exchange> ofMatter(UUID matterId);

    /** What that body is asked in the matter and has not answered, oldest first. */
    default List<Exchange> waitingFor(UUID matterId, UUID bodyId) {
        return ofMatter(matterId).stream().filter(one -> one.waitsFor(bodyId)).toList();
    }
}
