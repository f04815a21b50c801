package org.hongyan.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who somebody is for us, and from where he or she may act; read for every request. */
public interface Desks {

    /** A member of staff by the name Keycloak gives; empty if unknown or not active. */
    Optional<Person> person(String username);

    /**
     * The desks of the signed-in person by the posts confirmed and not withdrawn now, then those for one matter; empty
     * if there are none. The request must act as that person (see {@link CurrentActor#become}).
     */
    List<Desk> of(UUID personId);

    /** Colleagues at the caller's body who hold a role, by name. */
    List<Person> colleagues(UUID bodyId, Role role);

    /** Who was named by the superior to stand in for that role at the caller's body in this one matter. */
    List<Person> standIns(UUID matterId, Role role);

    /** Names of members of staff by id, for showing; unknown ids are left out. */
    java.util.Map<UUID, String> names(java.util.Collection<UUID> ids);

    /** A member of staff. */
    record Person(UUID id, String username, String name, UUID sectionId) {}
}
