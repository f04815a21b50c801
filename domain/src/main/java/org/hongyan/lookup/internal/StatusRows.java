package org.hongyan.lookup.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.RatingValue;

/**
 * Everything a petitioner's page shows, asked for in one statement under the petitioner's own rights: a look-up is what
 * the site is asked most, and what costs in it is the number of questions.
 */
final class StatusRows {

    private static final String QUERY =
            """
            with own as (
              select p.id, p.petition_id, p.matter_id, p.seq, coalesce(q.parted_from, q.id) as whole
              from petition q join petitioner p on p.petition_id = q.id
              where q.number = :number order by p.seq limit 1)
            select cast(json_build_object(
              'petitioner', own.id, 'petition', own.petition_id, 'seq', own.seq,
              'matter', (select json_build_object('id', m.id, 'number', m.number, 'title', m.title, 'state', m.state,
                  'nature', m.nature, 'receivedOn', m.received_on, 'office', o.name, 'phone', o.phone,
                  'responsible', (select u.name from unit u where u.id = m.responsible_body_id))
                from matter m join office o on o.id = m.office_id where m.id = own.matter_id),
              'clocks', (select json_agg(json_build_object('kind', c.kind, 'petitioner', c.petitioner_id,
                  'startedOn', c.started_on, 'dueOn', c.due_on, 'because', c.because) order by c.due_on, c.id)
                from clock c where c.matter_id = own.matter_id and c.state = 'RUNNING'),
              'entries', (select json_agg(json_build_object('on', e.happened_on, 'kind', e.kind, 'audience', e.audience,
                  'body', e.body_name, 'args', e.args) order by e.seq)
                from event e where e.matter_id = own.matter_id),
              'documents', (select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'title', d.title,
                  'number', d.number, 'signedOn', d.signed_on) order by d.signed_on desc, d.id desc)
                from document d where d.matter_id = own.matter_id and d.state = 'SIGNED' and d.for_petitioner),
              'opinionConfirmed', exists (select from reply_confirmation c
                where c.petitioner_id = own.id and c.document_id = (select d.id from document d
                  where d.matter_id = own.matter_id and d.state = 'SIGNED' and d.kind = 'HANDLING_OPINION'
                  order by d.signed_on desc, d.id desc limit 1)),
              'ratings', (select json_agg(json_build_object('target', r.target, 'body', r.body_id, 'name', u.name,
                  'value', r.value, 'reason', r.reason, 'opensOn', r.opened_on, 'closesOn', r.closes_on)
                  order by r.opened_on, r.id)
                from rating r left join unit u on u.id = r.body_id where r.matter_id = own.matter_id),
              'parts', (select json_agg(json_build_object('number', q.number, 'title', q.title) order by q.number)
                from petition q where q.id <> own.petition_id and (q.id = own.whole or q.parted_from = own.whole)),
              'files', exists (select from attachment a where a.petition_id = own.petition_id),
              'merged', exists (select from merger g where g.matter_id = own.matter_id)) as text)
            from own""";

    private final JsonObject all;

    private StatusRows(JsonObject all) {
        this.all = all;
    }

    /** What the presented proofs open under that number, if anything. */
    static Optional<StatusRows> of(EntityManager entities, String number) {
        @SuppressWarnings("unchecked") // one column of text
        List<String> rows = entities.createNativeQuery(QUERY, String.class)
                .setParameter("number", number)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(StatusRows::parsed)
                .filter(object -> object.get("matter") instanceof JsonObject)
                .map(StatusRows::new);
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    JsonObject matter() {
        return all.getJsonObject("matter");
    }

    UUID petitioner() {
        return UUID.fromString(all.getString("petitioner"));
    }

    UUID petition() {
        return UUID.fromString(all.getString("petition"));
    }

    int seq() {
        return all.getInt("seq");
    }

    /** True where the named thing is so. */
    boolean is(String name) {
        return all.getBoolean(name);
    }

    /** A list of rows, empty where there is none. */
    List<JsonObject> rows(String name) {
        return all.get(name) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    /** The text of a column, null where it has none. */
    static String text(JsonObject row, String column) {
        JsonValue value = row.get(column);
        return value instanceof JsonString string ? string.getString() : null;
    }

    static UUID id(JsonObject row, String column) {
        String text = text(row, column);
        return text == null ? null : UUID.fromString(text);
    }

    static LocalDate day(JsonObject row, String column) {
        return LocalDate.parse(row.getString(column));
    }

    /** Named arguments of an entry. */
    static Map<String, String> args(JsonObject entry) {
        Map<String, String> args = new LinkedHashMap<>();
        JsonObject given = entry.getJsonObject("args");
        given.keySet().forEach(key -> args.put(key, given.getString(key)));
        return args;
    }

    /** Keys of the reasons of a clock's date. */
    static List<String> because(JsonObject clock) {
        String kept = clock.getString("because");
        return kept.isEmpty() ? List.of() : List.of(kept.split("\\|"));
    }

    List<PublicStatus.PublicDocument> documents() {
        return rows("documents").stream()
                .map(row -> new PublicStatus.PublicDocument(
                        id(row, "id"),
                        row.getString("kind"),
                        row.getString("title"),
                        text(row, "number"),
                        day(row, "signedOn")))
                .toList();
    }

    List<PublicStatus.PartedMatter> parts() {
        return rows("parts").stream()
                .map(part -> new PublicStatus.PartedMatter(part.getString("number"), part.getString("title")))
                .toList();
    }

    /** Where a second body answered, its rating is the one that counts now. */
    List<OwnRating> ratings(LocalDate today) {
        return Arrays.stream(RatingTarget.values())
                .map(target -> rows("ratings").stream()
                        .filter(row -> row.getString("target").equals(target.name()))
                        .reduce((earlier, later) -> later)
                        .map(row -> rating(target, row, today))
                        .orElseGet(() -> OwnRating.notOpen(target)))
                .toList();
    }

    private static OwnRating rating(RatingTarget target, JsonObject row, LocalDate today) {
        String name = text(row, "name");
        String value = text(row, "value");
        return OwnRating.of(
                target,
                new OwnRating.Window(day(row, "opensOn"), day(row, "closesOn")),
                id(row, "body"),
                name == null ? "" : name,
                value == null ? null : RatingValue.valueOf(value),
                text(row, "reason"),
                today);
    }
}
