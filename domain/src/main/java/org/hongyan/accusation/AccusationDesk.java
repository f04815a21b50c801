package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** What every step of a clerk of the line has in common: finding, reading, writing down. */
@ApplicationScoped
class AccusationDesk {

    private final Accusations accusations;
    private final SealingDesk sealing;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected AccusationDesk() {
        this(null, null, null, null);
    }

    @Inject
    AccusationDesk(Accusations accusations, SealingDesk sealing, CurrentActor actors, Clock clock) {
        this.accusations = accusations;
        this.sealing = sealing;
        this.actors = actors;
        this.clock = clock;
    }

    /** The own office's; a clerk who is accused in it finds nothing. */
    Accusation find(UUID id) {
        Accusation accusation = accusations.byId(id).orElseThrow(() -> new RefusedException(new AccusationNotFound()));
        if (accusation.readable()) {
            refuseTheAccused(sealing.text(accusation).accused());
        }
        return accusation;
    }

    /** Recusal: whoever bears the name of somebody accused hands it to a colleague or upwards. */
    void refuseTheAccused(List<AccusationText.Accused> accused) {
        String own = actors.get().name();
        if (accused.stream().anyMatch(one -> !own.isBlank() && one.name().equals(own))) {
            throw new RefusedException(new ClerkIsAccused());
        }
    }

    /** Writes it down; the words are sealed, empty ones left out. */
    void record(Accusation accusation, AccusationEntry.Kind kind, LocalDate on, String words) {
        Actor actor = actors.get();
        AccusationEntry entry = new AccusationEntry(accusation, kind, on, clock.instant(), actor);
        accusations.record(
                words.isBlank()
                        ? entry
                        : entry.saying(sealing.seal(
                                accusation.officeId(), entry.id(), words.strip().getBytes(StandardCharsets.UTF_8))));
    }

    String words(AccusationEntry entry) {
        return entry.content() == null
                ? ""
                : new String(sealing.open(entry.id(), entry.content()), StandardCharsets.UTF_8);
    }
}
