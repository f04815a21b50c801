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
import java.util.function.Supplier;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RequestInFlight;
import org.hongyan.petition.RequestKeyReused;
import org.hongyan.petition.RequestReplay;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.CurrentCaller;

@ApplicationScoped
class JpaRequestReplay implements RequestReplay {

    private static final String COLUMN = "answer_sealed";

    private final EntityManager entities;
    private final QueryCodes codes;
    private final KeyRing ring;
    private final CurrentCaller caller;
    private final Clock clock;

    /** For the proxy. */
    protected JpaRequestReplay() {
        this(null, null, null, null, null);
    }

    @Inject
    JpaRequestReplay(EntityManager entities, QueryCodes codes, KeyRing ring, CurrentCaller caller, Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.ring = ring;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void present(String requestKey) {
        caller.present(proof(requestKey));
    }

    @Override
    @Transactional
    public Optional<Receipt> find(String requestKey) {
        String proof = proof(requestKey);
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(hashtextextended(:proof, 0))")
                .setParameter("proof", proof)
                .getResultList();
        return stored(proof).stream().findFirst().map(this::open);
    }

    @Override
    @Transactional
    public void forget(String requestKey) {
        entities.createNativeQuery("delete from request_answer where proof = :proof")
                .setParameter("proof", proof(requestKey))
                .executeUpdate();
    }

    private Receipt open(Tuple row) {
        PersonalText sealed = PersonalText.ofColumn(row.get(COLUMN, byte[].class));
        return ReceiptJson.read(sealed.open(ring, address(row.get("id", UUID.class))));
    }

    @Override
    public Receipt answer(String requestKey, String fingerprint, Supplier<Receipt> work) {
        String proof = proof(requestKey);
        Boolean free = (Boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:proof, 0))", Boolean.class)
                .setParameter("proof", proof)
                .getSingleResult();
        if (!free) {
            throw new RefusedException(new RequestInFlight());
        }
        for (Tuple row : stored(proof)) {
            if (!row.get("fingerprint", String.class).equals(fingerprint)) {
                throw new RefusedException(new RequestKeyReused());
            }
            return open(row);
        }
        Receipt receipt = work.get();
        store(proof, fingerprint, receipt);
        return receipt;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return entities.createNativeQuery("delete from request_answer where answered_at < :moment")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void store(String proof, String fingerprint, Receipt receipt) {
        UUID id = Ids.next();
        entities.createNativeQuery("insert into request_answer (proof, id, fingerprint, answer_sealed, answered_at)"
                        + " values (:proof, :id, :fingerprint, :answer, :now)")
                .setParameter("proof", proof)
                .setParameter("id", id)
                .setParameter("fingerprint", fingerprint)
                .setParameter(
                        "answer",
                        PersonalText.seal(ring, address(id), ReceiptJson.write(receipt))
                                .toColumn())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The key's proof is made like a draft cookie's, of its own name space. */
    private String proof(String requestKey) {
        return codes.draftProofOf("request:" + requestKey);
    }

    private static FieldAddress address(UUID id) {
        return new FieldAddress("request_answer", id, COLUMN);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> stored(String proof) {
        return entities.createNativeQuery(
                        "select r.id, r.fingerprint, r.answer_sealed from request_answer r where r.proof = :proof",
                        Tuple.class)
                .setParameter("proof", proof)
                .getResultList();
    }
}
