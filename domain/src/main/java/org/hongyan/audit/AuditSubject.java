package org.hongyan.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the running use case is about. A use case that changes a matter names it here; the audit line takes it up.
 * Nothing personal and no code belongs into the details.
 */
@RequestScoped
public class AuditSubject {

    private @Nullable UUID matterId;
    private @Nullable UUID latestMatterId;
    private final Map<String, String> details = new LinkedHashMap<>();

    /** The matter the use case is about. */
    public void matter(UUID id) {
        matterId = id;
        latestMatterId = id;
    }

    /** The matter of the last use case of this request, also after it has ended, or null. */
    public @Nullable UUID latestMatterId() {
        return latestMatterId;
    }

    /** One detail, for example the reason given for unmasking a name. */
    public void detail(String name, String value) {
        details.put(name, value);
    }

    public @Nullable UUID matterId() {
        return matterId;
    }

    /** Hands the details over and forgets them, so that the next use case of the request starts afresh. */
    public Map<String, String> take() {
        Map<String, String> taken = new LinkedHashMap<>(details);
        details.clear();
        return taken;
    }

    /** Forgets the matter. */
    public void done() {
        matterId = null;
    }
}
