package org.hongyan.audit;

import java.util.Map;
import java.util.UUID;

/** Adds lines to the audit trail. */
public interface AuditTrail {

    /** A use case was carried out; part of its transaction. */
    void done(String useCase, UUID matterId, Map<String, String> details);

    /** A use case was refused; written in a transaction of its own, because the use case's is rolled back. */
    void refused(String useCase, UUID matterId, String refusal);
}
