package org.hongyan.importing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hongyan.importing.ImportRow;
import org.hongyan.importing.Imports;
import org.hongyan.importing.RegisterImport;
import org.hongyan.importing.RowText;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Row security keeps everything to the clerk who brought it; lines are written and read by statements, many at once. */
@ApplicationScoped
@Transactional
class JpaImports implements Imports {

    private static final String CONTENT = "content";
    private static final String TABLE = "register_import_row";

    private final EntityManager entities;
    private final CurrentActor actors;
    private final KeyRing ring;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaImports() {
        this(null, null, null);
    }

    @Inject
    JpaImports(EntityManager entities, CurrentActor actors, KeyRing ring) {
        this.entities = entities;
        this.actors = actors;
        this.ring = ring;
    }

    @Override
    public List<RegisterImport> own() {
        return entities.createQuery(
                        "select i from RegisterImport i where i.actorId = :actor order by i.broughtAt desc, i.id",
                        RegisterImport.class)
                .setParameter("actor", actors.get().person())
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public Optional<RegisterImport> find(UUID id) {
        return Optional.ofNullable(entities.find(RegisterImport.class, id));
    }

    @Override
    public Optional<RegisterImport> locked(UUID id) {
        return Optional.ofNullable(entities.find(RegisterImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean add(RegisterImport brought) {
        boolean there = !tuples(entities.createNativeQuery(
                                "select 1 as one from register_import where body_id = hy_body() and print = :print"
                                        + " and state <> 'UNREADABLE'",
                                Tuple.class)
                        .setParameter("print", brought.print()))
                .isEmpty();
        if (!there) {
            entities.persist(brought);
            entities.flush();
        }
        return !there;
    }

    @Override
    public void remove(RegisterImport given) {
        entities.remove(given);
    }

    @Override
    public List<ImportRow> rows(UUID importId, Set<ImportRow.State> states, int after) {
        return tuples(entities.createNativeQuery(
                                "select r.line, r.state, r.content, r.wrong, r.number, r.matter_id"
                                        + " from register_import_row r where r.import_id = :import"
                                        + " and r.state in (:states) and r.line > :after order by r.line",
                                Tuple.class)
                        .setParameter("import", importId)
                        .setParameter("states", states.stream().map(Enum::name).toList())
                        .setParameter("after", after)
                        .setMaxResults(MOST))
                .stream()
                .map(row -> row(importId, row))
                .toList();
    }

    private ImportRow row(UUID importId, Tuple row) {
        int line = row.get("line", Integer.class);
        return new ImportRow(
                line,
                ImportRow.State.valueOf(row.get("state", String.class)),
                RowText.cells(open(importId, line, row.get(CONTENT, byte[].class))),
                RowText.errors(row.get("wrong", String.class)),
                row.get("number", String.class),
                row.get("matter_id", UUID.class));
    }

    private String open(UUID importId, int line, byte @Nullable [] sealed) {
        PersonalText text = PersonalText.ofColumn(sealed);
        return text == null ? "" : PersonalText.open(text, ring, at(importId, line));
    }

    /** A line has no id of its own; its place in the import is one. */
    private static FieldAddress at(UUID importId, int line) {
        return new FieldAddress(
                TABLE, new UUID(importId.getMostSignificantBits(), importId.getLeastSignificantBits() + line), CONTENT);
    }

    @Override
    public void keep(RegisterImport of, List<NewRow> rows) {
        UUID body = actors.get().bodyId();
        UUID person = actors.get().person();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into register_import_row"
                    + " (import_id, line, actor_id, body_id, state, print, content, wrong)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
                for (NewRow row : rows) {
                    int column = 1;
                    insert.setObject(column++, of.id());
                    insert.setInt(column++, row.line());
                    insert.setObject(column++, person);
                    insert.setObject(column++, body);
                    insert.setString(column++, row.state().name());
                    insert.setString(column++, row.print());
                    insert.setBytes(
                            column++,
                            PersonalText.seal(ring, at(of.id(), row.line()), row.content())
                                    .toColumn());
                    insert.setString(column, row.wrong());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    @Override
    public Set<String> registered(Set<String> prints) {
        if (prints.isEmpty()) {
            return Set.of();
        }
        Set<String> found = new HashSet<>();
        tuples(entities.createNativeQuery(
                                "select p.print from register_import_print p where p.body_id = hy_body()"
                                        + " and p.print in (:prints)",
                                Tuple.class)
                        .setParameter("prints", prints))
                .forEach(row -> found.add(row.get("print", String.class)));
        return found;
    }

    @Override
    public Optional<Waiting> next(UUID importId) {
        return tuples(entities.createNativeQuery(
                                "select r.line, r.print, r.content from register_import_row r"
                                        + " where r.import_id = :import and r.state = 'GOOD' order by r.line limit 1"
                                        + " for update",
                                Tuple.class)
                        .setParameter("import", importId))
                .stream()
                .findFirst()
                .map(row -> new Waiting(
                        row.get("line", Integer.class),
                        row.get("print", String.class),
                        open(importId, row.get("line", Integer.class), row.get(CONTENT, byte[].class))));
    }

    @Override
    public boolean registered(UUID importId, Waiting row, UUID matterId, String number) {
        int first = entities.createNativeQuery("insert into register_import_print (body_id, print, number)"
                        + " values (hy_body(), :print, :number) on conflict do nothing")
                .setParameter("print", row.print())
                .setParameter("number", number)
                .executeUpdate();
        if (first == 0) {
            return false;
        }
        entities.createNativeQuery("update register_import_row set state = 'DONE', content = null,"
                        + " matter_id = :matter, number = :number where import_id = :import and line = :line")
                .setParameter("matter", matterId)
                .setParameter("number", number)
                .setParameter("import", importId)
                .setParameter("line", row.line())
                .executeUpdate();
        return true;
    }

    @Override
    public void spoil(UUID importId, int line, ImportRow.State state, String wrong) {
        entities.createNativeQuery("update register_import_row set state = :state, wrong = :wrong"
                        + " where import_id = :import and line = :line")
                .setParameter("state", state.name())
                .setParameter("wrong", wrong)
                .setParameter("import", importId)
                .setParameter("line", line)
                .executeUpdate();
    }

    @Override
    public void leaveOut(UUID importId) {
        entities.createNativeQuery(
                        "update register_import_row set state = 'LEFT_OUT' where import_id = :import and state = 'WRONG'")
                .setParameter("import", importId)
                .executeUpdate();
    }

    @Override
    public int forget(Instant before) {
        return ((Number) entities.createNativeQuery("select importing_forget(:before)", Integer.class)
                        .setParameter("before", before.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
