package org.hongyan.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.staff.Desk;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;

@ApplicationScoped
@Transactional
class JpaDesks implements Desks {

    /** A post that no second person has confirmed gives nothing; what provisioning grants needs none. */
    private static final String CONFIRMED = " and (p.granted_by is null or p.confirmed_by is not null)";

    /** One desk for each matter somebody was named for. */
    private static final String FOR_ONE_MATTER = "select o.id as office, o.name as office_name, o.kind, o.level,"
            + " coalesce(s.name, '') as superior, u.id as body, u.name as body_name, u.root, m.name as person,"
            + " q.id as section, q.role as roles, q.number from stand_ins_mine() q"
            + " join staff_member m on m.id = :person join office o on o.id = q.office_id join unit u on u.id = q.body_id"
            + " left join office s on s.id = o.parent_id where o.state <> 'CLOSED'";

    private static final String DESKS = "select o.id as office, o.name as office_name, o.kind, o.level,"
            + " coalesce(s.name, '') as superior, u.id as body, u.name as body_name, u.root, m.name as person,"
            + " case when bool_or(p.section_id is null) then null else cast(min(cast(p.section_id as text)) as uuid)"
            + " end as section, string_agg(distinct p.role, ',') as roles,"
            + " '' as number"
            + " from post p join staff_member m on m.id = p.person_id join office o on o.id = p.office_id"
            + " join unit u on u.id = p.body_id left join office s on s.id = o.parent_id"
            + " where p.person_id = :person and p.withdrawn_at is null"
            + CONFIRMED
            + " and m.active and o.state <> 'CLOSED'"
            + " group by o.id, o.name, o.kind, o.level, s.name, u.id, u.name, u.root, m.name"
            + " order by o.level, o.name, u.name";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaDesks() {
        this(null);
    }

    @Inject
    JpaDesks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Person> person(String username) {
        return tuples(entities.createNativeQuery(
                                "select m.id, m.username, m.name from staff_member m"
                                        + " where m.username = :username and m.active",
                                Tuple.class)
                        .setParameter("username", username))
                .stream()
                .findFirst()
                .map(row -> new Person(
                        row.get("id", UUID.class),
                        row.get("username", String.class),
                        row.get("name", String.class),
                        null));
    }

    @Override
    public List<Desk> of(UUID personId) {
        return Stream.of(DESKS, FOR_ONE_MATTER)
                .map(query -> entities.createNativeQuery(query, Tuple.class).setParameter("person", personId))
                .flatMap(query -> tuples(query).stream())
                .map(row -> desk(personId, row))
                .toList();
    }

    @Override
    public List<Person> colleagues(UUID bodyId, Role role) {
        return tuples(entities.createNativeQuery(
                                "select m.id, m.username, m.name, p.section_id from post p"
                                        + " join staff_member m on m.id = p.person_id"
                                        + " where p.body_id = :body and p.role = :role and p.withdrawn_at is null"
                                        + CONFIRMED
                                        + " and m.active order by m.name, m.id",
                                Tuple.class)
                        .setParameter("body", bodyId)
                        .setParameter("role", role.name()))
                .stream()
                .map(row -> new Person(
                        row.get("id", UUID.class),
                        row.get("username", String.class),
                        row.get("name", String.class),
                        row.get("section_id", UUID.class)))
                .toList();
    }

    @Override
    public List<Person> standIns(UUID matterId, Role role) {
        return tuples(entities.createNativeQuery(
                                "select m.id, m.username, m.name from stand_ins_of(:matter, :role) q"
                                        + " join staff_member m on m.id = q.person_id order by m.name, m.id",
                                Tuple.class)
                        .setParameter("matter", matterId)
                        .setParameter("role", role.name()))
                .stream()
                .map(row -> new Person(
                        row.get("id", UUID.class),
                        row.get("username", String.class),
                        row.get("name", String.class),
                        null))
                .toList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        String wanted = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        tuples(entities.createNativeQuery(
                                "select m.id, m.name from staff_member m"
                                        + " where m.id = any (cast(string_to_array(:ids, ',') as uuid[]))",
                                Tuple.class)
                        .setParameter("ids", wanted))
                .forEach(row -> names.put(row.get("id", UUID.class), row.get("name", String.class)));
        return names;
    }

    private static Desk desk(UUID personId, Tuple row) {
        Set<Role> roles = Arrays.stream(row.get("roles", String.class).split(","))
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Desk(
                personId,
                row.get("person", String.class),
                row.get("office", UUID.class),
                row.get("office_name", String.class),
                OfficeKind.valueOf(row.get("kind", String.class)),
                OfficeLevel.valueOf(row.get("level", String.class)),
                row.get("superior", String.class),
                row.get("body", UUID.class),
                row.get("body_name", String.class),
                row.get("root", Boolean.class),
                row.get("section", UUID.class),
                roles,
                row.get("number", String.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
