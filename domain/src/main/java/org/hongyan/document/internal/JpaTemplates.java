package org.hongyan.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.TemplateVersion;
import org.hongyan.document.Templates;
import org.hongyan.shared.Ids;
import org.hongyan.staff.CurrentActor;

@ApplicationScoped
class JpaTemplates implements Templates {

    private static final String COLUMNS =
            "t.kind, t.version, t.source, t.restores, t.written_by, t.written_at from document_template t ";
    private static final String OF_KIND =
            "select " + COLUMNS + "where t.office_id = :office and t.kind = :kind order by t.version desc";
    private static final String CHANGED =
            "select distinct on (t.kind) " + COLUMNS + "where t.office_id = :office order by t.kind, t.version desc";
    private static final String ADD = "insert into document_template (id, office_id, kind, version, source, restores,"
            + " written_by, written_at) values (:id, :office, :kind, :version, cast(:source as text),"
            + " cast(cast(:restores as text) as int), :by, :at)";

    private final EntityManager entities;
    private final CurrentActor actors;

    /** For the proxy. */
    protected JpaTemplates() {
        this(null, null);
    }

    @Inject
    JpaTemplates(EntityManager entities, CurrentActor actors) {
        this.entities = entities;
        this.actors = actors;
    }

    @Override
    public TemplateVersion inForce(UUID officeId, DocumentKind kind) {
        return read(OF_KIND + " limit 1", officeId, kind).stream().findFirst().orElse(TemplateVersion.shared(kind));
    }

    @Override
    public List<TemplateVersion> changed(UUID officeId) {
        return read(CHANGED, officeId, null);
    }

    @Override
    public List<TemplateVersion> versions(UUID officeId, DocumentKind kind) {
        return read(OF_KIND, officeId, kind);
    }

    @Override
    public void add(TemplateVersion version) {
        entities.createNativeQuery(ADD)
                .setParameter("id", Ids.next())
                .setParameter("office", actors.get().officeId())
                .setParameter("kind", version.kind().name())
                .setParameter("version", version.version())
                .setParameter("source", version.source())
                .setParameter(
                        "restores",
                        version.restores() == null ? null : version.restores().toString())
                .setParameter("by", version.writtenBy())
                .setParameter("at", version.writtenAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<TemplateVersion> read(String sql, UUID officeId, DocumentKind kind) {
        var query = entities.createNativeQuery(sql, Tuple.class).setParameter("office", officeId);
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        return ((List<Tuple>) query.getResultList())
                .stream().map(JpaTemplates::version).toList();
    }

    private static TemplateVersion version(Tuple row) {
        return new TemplateVersion(
                DocumentKind.valueOf(row.get("kind", String.class)),
                row.get("version", Integer.class),
                row.get("source", String.class),
                row.get("restores", Integer.class),
                row.get("written_by", UUID.class),
                row.get("written_at", Instant.class));
    }
}
