package org.hongyan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Role;

/** Everybody at a body who may have to do with a matter there. */
@ApplicationScoped
class Colleagues {

    private final Desks desks;

    /** For the proxy. */
    protected Colleagues() {
        this(null);
    }

    @Inject
    Colleagues(Desks desks) {
        this.desks = desks;
    }

    /** Id and name, each person once. */
    Map<UUID, String> of(UUID bodyId) {
        Map<UUID, String> people = new LinkedHashMap<>();
        Arrays.stream(Role.values()).filter(Role::isCasePost).forEach(role -> desks.colleagues(bodyId, role)
                .forEach(person -> people.putIfAbsent(person.id(), person.name())));
        return people;
    }
}
