package org.hongyan.province.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.province.OfficeChange;
import org.hongyan.province.OfficeChangeKind;
import org.hongyan.province.OfficeForm;
import org.hongyan.province.OfficeLife;
import org.hongyan.shared.Ids;
import org.hongyan.tenant.OfficeKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaOfficeLife implements OfficeLife {

    private static final String TAKEN = "select '/code' from office where code = :code"
            + " union all select '/numberPrefix' from office where number_prefix = :numbers"
            + " union all select '/documentPrefix' from unit where document_prefix = :documents";

    private static final String HISTORY = "select c.version, c.kind, c.was, c.becomes, c.reason, n.name as successor,"
            + " s.name as writer, c.changed_at from office_change c join staff_member s on s.id = c.changed_by"
            + " left join office n on n.id = c.successor_id where c.office_id = :office"
            + " order by c.version desc limit 100";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaOfficeLife() {
        this(null, null);
    }

    @Inject
    JpaOfficeLife(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> taken(String code, String numberPrefix, String documentPrefix) {
        return entities.createNativeQuery(TAKEN, String.class)
                .setParameter("code", code)
                .setParameter("numbers", numberPrefix)
                .setParameter("documents", documentPrefix)
                .getResultList();
    }

    @Override
    public void found(UUID id, OfficeForm form, @Nullable UUID superior) {
        JsonObjectBuilder row = JSON.createObjectBuilder()
                .add("id", id.toString())
                .add("body", Ids.next().toString())
                .add("change", Ids.next().toString())
                .add("code", form.code())
                .add("name", form.name())
                .add("bodyName", form.bodyName())
                .add("kind", String.valueOf(form.kind()))
                .add("division", form.divisionCode())
                .add("numberPrefix", form.numberPrefix())
                .add("documentPrefix", form.documentPrefix())
                .add("address", form.address())
                .add("phone", form.phone())
                .add("hours", form.openingHours());
        if (superior != null) {
            row.add("superior", superior.toString());
        }
        moment(entities.createNativeQuery("select cast(province_found(cast(:row as jsonb), :now) as text)"))
                .setParameter("row", row.build().toString())
                .getSingleResult();
    }

    @Override
    public boolean change(UUID office, int since, OfficeChangeKind kind, Map<String, String> values) {
        JsonObjectBuilder row = JSON.createObjectBuilder().add("id", Ids.next().toString());
        values.forEach(row::add);
        Object version = moment(entities.createNativeQuery(
                        "select province_change(:office, :since, :kind, cast(:row as jsonb), :now)"))
                .setParameter("office", office)
                .setParameter("since", since)
                .setParameter("kind", kind.name())
                .setParameter("row", row.build().toString())
                .getSingleResult();
        return ((Number) version).intValue() > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> at(String divisionCode, OfficeKind kind) {
        List<String> names = entities.createNativeQuery(
                        "select name from office where division_code = :place and kind = :kind and state <> 'CLOSED'",
                        String.class)
                .setParameter("place", divisionCode)
                .setParameter("kind", kind.name())
                .getResultList();
        return names.stream().findFirst();
    }

    private Query moment(Query query) {
        return query.setParameter("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Override
    public int openMatters(UUID office) {
        Object count = entities.createNativeQuery("select province_open_matters(:office)")
                .setParameter("office", office)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OfficeChange> history(UUID office) {
        List<Tuple> rows = entities.createNativeQuery(HISTORY, Tuple.class)
                .setParameter("office", office)
                .getResultList();
        return rows.stream()
                .map(row -> new OfficeChange(
                        row.get("version", Integer.class),
                        OfficeChangeKind.valueOf(row.get("kind", String.class)),
                        row.get("was", String.class),
                        row.get("becomes", String.class),
                        row.get("reason", String.class),
                        row.get("successor", String.class),
                        row.get("writer", String.class),
                        row.get("changed_at", Instant.class)))
                .toList();
    }
}
