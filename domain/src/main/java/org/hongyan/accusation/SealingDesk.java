package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.privacy.OfficeKey;
import org.hongyan.privacy.OfficeKeyFolder;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Seals for any discipline office; opens for the one the caller is a discipline clerk of, and for nobody else. */
@ApplicationScoped
class SealingDesk {

    private final SealedDoor door;
    private final OfficeKeyFolder keys;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SealingDesk() {
        this(null, null, null);
    }

    @Inject
    SealingDesk(SealedDoor door, OfficeKeyFolder keys, CurrentActor actors) {
        this.door = door;
        this.keys = keys;
        this.actors = actors;
    }

    /** For the office, about that row. */
    byte[] seal(UUID officeId, UUID about, byte[] plain) {
        String published = door.publishedKey(officeId)
                .orElseThrow(() -> new RefusedException(new NoDisciplineOffice(DisciplineRoutePolicy.NATIONAL_PHONE)));
        return OfficeKey.seal(published, about, plain);
    }

    /** Of the caller's own office. */
    byte[] open(UUID about, byte[] sealed) {
        return own().open(about, sealed);
    }

    AccusationText text(Accusation accusation) {
        return AccusationText.of(open(accusation.id(), accusation.content()));
    }

    /** The accused as this office alone can know them again. */
    List<String> hashes(List<AccusationText.Accused> accused) {
        OfficeKey key = own();
        return accused.stream()
                .map(one -> normal(one.name()))
                .filter(name -> !name.isEmpty())
                .map(key::index)
                .distinct()
                .toList();
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·.]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private OfficeKey own() {
        Actor actor = actors.get();
        if (!actor.may(Permission.DISCIPLINE)) {
            throw new RefusedException(new AccusationNotFound());
        }
        return keys.load(actor.officeId());
    }
}
