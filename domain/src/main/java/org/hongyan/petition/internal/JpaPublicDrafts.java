package org.hongyan.petition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.petition.PublicDrafts;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;
import org.hongyan.shared.Ids;

/** Row security shows only the draft whose proof was presented in this request. */
@ApplicationScoped
@Transactional
class JpaPublicDrafts implements PublicDrafts {

    private static final String COLUMN = "answers_sealed";

    private final EntityManager entities;
    private final KeyRing ring;
    private final Clock clock;

    /** For the proxy. */
    protected JpaPublicDrafts() {
        this(null, null, null);
    }

    @Inject
    JpaPublicDrafts(EntityManager entities, KeyRing ring, Clock clock) {
        this.entities = entities;
        this.ring = ring;
        this.clock = clock;
    }

    @Override
    public Optional<String> load(String draftProof) {
        return rows(draftProof).stream().findFirst().map(row -> PersonalText.ofColumn(row.get(COLUMN, byte[].class))
                .open(ring, address(row.get("id", UUID.class))));
    }

    @Override
    public void save(String draftProof, String answersJson) {
        UUID id = rows(draftProof).stream()
                .findFirst()
                .map(row -> row.get("id", UUID.class))
                .orElseGet(Ids::next);
        entities.createNativeQuery("insert into public_draft (proof, id, answers_sealed, saved_at)"
                        + " values (:proof, :id, :answers, :now) on conflict (proof) do update"
                        + " set answers_sealed = excluded.answers_sealed, saved_at = excluded.saved_at,"
                        + " id = excluded.id")
                .setParameter("proof", draftProof)
                .setParameter("id", id)
                .setParameter(
                        "answers",
                        PersonalText.seal(ring, address(id), answersJson).toColumn())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void discard(String draftProof) {
        entities.createNativeQuery("delete from public_draft where proof = :proof")
                .setParameter("proof", draftProof)
                .executeUpdate();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return entities.createNativeQuery("delete from public_draft where saved_at < :moment")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static FieldAddress address(UUID id) {
        return new FieldAddress("public_draft", id, COLUMN);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String draftProof) {
        return entities.createNativeQuery(
                        "select d.id, d.answers_sealed from public_draft d where d.proof = :proof", Tuple.class)
                .setParameter("proof", draftProof)
                .getResultList();
    }
}
