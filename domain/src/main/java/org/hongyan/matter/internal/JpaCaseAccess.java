package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.ReadOnce;
import org.hongyan.shared.RefusedException;

/** Reads the caller's own standing; row security shows no other. */
@ApplicationScoped
class JpaCaseAccess implements CaseAccess {

    private static final String OWN = "select array_to_string(s.roles, ',') as roles, s.is_holder, s.section_id,"
            + " s.handler_id from standing s where s.matter_id = :matter and s.body_id = hy_body()";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaCaseAccess() {
        this(null);
    }

    @Inject
    JpaCaseAccess(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @ReadOnce
    public Optional<Part> part(UUID matterId) {
        return own(matterId).stream()
                .findFirst()
                .map(row -> new Part(
                        matterId,
                        roles(row.get("roles", String.class)),
                        row.get("is_holder", Boolean.class),
                        row.get("section_id", UUID.class),
                        row.get("handler_id", UUID.class)));
    }

    @Override
    @ReadOnce
    public Part require(UUID matterId) {
        return part(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    @Override
    public Part requireHolder(UUID matterId) {
        Part part = require(matterId);
        if (!part.holder()) {
            throw new RefusedException(
                    new NotTheHolder(entities.find(Matter.class, matterId).number()));
        }
        return part;
    }

    @Override
    @ReadOnce
    public UUID holderOf(UUID matterId) {
        return (UUID) entities.createNativeQuery("select standing_holder(:matter)", UUID.class)
                .setParameter("matter", matterId)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> own(UUID matterId) {
        return entities.createNativeQuery(OWN, Tuple.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    private static Set<StandingRole> roles(String names) {
        EnumSet<StandingRole> roles = EnumSet.noneOf(StandingRole.class);
        for (String name : names.split(",", -1)) {
            if (!name.isEmpty()) {
                roles.add(StandingRole.valueOf(name));
            }
        }
        return roles;
    }
}
