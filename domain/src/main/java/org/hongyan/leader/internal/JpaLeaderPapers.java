package org.hongyan.leader.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.leader.LeaderPaper;
import org.hongyan.leader.LeaderPapers;
import org.hongyan.leader.MeetingMember;
import org.hongyan.leader.Reception;
import org.hongyan.leader.Sponsorship;

@ApplicationScoped
class JpaLeaderPapers implements LeaderPapers {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaLeaderPapers() {
        this(null);
    }

    @Inject
    JpaLeaderPapers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Reception reception) {
        entities.persist(reception);
    }

    @Override
    public void add(LeaderPaper paper) {
        entities.persist(paper);
    }

    @Override
    public void add(Sponsorship sponsorship) {
        entities.persist(sponsorship);
    }

    @Override
    public void add(MeetingMember member) {
        entities.persist(member);
    }

    @Override
    public List<Reception> receptions(UUID matterId) {
        return entities.createQuery(
                        "select r from Reception r where r.matterId = :matter order by r.beginsAt, r.id",
                        Reception.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public List<LeaderPaper> papers(UUID matterId) {
        return entities.createQuery(
                        "select p from LeaderPaper p where p.matterId = :matter order by p.draftedOn, p.id",
                        LeaderPaper.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<LeaderPaper> underWay(UUID matterId, DocumentKind kind) {
        return papers(matterId).stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> one.state() == LeaderPaper.State.PENDING || one.state() == LeaderPaper.State.SENT_BACK)
                .findFirst();
    }

    @Override
    public List<Sponsorship> sponsorships(UUID matterId) {
        return entities.createQuery(
                        "select s from Sponsorship s where s.matterId = :matter order by s.begunOn, s.id",
                        Sponsorship.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Sponsorship> sponsored(UUID matterId) {
        return sponsorships(matterId).stream().filter(Sponsorship::open).findFirst();
    }

    @Override
    public List<MeetingMember> members(UUID documentId) {
        return entities.createQuery(
                        "select m from MeetingMember m where m.documentId = :document order by m.id",
                        MeetingMember.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    @Override
    public boolean takesPart(UUID matterId, UUID bodyId) {
        return (Boolean) entities.createNativeQuery("select leader_takes_part(:matter, :body)", Boolean.class)
                .setParameter("matter", matterId)
                .setParameter("body", bodyId)
                .getSingleResult();
    }

    @Override
    public boolean decided(UUID matterId, UUID personId) {
        return (Boolean) entities.createNativeQuery("select leader_decided(:matter, :person)", Boolean.class)
                .setParameter("matter", matterId)
                .setParameter("person", personId)
                .getSingleResult();
    }
}
