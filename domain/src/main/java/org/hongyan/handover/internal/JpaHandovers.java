package org.hongyan.handover.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentState;
import org.hongyan.handover.DesignationCall;
import org.hongyan.handover.DisputedHandover;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.handover.Objection;
import org.hongyan.handover.Report;
import org.hongyan.shared.ReadOnce;

@ApplicationScoped
@Transactional
class JpaHandovers implements Handovers {

    /** What the sender may see of the petitions travels on; the packet never holds the sender's own notes. */
    private static final String PACKET = "insert into handover_packet (handover_id, petition_id, matter_id,"
            + " sender_body_id, receiver_body_id, with_identity)"
            + " select :handover, p.id, p.matter_id, :sender, :receiver, :identity"
            + " from petition p where p.matter_id = :matter";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaHandovers() {
        this(null, null);
    }

    @Inject
    JpaHandovers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(Handover handover, boolean withIdentity) {
        entities.persist(handover);
        entities.flush();
        entities.createNativeQuery(PACKET)
                .setParameter("handover", handover.id())
                .setParameter("sender", handover.senderBodyId())
                .setParameter("receiver", handover.receiverBodyId())
                .setParameter("identity", withIdentity)
                .setParameter("matter", handover.matterId())
                .executeUpdate();
    }

    @Override
    public void addDesignated(Handover handover) {
        entities.persist(handover);
        entities.flush();
        entities.createNativeQuery("select handover_designated(:handover, :now)", Integer.class)
                .setParameter("handover", handover.id())
                .setParameter("now", handover.arrivedAt().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    public List<DisputedHandover> disputed(UUID matterId) {
        return tuples(entities.createNativeQuery("select * from handover_disputed(:matter)", Tuple.class)
                        .setParameter("matter", matterId))
                .stream()
                .map(row -> new DisputedHandover(
                        row.get("handover_id", UUID.class),
                        row.get("parent_id", UUID.class),
                        row.get("sender_body_id", UUID.class),
                        row.get("receiver_body_id", UUID.class),
                        row.get("reasons", String.class),
                        row.get("evidence", String.class),
                        row.get("proper_body", String.class),
                        constant(row, "verdict", Objection.Verdict.class),
                        row.get("verdict_reasons", String.class),
                        row.get("filed_on", Date.class).toLocalDate(),
                        constant(row, "ground", DesignationCall.Ground.class)))
                .toList();
    }

    private static <E extends Enum<E>> E constant(Tuple row, String column, Class<E> type) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    @Override
    public boolean called(UUID matterId) {
        entities.flush();
        return (Boolean) entities.createNativeQuery("select designation_called(:matter)", Boolean.class)
                .setParameter("matter", matterId)
                .getSingleResult();
    }

    @Override
    public void closeAll(UUID matterId) {
        entities.flush();
        entities.createNativeQuery("select handover_close(:matter, :now)", Integer.class)
                .setParameter("matter", matterId)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    public void closePacket(Handover handover) {
        entities.createNativeQuery("update handover_packet set ended = true where handover_id = :handover")
                .setParameter("handover", handover.id())
                .executeUpdate();
    }

    @Override
    public void add(Objection objection) {
        entities.persist(objection);
    }

    @Override
    public void add(DesignationCall call) {
        entities.persist(call);
        entities.flush();
    }

    @Override
    public void add(Report report) {
        entities.persist(report);
    }

    @Override
    public Optional<Handover> byId(UUID id) {
        return Optional.ofNullable(entities.find(Handover.class, id));
    }

    @Override
    public Optional<Handover> openTo(UUID matterId, UUID bodyId) {
        return lastOpen(ofMatter(matterId).stream()
                .filter(handover -> handover.receiverBodyId().equals(bodyId))
                .toList());
    }

    @Override
    public Optional<Handover> openFrom(UUID matterId, UUID bodyId) {
        return lastOpen(ofMatter(matterId).stream()
                .filter(handover -> handover.senderBodyId().equals(bodyId))
                .toList());
    }

    private static Optional<Handover> lastOpen(List<Handover> handovers) {
        return handovers.stream().filter(handover -> !handover.state().ended()).reduce((earlier, later) -> later);
    }

    @Override
    @ReadOnce
    public List<Handover> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select h from Handover h where h.matterId = :matter order by h.arrivedAt, h.id",
                        Handover.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public List<Handover> childrenOf(UUID handoverId) {
        return entities.createQuery(
                        "select h from Handover h where h.parentId = :parent order by h.arrivedAt, h.id",
                        Handover.class)
                .setParameter("parent", handoverId)
                .getResultList();
    }

    @Override
    public Optional<Objection> objectionOf(UUID handoverId) {
        return entities.createQuery("select o from Objection o where o.handoverId = :handover", Objection.class)
                .setParameter("handover", handoverId)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> upheld(UUID matterId) {
        List<UUID> bodies = entities.createNativeQuery("select u.body_id from handover_upheld(:matter) u", UUID.class)
                .setParameter("matter", matterId)
                .getResultList();
        return Set.copyOf(bodies);
    }

    @Override
    public List<Objection> objectionsOf(UUID matterId) {
        return entities.createQuery(
                        "select o from Objection o where o.matterId = :matter order by o.filedAt", Objection.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public List<Report> reportsOf(UUID handoverId) {
        return entities.createQuery(
                        "select r from Report r where r.handoverId = :handover order by r.round", Report.class)
                .setParameter("handover", handoverId)
                .getResultList();
    }

    @Override
    public Optional<UUID> reportDrafter(UUID matterId, UUID bodyId) {
        return entities.createQuery(
                        "select d.draftedBy from OfficialDocument d where d.matterId = :matter and d.bodyId = :body"
                                + " and d.kind = :kind and d.state = :draft",
                        UUID.class)
                .setParameter("matter", matterId)
                .setParameter("body", bodyId)
                .setParameter("kind", DocumentKind.COMPLETION_REPORT)
                .setParameter("draft", DocumentState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Report> undecidedReport(UUID handoverId) {
        return reportsOf(handoverId).stream()
                .filter(report -> report.verdict() == null)
                .findFirst();
    }

    @Override
    public boolean reportsOutstanding(UUID matterId) {
        return (Boolean) entities.createNativeQuery("select handover_reports_outstanding(:matter)", Boolean.class)
                .setParameter("matter", matterId)
                .getSingleResult();
    }
}
