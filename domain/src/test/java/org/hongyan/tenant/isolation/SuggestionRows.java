package org.hongyan.tenant.isolation;

import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Database;
import org.hongyan.testing.Places;
import org.hongyan.testing.Places.TestOffice;

/** A suggestion of deputies between a congress and the government beside it, which are nobody else in the scene. */
final class SuggestionRows {

    private SuggestionRows() {}

    static void make(Database database, Places places, UUID matter) {
        TestOffice government = places.office("tongshan", "通山县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice congress = places.beside(government, "tongshan-npc", "通山县人大", OfficeKind.NPC, null);
        Actor clerk = places.person(congress, "池中月", Role.DISPATCHER);
        Actor handler = places.person(government, "周文清", Role.HANDLER);
        UUID suggestion = Ids.next();
        try (Session desk = as(database, clerk)) {
            desk.run(
                    "insert into deputy_suggestion (id, office_id, body_id, deputies, topic, facts, proposal, state,"
                            + " entered_by, entered_on, list_on) values (?, ?, ?, 'x', 'x', 'x', 'x', 'DRAFT', ?, ?, ?)",
                    suggestion,
                    clerk.officeId(),
                    clerk.bodyId(),
                    clerk.personId(),
                    CaseRows.TODAY,
                    CaseRows.TODAY);
            desk.run("update deputy_suggestion set state = 'FILED', number = '通人建-1' where id = ?", suggestion);
            desk.run(
                    "update deputy_suggestion set state = 'ASSIGNED', receiver_office_id = ?, receiver_body_id = ?,"
                            + " due_on = ? where id = ?",
                    government.id(),
                    government.body(),
                    CaseRows.TODAY.plusMonths(3),
                    suggestion);
            desk.run(
                    "insert into deputy_suggestion_paper (id, suggestion_id, body_id, receiver_body_id, kind, number, pdf,"
                            + " check_code, pdf_sha256, signed_by, signed_on) values (?, ?, ?, ?, 'DEPUTY_SUGGESTION', 'x',"
                            + " '\\x00', 'x', sha256('\\x00'), ?, ?)",
                    Ids.next(),
                    suggestion,
                    clerk.bodyId(),
                    government.body(),
                    clerk.personId(),
                    CaseRows.TODAY);
            desk.commit();
        }
        UUID beside = places.body(government, "通山县交通局");
        try (Session desk = as(database, handler)) {
            desk.run(
                    "insert into deputy_suggestion_part (id, suggestion_id, office_id, body_id, receiver_office_id,"
                            + " receiver_body_id, task, asked_by, asked_on, due_on, state)"
                            + " values (?, ?, ?, ?, ?, ?, 'x', ?, ?, ?, 'ASKED')",
                    Ids.next(),
                    suggestion,
                    handler.officeId(),
                    handler.bodyId(),
                    government.id(),
                    beside,
                    handler.personId(),
                    CaseRows.TODAY,
                    CaseRows.TODAY);
            desk.run(
                    "insert into deputy_suggestion_answer (id, suggestion_id, round, office_id, body_id,"
                            + " receiver_body_id, adoption, text, drafted_by, drafted_on)"
                            + " values (?, ?, 1, ?, ?, ?, 'ADOPTED', 'x', ?, ?)",
                    Ids.next(),
                    suggestion,
                    handler.officeId(),
                    handler.bodyId(),
                    clerk.bodyId(),
                    handler.personId(),
                    CaseRows.TODAY);
            desk.commit();
        }
        try (Session owner = Session.of(database.asOwner())) {
            owner.run(
                    "insert into deputy_suggestion_link (suggestion_id, matter_id, body_id, linked_by, linked_on)"
                            + " values (?, ?, ?, ?, ?)",
                    suggestion,
                    matter,
                    clerk.bodyId(),
                    clerk.personId(),
                    CaseRows.TODAY);
            owner.commit();
        }
    }

    private static Session as(Database database, Actor actor) {
        return Session.of(database.asDesk()).as(actor.officeId(), actor.bodyId(), null, actor.personId());
    }
}
