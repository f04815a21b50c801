package org.hongyan.petition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.petition.CoPetitioner;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.ReadOnce;

@ApplicationScoped
@Transactional
class JpaPetitions implements Petitions {

    private static final String PROOF = "insert into petitioner_proof (proof, petitioner_id, petition_id, matter_id,"
            + " issued_at) values (:proof, :petitioner, :petition, :matter, :now)";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaPetitions() {
        this(null, null);
    }

    @Inject
    JpaPetitions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(Petition petition, List<Petitioner> petitioners, List<String> proofs) {
        entities.persist(petition);
        petitioners.forEach(entities::persist);
        entities.flush();
        for (int i = 0; i < proofs.size(); i++) {
            entities.createNativeQuery(PROOF)
                    .setParameter("proof", proofs.get(i))
                    .setParameter("petitioner", petitioners.get(i).id())
                    .setParameter("petition", petition.id())
                    .setParameter("matter", petition.matterId())
                    .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    @Override
    public boolean part(UUID matterId, UUID partId, Collection<UUID> demands, List<UUID> people) {
        entities.flush();
        int left = ((Number) entities.createNativeQuery(
                                "select procedure_part(:matter, :part, :demands, :people)", Integer.class)
                        .setParameter("matter", matterId)
                        .setParameter("part", partId)
                        .setParameter("demands", demands.toArray(UUID[]::new))
                        .setParameter("people", people.toArray(UUID[]::new))
                        .getSingleResult())
                .intValue();
        // what was read of the demands before is no longer so
        entities.clear();
        return left == demands.size();
    }

    @Override
    public List<Petition> partsOf(UUID wholeId) {
        return entities.createQuery(
                        "select p from Petition p where (p.id = :whole or p.partedFrom = :whole)"
                                + " and exists (select m.id from Matter m where m.id = p.matterId)"
                                + " order by p.number",
                        Petition.class)
                .setParameter("whole", wholeId)
                .getResultList();
    }

    /** In a transaction of its own: proofs presented afterwards count from the next one on. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String codeNumber(String number) {
        return (String) entities.createNativeQuery("select petition_code_number(:number)", String.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    @Override
    public void addSigners(List<CoPetitioner> signers) {
        signers.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public List<CoPetitioner> signers(UUID petitionId) {
        return entities.createQuery(
                        "select c from CoPetitioner c where c.petitionId = :petition order by c.seq",
                        CoPetitioner.class)
                .setParameter("petition", petitionId)
                .getResultList();
    }

    @Override
    @ReadOnce
    public List<Petition> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select p from Petition p where p.matterId = :matter order by p.receivedAt, p.id",
                        Petition.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Petition> byId(UUID id) {
        return Optional.ofNullable(entities.find(Petition.class, id));
    }

    @Override
    public List<Petitioner> petitioners(UUID petitionId) {
        return entities.createQuery(
                        "select p from Petitioner p where p.petitionId = :petition order by p.seq", Petitioner.class)
                .setParameter("petition", petitionId)
                .getResultList();
    }

    @Override
    public List<Petitioner> petitionersOfMatter(UUID matterId) {
        return entities.createQuery(
                        "select p from Petitioner p where p.matterId = :matter order by p.petitionId, p.seq",
                        Petitioner.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Petitioner> proven(String number) {
        return entities.createQuery(
                        "select p from Petitioner p, Petition q where q.id = p.petitionId and q.number = :number"
                                + " order by p.seq",
                        Petitioner.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
