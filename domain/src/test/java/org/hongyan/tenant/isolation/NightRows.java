package org.hongyan.tenant.isolation;

import static org.hongyan.tenant.isolation.CaseRows.TODAY;

import java.util.UUID;
import org.hongyan.shared.Ids;

/** What the night writes into a case, and what follows where nobody answers. */
final class NightRows {

    private final CaseRows rows;

    NightRows(CaseRows rows) {
        this.rows = rows;
    }

    void make() {
        // the reminder is not answered: the night puts it before the town's superior
        try (Session jobs =
                Session.of(rows.database.asJobs()).as(rows.town.officeId(), rows.town.bodyId(), null, null)) {
            jobs.query(
                    "select climb_up(?, ?, 'EXCHANGE_ANSWER', ?, 1, ?, ?)",
                    Ids.next(),
                    rows.matter,
                    TODAY,
                    TODAY.plusDays(1),
                    TODAY.plusDays(8));
            jobs.commit();
        }
        helpInVain();
        lists();
    }

    /** What was said is indexed, a view is kept, a clerk looks for a person. */
    private void lists() {
        try (Session jobs =
                Session.of(rows.database.asJobs()).as(rows.town.officeId(), rows.town.bodyId(), null, null)) {
            jobs.query("select count(*) from search_take(1000)");
            jobs.query(
                    "select search_put(?, ?, 'xy', 0, 'xy', ?, '')",
                    rows.matter,
                    TODAY,
                    rows.town.bodyId().toString());
            jobs.commit();
        }
        try (Session desk = rows.desk(rows.town)) {
            // indexed anew when it is next looked at
            desk.run("update matter set title = title || ' ' where id = ?", rows.matter);
            desk.run(
                    "insert into saved_view (id, person_id, body_id, name, address, saved_at)"
                            + " values (?, ?, ?, 'x', '/work', now())",
                    Ids.next(),
                    rows.town.personId(),
                    rows.town.bodyId());
            desk.query("select person_looked(?, 5)", TODAY);
            table(desk);
            desk.commit();
        }
    }

    /** A clerk has brought a table; one line of it is registered. */
    private void table(Session desk) {
        UUID brought = Ids.next();
        desk.run(
                "insert into register_import (id, actor_id, office_id, body_id, file_name, print, state, brought_at)"
                        + " values (?, ?, ?, ?, 'x', 'x', 'DONE', now())",
                brought,
                rows.town.personId(),
                rows.town.officeId(),
                rows.town.bodyId());
        desk.run(
                "insert into register_import_row (import_id, line, actor_id, body_id, state, print, matter_id, number)"
                        + " values (?, 2, ?, ?, 'DONE', 'x', ?, 'x')",
                brought,
                rows.town.personId(),
                rows.town.bodyId(),
                rows.matter);
        desk.run("insert into register_import_print (body_id, print, number) values (?, 'x', 'x')", rows.town.bodyId());
    }

    private void helpInVain() {
        UUID asked = Ids.next();
        try (Session desk = rows.desk(rows.town)) {
            desk.run(
                    "insert into exchange (id, matter_id, kind, sender_office_id, sender_body_id, receiver_office_id,"
                            + " receiver_body_id, words, wished_on, state, sent_at, sent_on, sent_by)"
                            + " values (?, ?, 'CO_HANDLING', ?, ?, ?, ?, 'x', ?, 'SENT', now(), ?, ?)",
                    asked,
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.city.officeId(),
                    rows.city.bodyId(),
                    TODAY,
                    TODAY,
                    rows.town.personId());
            desk.run(
                    "insert into co_handling_step (id, matter_id, exchange_id, sender_body_id, about_body_id, way, reason,"
                            + " decided_by, decided_on) values (?, ?, ?, ?, ?, 'WITHOUT', 'x', ?, ?)",
                    Ids.next(),
                    rows.matter,
                    asked,
                    rows.town.bodyId(),
                    rows.city.bodyId(),
                    rows.town.personId(),
                    TODAY);
            desk.commit();
        }
    }
}
