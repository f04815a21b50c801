package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.procedure.Repeats;

/** Repeats as they were decided when petitions were merged, not guessed again. */
@ApplicationScoped
class MergedRepeats implements Repeats {

    private final Matches matches;

    /** For the proxy. */
    protected MergedRepeats() {
        this(null);
    }

    @Inject
    MergedRepeats(Matches matches) {
        this.matches = matches;
    }

    @Override
    public int in(UUID matterId) {
        return (int) matches.into(matterId).stream()
                .filter(merged -> merged.repetition().repeat())
                .count();
    }
}
