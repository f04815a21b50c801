package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.matter.DeskViews;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.CurrentActor;

/** Kept views in the database; the row policy and every statement keep them to their owner at this body. */
@ApplicationScoped
@Transactional
class JpaDeskViews implements DeskViews {

    private static final PlainText NAME = PlainText.line(20).mandatory();
    private static final Pattern ADDRESS = Pattern.compile("/work(/[a-z]+)?(\\?[A-Za-z0-9_=&%.+*-]*)?");
    private static final int LONGEST = 400;
    private static final String OWN = " where person_id = hy_actor() and body_id = hy_body()";

    private final EntityManager entities;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected JpaDeskViews() {
        this(null, null, null);
    }

    @Inject
    JpaDeskViews(EntityManager entities, CurrentActor actors, Clock clock) {
        this.entities = entities;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public List<DeskView> own() {
        List<?> rows = entities.createNativeQuery(
                        "select name, address from saved_view" + OWN + " order by name", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new DeskView(row.get("name", String.class), row.get("address", String.class)))
                .toList();
    }

    @Override
    public void keep(String name, String address) {
        InvalidInputException.throwIfAny(NAME.check("/name", name).stream().toList());
        String clean = NAME.clean(name);
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw new InvalidInputException(List.of(new FieldError("/name", "views.address")));
        }
        List<DeskView> kept = own();
        if (kept.size() >= MOST && kept.stream().noneMatch(view -> view.name().equals(clean))) {
            throw new InvalidInputException(List.of(new FieldError("/name", "views.full", MOST)));
        }
        entities.createNativeQuery("insert into saved_view (id, person_id, body_id, name, address, saved_at)"
                        + " values (:id, :person, hy_body(), :name, :address, :now)"
                        + " on conflict (person_id, body_id, name) do update"
                        + " set address = excluded.address, saved_at = excluded.saved_at")
                .setParameter("id", Ids.next())
                .setParameter("person", actors.get().personId())
                .setParameter("name", clean)
                .setParameter("address", address)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void forget(String name) {
        entities.createNativeQuery("delete from saved_view" + OWN + " and name = :name")
                .setParameter("name", name)
                .executeUpdate();
    }
}
