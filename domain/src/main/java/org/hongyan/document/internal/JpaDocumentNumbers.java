package org.hongyan.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentNumbers;

@ApplicationScoped
class JpaDocumentNumbers implements DocumentNumbers {

    private static final String NEXT = "insert into document_counter (body_id, kind, year, last)"
            + " values (:body, :kind, :year, 1)"
            + " on conflict (body_id, kind, year) do update set last = document_counter.last + 1 returning last";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaDocumentNumbers() {
        this(null);
    }

    @Inject
    JpaDocumentNumbers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String next(UUID bodyId, String bodyPrefix, DocumentKind kind, LocalDate on) {
        Number serial = (Number) entities.createNativeQuery(NEXT)
                .setParameter("body", bodyId)
                .setParameter("kind", kind.name())
                .setParameter("year", on.getYear())
                .getSingleResult();
        return bodyPrefix + kind.abbreviation() + "〔" + on.getYear() + "〕" + serial + "号";
    }
}
