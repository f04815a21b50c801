package org.hongyan.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.suggestion.DeputySuggestion;
import org.hongyan.suggestion.SuggestionAnswer;
import org.hongyan.suggestion.SuggestionLink;
import org.hongyan.suggestion.SuggestionPaper;
import org.hongyan.suggestion.SuggestionPart;
import org.hongyan.suggestion.SuggestionQuery;
import org.hongyan.suggestion.Suggestions;

@ApplicationScoped
class JpaSuggestions implements Suggestions {

    private static final Set<DeputySuggestion.State> ENDED =
            Set.of(DeputySuggestion.State.SENT_BACK, DeputySuggestion.State.CLOSED);

    private static final Set<DeputySuggestion.State> ANSWERING =
            Set.of(DeputySuggestion.State.ASSIGNED, DeputySuggestion.State.REDO);
    private static final Set<DeputySuggestion.State> OF_THE_CONGRESS =
            Set.of(DeputySuggestion.State.FILED, DeputySuggestion.State.ANSWERED, DeputySuggestion.State.SATISFIED);

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaSuggestions() {
        this(null);
    }

    @Inject
    JpaSuggestions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(DeputySuggestion suggestion) {
        entities.persist(suggestion);
    }

    @Override
    public void add(SuggestionAnswer answer) {
        entities.persist(answer);
    }

    @Override
    public void add(SuggestionPaper paper) {
        // the policies ask for the suggestion as it has just become
        entities.flush();
        entities.persist(paper);
    }

    @Override
    public void add(SuggestionLink link) {
        entities.persist(link);
    }

    @Override
    public boolean unlink(UUID suggestionId, UUID matterId) {
        SuggestionLink link = entities.find(SuggestionLink.class, new SuggestionLink.Key(suggestionId, matterId));
        if (link == null) {
            return false;
        }
        entities.remove(link);
        return true;
    }

    @Override
    public Optional<DeputySuggestion> byId(UUID id) {
        return Optional.ofNullable(entities.find(DeputySuggestion.class, id));
    }

    @Override
    public Optional<DeputySuggestion> forChange(UUID id) {
        return entities.createQuery("select s from DeputySuggestion s where s.id = :id", DeputySuggestion.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(one -> {
                    // read before it was locked, perhaps
                    entities.refresh(one);
                    return one;
                });
    }

    @Override
    public List<DeputySuggestion> page(UUID bodyId, boolean received, SuggestionQuery query) {
        boolean from = query.after() != null;
        String whose = received
                ? "(s.receiverBodyId = :body or exists (select p from SuggestionPart p where p.suggestionId = s.id"
                        + " and p.receiverBodyId = :body))"
                : "s.bodyId = :body";
        String sql = "select s from DeputySuggestion s where " + whose
                + " and s.state " + (query.ended() ? "in" : "not in") + " (:ended)"
                + (from ? " and (s.listOn > :day or s.listOn = :day and s.id > :id)" : "")
                + " order by s.listOn, s.id";
        var page = entities.createQuery(sql, DeputySuggestion.class)
                .setParameter("body", bodyId)
                .setParameter("ended", ENDED)
                .setMaxResults(query.limit());
        if (from) {
            LocalDate day = query.after().listOn();
            page.setParameter("day", day).setParameter("id", query.after().id());
        }
        return page.getResultList();
    }

    @Override
    public List<SuggestionAnswer> answers(UUID suggestionId) {
        return entities.createQuery(
                        "select a from SuggestionAnswer a where a.suggestionId = :id order by a.round",
                        SuggestionAnswer.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    @Override
    public void add(SuggestionPart part) {
        // the policy asks for the suggestion as it has just become
        entities.flush();
        entities.persist(part);
    }

    @Override
    public List<SuggestionPart> parts(UUID suggestionId) {
        return entities.createQuery(
                        "select p from SuggestionPart p where p.suggestionId = :id order by p.askedOn, p.id",
                        SuggestionPart.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    @Override
    public List<SuggestionPart> owed(UUID bodyId) {
        return entities.createQuery(
                        "select p from SuggestionPart p where p.receiverBodyId = :body and p.state = :asked"
                                + " order by p.dueOn, p.id",
                        SuggestionPart.class)
                .setParameter("body", bodyId)
                .setParameter("asked", SuggestionPart.State.ASKED)
                .getResultList();
    }

    @Override
    public List<DeputySuggestion> waiting(UUID bodyId, boolean congress, LocalDate today, int limit) {
        String sql = congress
                ? "select s from DeputySuggestion s where s.bodyId = :body and (s.state in (:own)"
                        + " or s.state in (:answering) and s.dueOn < :today) order by s.listOn, s.id"
                : "select s from DeputySuggestion s where s.receiverBodyId = :body and s.state in (:answering)"
                        + " order by s.listOn, s.id";
        var found = entities.createQuery(sql, DeputySuggestion.class)
                .setParameter("body", bodyId)
                .setParameter("answering", ANSWERING)
                .setMaxResults(limit);
        return congress
                ? found.setParameter("own", OF_THE_CONGRESS)
                        .setParameter("today", today)
                        .getResultList()
                : found.getResultList();
    }

    @Override
    public List<SuggestionPaper.Line> papers(UUID suggestionId) {
        return entities.createQuery(
                        "select new org.hongyan.suggestion.SuggestionPaper$Line(p.id, p.kind, p.number, p.signedOn)"
                                + " from SuggestionPaper p where p.suggestionId = :id order by p.signedOn, p.id",
                        SuggestionPaper.Line.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    @Override
    public Optional<byte[]> pdf(UUID paperId) {
        return entities.createQuery("select p.pdf from SuggestionPaper p where p.id = :id", byte[].class)
                .setParameter("id", paperId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SuggestionLink.Line> links(UUID suggestionId) {
        return entities.createQuery(
                        "select new org.hongyan.suggestion.SuggestionLink$Line(m.id, m.number, m.title)"
                                + " from SuggestionLink l join Matter m on m.id = l.matterId"
                                + " where l.suggestionId = :id order by m.number",
                        SuggestionLink.Line.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    @Override
    public long nextSerial() {
        return ((Number) entities.createNativeQuery("select nextval('deputy_suggestion_serial')")
                        .getSingleResult())
                .longValue();
    }
}
