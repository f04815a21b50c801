package org.hongyan.petition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hongyan.petition.Material;
import org.hongyan.petition.Materials;

@ApplicationScoped
@Transactional
class JpaMaterials implements Materials {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaMaterials() {
        this(null);
    }

    @Inject
    JpaMaterials(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean has(UUID id) {
        return entities.find(Material.class, id) != null;
    }

    @Override
    public void add(Material material) {
        entities.persist(material);
        entities.flush();
    }

    @Override
    public List<Material> ofPetition(UUID petitionId) {
        return entities.createQuery(
                        "select m from Material m where m.petitionId = :petition order by m.receivedAt, m.id",
                        Material.class)
                .setParameter("petition", petitionId)
                .getResultList();
    }

    @Override
    public List<Material> unanswered(UUID matterId) {
        return entities.createQuery(
                        "select m from Material m where m.matterId = :matter and m.answerBy is not null"
                                + " and m.answeredOn is null and m.answeringBodyId = function('hy_body') order by m.answerBy, m.id",
                        Material.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public void share(UUID materialId, Collection<UUID> attachmentIds, Instant at) {
        entities.createNativeQuery("select material_share(:material, cast(:files as uuid[]), :at)", Integer.class)
                .setParameter("material", materialId)
                .setParameter(
                        "files", attachmentIds.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    public void passOn(Collection<UUID> attachmentIds, Instant at) {
        entities.createNativeQuery("select material_pass_on(cast(:files as uuid[]), :at)", Integer.class)
                .setParameter(
                        "files", attachmentIds.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }
}
