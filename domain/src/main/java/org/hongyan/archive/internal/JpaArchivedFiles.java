package org.hongyan.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.archive.ArchivedFile;
import org.hongyan.archive.ArchivedFiles;

@ApplicationScoped
class JpaArchivedFiles implements ArchivedFiles {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaArchivedFiles() {
        this(null);
    }

    @Inject
    JpaArchivedFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ArchivedFile file) {
        entities.persist(file);
    }

    @Override
    public Optional<ArchivedFile> ofMatter(UUID matterId) {
        return Optional.ofNullable(entities.find(ArchivedFile.class, matterId));
    }
}
