package org.hongyan.accusation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.accusation.Accusation;
import org.hongyan.accusation.AccusationEntry;
import org.hongyan.accusation.AccusationState;
import org.hongyan.accusation.Accusations;

@ApplicationScoped
@Transactional
class JpaAccusations implements Accusations {

    private static final int MOST = 200;

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaAccusations() {
        this(null);
    }

    @Inject
    JpaAccusations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Accusation accusation) {
        entities.persist(accusation);
        entities.flush();
    }

    @Override
    public void prove(UUID accusationId, String proof) {
        entities.createNativeQuery("insert into accusation_proof (proof, accusation_id) values (:proof, :accusation)")
                .setParameter("proof", proof)
                .setParameter("accusation", accusationId)
                .executeUpdate();
    }

    @Override
    public Optional<Accusation> byId(UUID id) {
        return Optional.ofNullable(entities.find(Accusation.class, id));
    }

    @Override
    public Optional<Accusation> byNumber(String number) {
        return entities.createQuery("select a from Accusation a where a.number = :number", Accusation.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Accusation> in(Collection<AccusationState> states) {
        return entities.createQuery(
                        "select a from Accusation a where a.state in :states order by a.receivedOn, a.id",
                        Accusation.class)
                .setParameter("states", states)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<Accusation> sharing(Accusation accusation) {
        entities.flush();
        @SuppressWarnings("unchecked")
        List<Accusation> found = entities.createNativeQuery(
                        "select a.* from accusation a join accusation own on own.id = :own"
                                + " and a.accused_index && own.accused_index where a.id <> own.id"
                                + " order by a.received_on, a.id limit 50",
                        Accusation.class)
                .setParameter("own", accusation.id())
                .getResultList();
        return found;
    }

    @Override
    public void addFile(UUID id, Accusation accusation, byte[] sealed) {
        entities.flush();
        entities.createNativeQuery("insert into accusation_file (id, accusation_id, office_id, content)"
                        + " values (:id, :accusation, :office, :content)")
                .setParameter("id", id)
                .setParameter("accusation", accusation.id())
                .setParameter("office", accusation.officeId())
                .setParameter("content", sealed)
                .executeUpdate();
    }

    @Override
    public Optional<byte[]> file(UUID accusationId, UUID fileId) {
        return Results.of(
                        entities.createNativeQuery(
                                        "select content from accusation_file where id = :id and accusation_id ="
                                                + " :accusation",
                                        byte[].class)
                                .setParameter("id", fileId)
                                .setParameter("accusation", accusationId),
                        byte[].class)
                .findFirst();
    }

    @Override
    public void dropFile(UUID fileId) {
        entities.createNativeQuery("delete from accusation_file where id = :id")
                .setParameter("id", fileId)
                .executeUpdate();
    }

    @Override
    public void wipe(Accusation accusation) {
        entities.flush();
        entities.createNativeQuery("delete from accusation_file where accusation_id = :accusation")
                .setParameter("accusation", accusation.id())
                .executeUpdate();
        entities.createNativeQuery(
                        "delete from accusation_entry where accusation_id = :accusation and content is not null")
                .setParameter("accusation", accusation.id())
                .executeUpdate();
    }

    @Override
    public void record(AccusationEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<AccusationEntry> entries(UUID accusationId) {
        return entities.createQuery(
                        "select e from AccusationEntry e where e.accusationId = :accusation order by e.recordedAt,"
                                + " e.id",
                        AccusationEntry.class)
                .setParameter("accusation", accusationId)
                .getResultList();
    }
}
