package org.hongyan.reply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proofs of service of the caller's own body. */
public interface ServiceRecords {

    void add(ServiceRecord record);

    /** That of one document for one petitioner. */
    Optional<ServiceRecord> of(UUID documentId, UUID petitionerId);

    /** All of a matter, in no order. */
    List<ServiceRecord> ofMatter(UUID matterId);
}
