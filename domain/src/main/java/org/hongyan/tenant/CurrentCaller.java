package org.hongyan.tenant;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The caller of this request. Set once by the web filter or the job before the first use of the database; whoever
 * forgets it sees nothing.
 */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.citizen(List.of());

    public Caller get() {
        return caller;
    }

    public void set(Caller newCaller) {
        caller = Objects.requireNonNull(newCaller);
    }

    /** Adds a proof to a citizen's request; counts from the next transaction on. */
    public void present(String proof) {
        List<String> proofs = new ArrayList<>(caller.proofs());
        if (!proofs.contains(proof)) {
            proofs.add(proof);
        }
        caller = new Caller(
                caller.kind(), caller.officeId(), caller.bodyId(), caller.sectionId(), caller.actorId(), proofs);
    }
}
