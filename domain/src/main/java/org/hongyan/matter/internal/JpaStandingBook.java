package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.ChangedMeanwhile;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.RefusedException;

/** Calls the definer functions, which alone may write standing and list rows (ADR 0004). */
@ApplicationScoped
class JpaStandingBook implements StandingBook {

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaStandingBook() {
        this(null, null);
    }

    @Inject
    JpaStandingBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void open(Matter matter) {
        entities.flush();
        changed(
                matter,
                entities.createNativeQuery("select standing_open(:matter, :now)", Integer.class)
                        .setParameter("matter", matter.id())
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void pass(
            Matter matter, UUID fromBodyId, UUID toBodyId, Set<StandingRole> fromKeeps, Set<StandingRole> toGets) {
        entities.flush();
        changed(
                matter,
                entities.createNativeQuery(
                                "select standing_move(:matter, :from, :to, string_to_array(:keeps, ','),"
                                        + " string_to_array(:gets, ','), :now)",
                                Integer.class)
                        .setParameter("matter", matter.id())
                        .setParameter("from", fromBodyId)
                        .setParameter("to", toBodyId)
                        .setParameter("keeps", names(fromKeeps))
                        .setParameter("gets", names(toGets))
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void call(Matter matter, UUID superiorBodyId) {
        entities.flush();
        changed(
                matter,
                entities.createNativeQuery("select standing_call(:matter, :body, :now)", Integer.class)
                        .setParameter("matter", matter.id())
                        .setParameter("body", superiorBodyId)
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void allot(Matter matter, UUID sectionId, UUID handlerId) {
        entities.flush();
        changed(
                matter,
                entities.createNativeQuery(
                                "select standing_allot(:matter, cast(:section as uuid), cast(:handler as uuid))",
                                Integer.class)
                        .setParameter("matter", matter.id())
                        .setParameter("section", sectionId == null ? null : sectionId.toString())
                        .setParameter("handler", handlerId == null ? null : handlerId.toString()));
    }

    @Override
    public void refresh(Matter matter) {
        entities.flush();
        changed(
                matter,
                entities.createNativeQuery("select desk_refresh(:matter)", Integer.class)
                        .setParameter("matter", matter.id()));
    }

    private static void changed(Matter matter, Query call) {
        if (((Number) call.getSingleResult()).intValue() == 0) {
            throw new RefusedException(new ChangedMeanwhile(matter.number()));
        }
    }

    private static String names(Set<StandingRole> roles) {
        return roles.stream()
                .map(Enum::name)
                .sorted()
                .reduce((a, b) -> a + "," + b)
                .orElse("");
    }
}
