package org.hongyan.lookup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.hongyan.document.DocumentKind;
import org.hongyan.lookup.GenuineDocument;
import org.hongyan.lookup.GenuineDocuments;

/** By a function that answers for the pair and nothing else. */
@ApplicationScoped
@Transactional
class JpaGenuineDocuments implements GenuineDocuments {

    private static final String FIND =
            "select kind, number, issuer, signed_on, withdrawn, coalesce(document_fingerprint(:number, :code), '') as"
                    + " sha256 from document_verify(:number, :code)";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaGenuineDocuments() {
        this(null);
    }

    @Inject
    JpaGenuineDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<GenuineDocument> find(String number, String checkCode) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("number", number)
                .setParameter("code", checkCode)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new GenuineDocument(
                        DocumentKind.valueOf(row.get("kind", String.class)),
                        row.get("number", String.class),
                        row.get("issuer", String.class),
                        row.get("signed_on", Date.class).toLocalDate(),
                        row.get("withdrawn", Boolean.class),
                        row.get("sha256", String.class)));
    }
}
