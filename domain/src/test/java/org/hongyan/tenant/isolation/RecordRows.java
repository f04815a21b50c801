package org.hongyan.tenant.isolation;

import static org.hongyan.tenant.isolation.CaseRows.TODAY;

import java.util.UUID;
import org.hongyan.shared.Ids;

/** Rows of the handling record of a case, made by the body that handles it, and of its supervision from above. */
final class RecordRows {

    private final CaseRows rows;

    RecordRows(CaseRows rows) {
        this.rows = rows;
    }

    void archive() {
        try (Session owner = Session.of(rows.database.asOwner())) {
            owner.run(
                    "insert into service_record (id, matter_id, body_id, document_id, petitioner_id, place, witness,"
                            + " served_by) values (?, ?, ?, ?, ?, '家中', '某邻居', '某人')",
                    Ids.next(),
                    rows.matter,
                    rows.town.bodyId(),
                    rows.opinion,
                    rows.firstPetitioner);
            owner.run(
                    "insert into congress_mark (matter_id, office_id, body_id, wish, power, marked_by, marked_on)"
                            + " values (?, ?, ?, 'REQUEST', 'OWN', ?, ?)",
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.town.personId(),
                    TODAY);
            owner.run(
                    "insert into conduct_complaint (id, matter_id, petitioner_id, office_id, body_id, about_office_id,"
                            + " about_body_id, about_body, number, said, made_on, due_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 'x', 'x', 'x', ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.firstPetitioner,
                    rows.city.officeId(),
                    rows.city.bodyId(),
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    TODAY);
            UUID asked = Ids.next();
            owner.run(
                    "insert into stand_in_request (id, matter_id, sender_body_id, receiver_body_id, role, cause, reason,"
                            + " asked_by, asked_at, asked_on, decide_by)"
                            + " values (?, ?, ?, ?, 'APPROVER', 'ABSENT', 'x', ?, now(), ?, ?)",
                    asked,
                    rows.matter,
                    rows.town.bodyId(),
                    rows.city.bodyId(),
                    rows.town.personId(),
                    TODAY,
                    TODAY);
            owner.run(
                    "insert into stand_in (id, matter_id, request_id, sender_body_id, receiver_office_id, receiver_body_id,"
                            + " person_id, role, reason, named_by, named_at, named_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 'APPROVER', 'x', ?, now(), ?)",
                    Ids.next(),
                    rows.matter,
                    asked,
                    rows.city.bodyId(),
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.city.personId(),
                    rows.town.personId(),
                    TODAY);
            owner.commit();
        }
        try (Session desk = rows.desk(rows.town)) {
            desk.run(
                    "insert into archived_file (matter_id, office_id, body_id, retention, contents_id, pieces, archived_by,"
                            + " archived_on) values (?, ?, ?, 'PERMANENT', ?, 1, ?, ?)",
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.opinion,
                    rows.town.personId(),
                    TODAY);
            desk.run(
                    "insert into file_export (id, matter_id, office_id, body_id, reason, state, asked_by, asked_at)"
                            + " values (?, ?, ?, ?, 'x', 'ASKED', ?, now())",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.town.personId());
            desk.commit();
        }
    }

    /** What is demanded, and who signs beside the petitioners. */
    static void words(Session portal, CaseRows rows) {
        portal.run("insert into demand (id, matter_id, seq, text) values (?, ?, 1, '发放补偿款')", rows.demand, rows.matter);
        portal.run(
                "insert into co_petitioner (id, petition_id, matter_id, body_id, seq, name_masked)"
                        + " values (?, ?, ?, ?, 1, '王*')",
                Ids.next(),
                rows.petition,
                rows.matter,
                rows.city.bodyId());
    }

    void make() {
        try (Session desk = rows.desk(rows.town)) {
            desk.run(
                    "insert into hearing (id, matter_id, office_id, body_id, state, asked_for, reason, questions, begins_at,"
                            + " place, open, chair_id, chair_name, panel, pauses, announced_by, announced_on)"
                            + " values (?, ?, ?, ?, 'ANNOUNCED', false, 'x', 'x', now(), 'x', true, ?, 'x', 'LAWYER x', false, ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.city.personId(),
                    rows.town.personId(),
                    TODAY);
            desk.run(
                    "insert into commitment (id, matter_id, office_id, body_id, source, by_whom, promise, due_on, state, made_on)"
                            + " values (?, ?, ?, ?, 'OTHER', 'x', 'x', ?, 'OPEN', ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    TODAY);
            desk.run(
                    "insert into assistance (id, matter_id, office_id, body_id, kind, need, given_by, state, applied_on,"
                            + " recorded_by) values (?, ?, ?, ?, 'RELIEF', 'x', 'x', 'APPLIED', ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    rows.town.personId());
            desk.run(
                    "insert into agent (id, petitioner_id, petition_id, matter_id, body_id, name_masked, relation,"
                            + " proof_id, entered_by, entered_on) values (?, ?, ?, ?, ?, 'x', 'LAWYER', ?, ?, ?)",
                    Ids.next(),
                    rows.firstPetitioner,
                    rows.petition,
                    rows.matter,
                    rows.town.bodyId(),
                    Ids.next(),
                    rows.town.personId(),
                    TODAY);
            desk.run(
                    "insert into complained_of (id, matter_id, name, named_by, named_on) values (?, ?, 'x', ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.personId(),
                    TODAY);
            desk.run(
                    "insert into interest_statement (id, matter_id, office_id, body_id, person_id, has_interest, words,"
                            + " stated_by, stated_at) values (?, ?, ?, ?, ?, false, 'x', ?, now())",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.town.personId(),
                    rows.town.personId());
            desk.run(
                    "insert into outside_opinion (id, matter_id, office_id, body_id, kind, person, organisation,"
                            + " qualification, given_on, question, words, paper_id, recorded_by)"
                            + " values (?, ?, ?, ?, 'LAWYER', 'x', 'x', 'x', ?, 'x', 'x', ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    Ids.next(),
                    rows.town.personId());
            desk.run(
                    "insert into wrong_body_report (id, handover_id, matter_id, sender_body_id, receiver_body_id, reasons,"
                            + " evidence, proper_body, heard_on, reported_by, reported_on)"
                            + " values (?, ?, ?, ?, ?, 'x', 'x', 'x', ?, ?, ?)",
                    Ids.next(),
                    rows.handover,
                    rows.matter,
                    rows.city.bodyId(),
                    rows.town.bodyId(),
                    TODAY,
                    rows.town.personId(),
                    TODAY);
            desk.run(
                    "insert into leader_instruction (id, matter_id, office_id, body_id, leader, duty, given_on, words,"
                            + " addressed_unit_id, addressed_body_id, due_on, recorded_by)"
                            + " values (?, ?, ?, ?, 'x', 'x', ?, 'x', ?, ?, ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    rows.town.bodyId(),
                    rows.town.bodyId(),
                    TODAY,
                    rows.town.personId());
            desk.run(
                    "insert into reception (id, matter_id, office_id, body_id, leader, post, begins_at, place, head_count,"
                            + " unit_id, due_on, instruction_id, document_id, internal, recorded_by)"
                            + " values (?, ?, ?, ?, 'x', 'x', now(), 'x', 1, ?, ?, ?, ?, true, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.town.bodyId(),
                    TODAY,
                    Ids.next(),
                    Ids.next(),
                    rows.town.personId());
            desk.run(
                    "insert into leader_paper (id, matter_id, office_id, body_id, kind, document_id, leader, post, state,"
                            + " drafted_by, drafted_on)"
                            + " values (?, ?, ?, ?, 'SPONSORSHIP_SHEET', ?, 'x', 'x', 'PENDING', ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    Ids.next(),
                    rows.town.personId(),
                    TODAY);
            desk.run(
                    "insert into sponsorship (id, matter_id, office_id, body_id, leader, post, begun_on, due_on, document_id,"
                            + " approved_by) values (?, ?, ?, ?, 'x', 'x', ?, ?, ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    TODAY,
                    Ids.next(),
                    rows.town.personId());
            desk.run(
                    "insert into meeting_member (id, document_id, matter_id, office_id, body_id, member_body_id)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    Ids.next(),
                    rows.matter,
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    rows.town.bodyId());
            desk.commit();
        }
        try (Session desk = rows.desk(rows.city)) {
            desk.run(
                    "insert into designation_call (id, matter_id, handover_id, about_body_id, sender_body_id,"
                            + " receiver_body_id, ground, words, called_by, called_at, called_on, decide_by)"
                            + " values (?, ?, ?, ?, ?, ?, 'BOTH_DENY', 'x', ?, now(), ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.handover,
                    rows.town.bodyId(),
                    rows.city.bodyId(),
                    rows.town.bodyId(),
                    rows.city.personId(),
                    TODAY,
                    TODAY);
            desk.run(
                    "insert into follow_up (id, matter_id, office_id, body_id, kind, words, on_day, recorded_by,"
                            + " recorded_at) values (?, ?, ?, ?, 'KEY_MATTER', 'x', ?, ?, now())",
                    Ids.next(),
                    rows.matter,
                    rows.city.officeId(),
                    rows.city.bodyId(),
                    TODAY,
                    rows.city.personId());
            desk.run(
                    "insert into supervision (id, matter_id, number, sender_office_id, sender_body_id, receiver_office_id,"
                            + " receiver_body_id, ground, form, facts, demanded, opened_on, state, opened_by, opened_at)"
                            + " values (?, ?, 'x', ?, ?, ?, ?, 'LATE_REPLY', 'LETTER', 'x', 'x', ?, 'SENT', ?, now())",
                    Ids.next(),
                    rows.matter,
                    rows.city.officeId(),
                    rows.city.bodyId(),
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    rows.city.personId());
            desk.run(
                    "insert into exchange (id, matter_id, kind, sender_office_id, sender_body_id, receiver_office_id,"
                            + " receiver_body_id, words, wished_on, state, sent_at, sent_on, sent_by)"
                            + " values (?, ?, 'REMINDER', ?, ?, ?, ?, 'x', ?, 'SENT', now(), ?, ?)",
                    Ids.next(),
                    rows.matter,
                    rows.city.officeId(),
                    rows.city.bodyId(),
                    rows.town.officeId(),
                    rows.town.bodyId(),
                    TODAY,
                    TODAY,
                    rows.city.personId());
            desk.commit();
        }
        new NightRows(rows).make();
    }
}
