package org.hongyan.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.archive.FileExport;
import org.hongyan.archive.FileExports;

@ApplicationScoped
class JpaFileExports implements FileExports {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaFileExports() {
        this(null);
    }

    @Inject
    JpaFileExports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(FileExport export) {
        entities.persist(export);
    }

    @Override
    public Optional<FileExport> byId(UUID id) {
        return Optional.ofNullable(entities.find(FileExport.class, id));
    }

    @Override
    public List<FileExport> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select e from FileExport e where e.matterId = :matter order by e.askedAt desc, e.id desc",
                        FileExport.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}
