package org.hongyan.fairness.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.fairness.InterestStatement;
import org.hongyan.fairness.InterestStatements;
import org.hongyan.shared.ReadOnce;

@ApplicationScoped
class JpaInterestStatements implements InterestStatements {

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaInterestStatements() {
        this(null);
    }

    @Inject
    JpaInterestStatements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(InterestStatement statement) {
        entities.persist(statement);
        entities.flush();
    }

    @Override
    @ReadOnce
    public List<InterestStatement> ofMatter(UUID matterId) {
        return entities.createQuery(
                        "select s from InterestStatement s where s.matterId = :matter order by s.statedAt, s.id",
                        InterestStatement.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    @ReadOnce
    public Set<UUID> recused(UUID matterId) {
        Set<UUID> recused = new LinkedHashSet<>();
        for (InterestStatement statement : ofMatter(matterId)) {
            if (statement.interest()) {
                recused.add(statement.personId());
            } else {
                recused.remove(statement.personId());
            }
        }
        return Collections.unmodifiableSet(recused);
    }
}
