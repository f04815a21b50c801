package org.hongyan.library.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.library.ArticleNumberPolicy;
import org.hongyan.library.Library;
import org.hongyan.library.LibraryEntry;
import org.hongyan.library.LibraryKind;
import org.hongyan.library.LibraryQuery;
import org.hongyan.library.LibraryText;
import org.hongyan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What reaches an office is a few hundred entries at most; row security says which. */
@ApplicationScoped
@Transactional
class JpaLibrary implements Library {

    private static final String COLUMNS = "e.entry_id, e.version, e.office_id, coalesce(o.name, '') as office_name,"
            + " e.replaces, e.kind, e.source, e.document_number, e.issued_by, e.in_force_on, e.valid_until, e.clause,"
            + " e.heading, e.words, e.subject_code, e.withdrawn, e.written_by, e.written_at";

    /** What an office wrote and what everybody has, in the same columns. */
    private static final String ALL = "(select w.id, w.entry_id, w.version, w.office_id, w.replaces, w.kind, w.source,"
            + " w.document_number, w.issued_by, w.in_force_on, w.valid_until, w.clause, w.heading, w.words,"
            + " w.subject_code, w.sort, w.withdrawn, w.written_by, w.written_at from library_entry w"
            + " union all select s.id, s.id, 1, null, null, s.kind, s.source, s.document_number, s.issued_by,"
            + " s.in_force_on, s.valid_until, s.clause, s.heading, s.words, s.subject_code, s.sort, false, null, null"
            + " from library_seed s)";

    /** Newest versions; then without what is withdrawn or stood in for, each with its place in the order. */
    private static final String SEEN = "with newest as (select distinct on (e.entry_id) e.* from " + ALL
            + " e order by e.entry_id, e.version desc), seen as (select n.*,"
            + " concat_ws(' ', n.source, n.document_number, n.clause, n.heading, n.words) as hay,"
            + " array_position(array['ARTICLE', 'RULE', 'STANDARD'], n.kind) as rank from newest n"
            + " where not n.withdrawn and not exists"
            + " (select from newest r where r.replaces = n.entry_id and not r.withdrawn)) ";

    private static final String PLACE = "(%1$s.rank, %1$s.source, %1$s.sort, %1$s.clause, %1$s.entry_id)";

    private static final String ADDED = "insert into library_entry (id, entry_id, version, office_id, replaces, kind,"
            + " source, document_number, issued_by, in_force_on, valid_until, clause, heading, words, subject_code,"
            + " sort, withdrawn, written_by, written_at) values (:id, :entry, :version, :office,"
            + " cast(:replaces as uuid), :kind, :source, :number, :issuer, cast(:begins as date),"
            + " cast(:ends as date), :clause, :heading, :words, :subject,"
            + " coalesce((select max(b.sort) from " + ALL + " b where b.entry_id = cast(:replaces as uuid)), 0),"
            + " :withdrawn, :writer, :at)";

    private final EntityManager entities;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaLibrary() {
        this(null);
    }

    @Inject
    JpaLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<LibraryEntry> find(LibraryQuery query) {
        StringBuilder sql = new StringBuilder(SEEN)
                .append("select ")
                .append(COLUMNS)
                .append(" from seen e left join office o on o.id = e.office_id where true");
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < query.words().size(); i++) {
            String word = query.words().get(i);
            sql.append(" and (position(lower(:word").append(i).append(") in lower(e.hay)) > 0 or e.clause = :name");
            sql.append(i).append(')');
            values.put("word" + i, word);
            values.put("name" + i, ArticleNumberPolicy.nameOf(word).orElse(word));
        }
        if (query.kind() != null) {
            sql.append(" and e.kind = :kind");
            values.put("kind", query.kind().name());
        }
        if (query.inForceOn() != null) {
            sql.append(" and (e.valid_until is null or e.valid_until >= :day)");
            values.put("day", query.inForceOn());
        }
        if (query.after() != null) {
            sql.append(" and ").append(String.format(PLACE, "e")).append(" > (select ");
            sql.append(String.format(PLACE, "c").replaceAll("^\\(|\\)$", "")).append(" from seen c");
            sql.append(" where c.entry_id = :after)");
            values.put("after", query.after());
        }
        sql.append(" order by ");
        if (!query.subjectCode().isEmpty()) {
            // the own subject, then its branch, then what is for all
            sql.append(
                    "case when e.subject_code = :subject then 0 when e.subject_code <> ''"
                            + " and left(e.subject_code, 2) = left(:subject, 2) then 1 when e.subject_code = '' then 2 else 3 end,");
            values.put("subject", query.subjectCode());
        }
        sql.append(String.format(PLACE, "e").replaceAll("^\\(|\\)$", ""));
        Query statement =
                entities.createNativeQuery(sql.toString(), Tuple.class).setMaxResults(query.limit());
        values.forEach(statement::setParameter);
        return entries(statement);
    }

    @Override
    public Optional<LibraryEntry> of(UUID entryId) {
        return versions(entryId).stream().findFirst();
    }

    @Override
    public List<LibraryEntry> versions(UUID entryId) {
        return entries(entities.createNativeQuery(
                        "select " + COLUMNS + " from " + ALL
                                + " e left join office o on o.id = e.office_id where e.entry_id = :entry order by e.version desc",
                        Tuple.class)
                .setParameter("entry", entryId)
                .setMaxResults(LibraryQuery.MAX_LIMIT));
    }

    @Override
    public void add(LibraryEntry entry) {
        LibraryText text = entry.text();
        entities.createNativeQuery(ADDED)
                .setParameter("id", entry.version() == 1 ? entry.entryId() : Ids.next())
                .setParameter("entry", entry.entryId())
                .setParameter("version", entry.version())
                .setParameter("office", entry.officeId())
                .setParameter("replaces", text(entry.replaces()))
                .setParameter("kind", String.valueOf(text.kind()))
                .setParameter("source", text.source())
                .setParameter("number", text.documentNumber())
                .setParameter("issuer", text.issuedBy())
                .setParameter("begins", text(text.inForceOn()))
                .setParameter("ends", text(text.validUntil()))
                .setParameter("clause", text.clause())
                .setParameter("heading", text.heading())
                .setParameter("words", text.words())
                .setParameter("subject", text.subjectCode())
                .setParameter("withdrawn", entry.withdrawn())
                .setParameter("writer", entry.writtenBy())
                .setParameter("at", entry.writtenAt())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<LibraryEntry> entries(Query statement) {
        return tuples(statement).stream().map(JpaLibrary::entry).toList();
    }

    private static LibraryEntry entry(Tuple row) {
        return new LibraryEntry(
                row.get("entry_id", UUID.class),
                row.get("version", Integer.class),
                row.get("office_id", UUID.class),
                row.get("office_name", String.class),
                row.get("replaces", UUID.class),
                new LibraryText(
                        LibraryKind.valueOf(row.get("kind", String.class)),
                        row.get("source", String.class),
                        row.get("document_number", String.class),
                        row.get("issued_by", String.class),
                        day(row, "in_force_on"),
                        day(row, "valid_until"),
                        row.get("clause", String.class),
                        row.get("heading", String.class),
                        row.get("words", String.class),
                        row.get("subject_code", String.class)),
                row.get("withdrawn", Boolean.class),
                row.get("written_by", UUID.class),
                row.get("written_at", Instant.class));
    }

    private static @Nullable LocalDate day(Tuple row, String column) {
        Date day = row.get(column, Date.class);
        return day == null ? null : day.toLocalDate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query statement) {
        return statement.getResultList();
    }
}
