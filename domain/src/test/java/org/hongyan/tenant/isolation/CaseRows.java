package org.hongyan.tenant.isolation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Database;

/**
 * A case with at least one row in every table, made step by step with the rights of the roles that make it in
 * production: two representatives submit, the city registers and assigns it to the town, the town objects in vain,
 * handles, answers, reports; the first representative rates. Nothing here is done as superuser.
 */
final class CaseRows {

    static final OffsetDateTime NOW = OffsetDateTime.of(2026, 10, 26, 2, 0, 0, 0, ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 26);
    final UUID matter = Ids.next();
    final UUID petition = Ids.next();
    final UUID firstPetitioner = Ids.next();
    final UUID secondPetitioner = Ids.next();
    final UUID demand = Ids.next();
    final UUID handover = Ids.next();
    final UUID objection = Ids.next();
    final UUID report = Ids.next();
    final UUID opinion = Ids.next();
    final UUID draft = Ids.next();
    final UUID rating = Ids.next();
    final String number;
    final String firstProof;
    final String secondProof;
    final Actor city;
    final Actor town;
    final Database database;

    CaseRows(Database database, Actor city, Actor town, int serial) {
        this.database = database;
        this.city = city;
        this.town = town;
        this.number = "试2026-" + serial;
        this.firstProof = ("first" + serial).repeat(8);
        this.secondProof = ("second" + serial).repeat(8);
    }

    CaseRows make(boolean withIdentity) {
        submit();
        registerAndAssign(withIdentity);
        objectInVain();
        handle();
        new RecordRows(this).make();
        answer();
        new RecordRows(this).archive();
        reportAndRate();
        review();
        return this;
    }

    private void submit() {
        try (Session portal = Session.of(database.asPortal()).presenting(firstProof, secondProof)) {
            portal.run(
                    "insert into matter (id, number, office_id, body_id, state, state_since, nature, title, head_count,"
                            + " received_on) values (?, ?, ?, ?, 'SUBMITTED', ?, 'CLAIM', '补偿款', 2, ?)",
                    matter, number, city.officeId(), city.bodyId(), NOW, TODAY);
            portal.run(
                    "insert into petition (id, number, matter_id, office_id, body_id, channel, received_at, received_on,"
                            + " nature, title, content, head_count, confidential, publish_consent)"
                            + " values (?, ?, ?, ?, ?, 'ONLINE', ?, ?, 'CLAIM', '补偿款', '内容', 2, false, false)",
                    petition, number, matter, city.officeId(), city.bodyId(), NOW, TODAY);
            petitioner(portal, firstPetitioner, 1, firstProof);
            petitioner(portal, secondPetitioner, 2, secondProof);
            RecordRows.words(portal, this);
            portal.query("select standing_open(?, ?)", matter, NOW);
            UUID file = Ids.next();
            portal.run(
                    "insert into attachment (id, office_id, draft_proof, of_petitioner, name_sealed, kind, size_bytes,"
                            + " digest_key, state, uploaded_at) values (?, ?, ?, true, 'x', 'image/png', 10, ?, 'PENDING', ?)",
                    file, city.officeId(), firstProof, "a".repeat(64), NOW);
            portal.run(
                    "update attachment set draft_proof = null, body_id = ?, matter_id = ?, petition_id = ? where id = ?",
                    city.bodyId(), matter, petition, file);
            event(portal, "SUBMIT", "PETITIONER", null);
            audit(portal, null);
            portal.commit();
        }
    }

    private void petitioner(Session portal, UUID id, int seq, String proof) {
        portal.run(
                "insert into petitioner (id, petition_id, matter_id, body_id, seq, name_masked)"
                        + " values (?, ?, ?, ?, ?, '陈*华')",
                id, petition, matter, city.bodyId(), seq);
        portal.run(
                "insert into petitioner_proof (proof, petitioner_id, petition_id, matter_id, issued_at)"
                        + " values (?, ?, ?, ?, ?)",
                proof, id, petition, matter, NOW);
    }

    private void registerAndAssign(boolean withIdentity) {
        try (Session desk = desk(city)) {
            desk.run("update matter set state = 'IN_TRANSIT', registered_on = ? where id = ?", TODAY, matter);
            clock(desk, city, "DISPATCH");
            note(desk, city, "市里的内部记录");
            desk.run(
                    "insert into handover (id, matter_id, kind, sender_office_id, sender_body_id, receiver_office_id,"
                            + " receiver_body_id, to_handle, state, report_due, arrived_at, arrived_on)"
                            + " values (?, ?, 'ASSIGN', ?, ?, ?, ?, true, 'ARRIVED', true, ?, ?)",
                    handover, matter, city.officeId(), city.bodyId(), town.officeId(), town.bodyId(), NOW, TODAY);
            desk.run(
                    "insert into handover_packet (handover_id, petition_id, matter_id, sender_body_id,"
                            + " receiver_body_id, with_identity) values (?, ?, ?, ?, ?, ?)",
                    handover, petition, matter, city.bodyId(), town.bodyId(), withIdentity);
            desk.run(
                    "insert into attachment_share (attachment_id, matter_id, body_id, shared_by_body_id, handover_id,"
                            + " shared_at) select id, matter_id, ?, ?, ?, ? from attachment where matter_id = ?",
                    town.bodyId(), city.bodyId(), handover, NOW, matter);
            desk.query(
                    "select standing_move(?, ?, ?, array['ASSIGNER'], array['HOLDER'], ?)",
                    matter, city.bodyId(), town.bodyId(), NOW);
            event(desk, "HAND_OVER", "CHAIN", city.personId());
            event(desk, "REMARK", "OFFICE", city.personId());
            audit(desk, city);
            finish(desk);
        }
    }

    private void objectInVain() {
        try (Session desk = desk(town)) {
            desk.run(
                    "insert into objection (id, handover_id, matter_id, sender_body_id, receiver_body_id, reasons,"
                            + " proper_body, filed_at, filed_on) values (?, ?, ?, ?, ?, '不属本镇', '自然资源局', ?, ?)",
                    objection, handover, matter, city.bodyId(), town.bodyId(), NOW, TODAY);
            finish(desk);
        }
        try (Session desk = desk(city)) {
            desk.run(
                    "update objection set verdict = 'REJECTED', decided_at = ?, decided_by = ? where id = ?",
                    NOW, city.personId(), objection);
            finish(desk);
        }
    }

    private void handle() {
        try (Session desk = desk(town)) {
            desk.run("update matter set state = 'ACCEPTED', responsible_body_id = ? where id = ?", town.bodyId(), matter);
            clock(desk, town, "HANDLING");
            note(desk, town, "镇里的调查记录");
            UUID finding = Ids.next();
            desk.run(
                    "insert into demand_finding (id, matter_id, demand_id, body_id, finding)"
                            + " values (?, ?, ?, ?, 'SUPPORTED')",
                    finding, matter, demand, town.bodyId());
            desk.run(
                    "insert into finding_evidence (finding_id, matter_id, body_id, evidence_id) values (?, ?, ?, ?)",
                    finding, matter, town.bodyId(), Ids.next());
            desk.run(
                    "insert into staff_draft (id, actor_id, page, matter_id, content, saved_at)"
                            + " values (?, ?, 'opinion', ?, 'x', ?)",
                    Ids.next(), town.personId(), matter, NOW);
            desk.run(
                    "insert into withdrawal (id, matter_id, office_id, body_id, petitioner_id, channel, asked_on, state,"
                            + " recorded_at) values (?, ?, ?, ?, ?, 'CALL', ?, 'ASKED', ?)",
                    Ids.next(), matter, town.officeId(), town.bodyId(), firstPetitioner, TODAY, NOW);
            desk.run(
                    "insert into prepared_step (id, matter_id, office_id, body_id, step, guard, details, state, prepared_by,"
                            + " prepared_at) values (?, ?, ?, ?, 'EXTEND', 'x', '{}', 'PENDING', ?, ?)",
                    Ids.next(), matter, town.officeId(), town.bodyId(), town.personId(), NOW);
            event(desk, "REMARK", "OFFICE", town.personId());
            audit(desk, town);
            finish(desk);
        }
    }

    private void answer() {
        try (Session desk = desk(town)) {
            desk.run(
                    "insert into document_counter (body_id, kind, year, last) values (?, 'HANDLING_OPINION', 2026, 1)"
                            + " on conflict (body_id, kind, year) do update set last = document_counter.last + 1",
                    town.bodyId());
            document(desk, opinion, "HANDLING_OPINION", true, null);
            document(desk, Ids.next(), "PERSONAL_NOTICE", true, firstPetitioner);
            document(desk, Ids.next(), "INNER_MEMO", false, null);
            document(desk, draft, "DRAFT_NOTICE", false, null);
            desk.run(
                    "update document set state = 'SIGNED', number = kind || ?, pdf = 'x', for_petitioner = petitioner_id"
                            + " is not null or kind = 'HANDLING_OPINION', for_chain = kind = 'HANDLING_OPINION'"
                            + " where matter_id = ? and kind <> 'DRAFT_NOTICE'",
                    number, matter);
            service(desk, firstPetitioner);
            service(desk, secondPetitioner);
            desk.run(
                    "insert into notice (id, office_id, body_id, matter_id, petitioner_id, notice_key, title, text, state,"
                            + " created_at) values (?, ?, ?, ?, ?, 'x', '答复', '已答复', 'WAITING', ?)",
                    Ids.next(), town.officeId(), town.bodyId(), matter, firstPetitioner, NOW);
            desk.run(
                    "insert into outbox (id, lane, kind, payload, enqueued_at, next_attempt_at)"
                            + " values (?, 'NOTICE', 'x', 'x', ?, ?)",
                    Ids.next(), NOW, NOW);
            finish(desk);
        }
    }

    private void reportAndRate() {
        try (Session desk = desk(town)) {
            desk.run(
                    "insert into report (id, handover_id, matter_id, sender_body_id, receiver_body_id, round, course,"
                            + " result, sent_at, sent_on) values (?, ?, ?, ?, ?, 1, '经过', '结果', ?, ?)",
                    report, handover, matter, city.bodyId(), town.bodyId(), NOW, TODAY);
            desk.run(
                    "insert into rating (id, matter_id, petitioner_id, target, office_id, body_id, opened_on, closes_on)"
                            + " values (?, ?, ?, 'BODY', ?, ?, ?, ?)",
                    rating, matter, firstPetitioner, town.officeId(), town.bodyId(), TODAY, TODAY.plusDays(30));
            finish(desk);
        }
        try (Session portal = Session.of(database.asPortal()).presenting(firstProof)) {
            portal.run("update rating set value = 'DISSATISFIED', reason = '没说清楚', rated_at = ? where id = ?", NOW, rating);
            portal.run(
                    "insert into reply_confirmation (document_id, matter_id, petitioner_id, confirmed_at, confirmed_on)"
                            + " values (?, ?, ?, ?, ?)",
                    opinion, matter, firstPetitioner, NOW, TODAY);
            portal.run(
                    "insert into material (id, petition_id, petitioner_id, matter_id, body_id, text, files, received_at,"
                            + " received_on) values (?, ?, ?, ?, ?, '又一份收据', 0, ?, ?)",
                    Ids.next(), petition, firstPetitioner, matter, city.bodyId(), NOW, TODAY);
            portal.commit();
        }
    }

    private void review() {
        UUID review = Ids.next();
        try (Session portal = Session.of(database.asPortal()).presenting(firstProof)) {
            portal.run(
                    "insert into review (id, matter_id, number, stage, petition_id, petitioner_id, office_id, body_id,"
                            + " attacked_id, attacked_body_id, first_body_id, channel, requested_on, received_on, received_at,"
                            + " last_day, demand, reasons, files, state) values (?, ?, ?, 'REVIEW', ?, ?, ?, ?, ?, ?, ?, 'ONLINE',"
                            + " ?, ?, ?, ?, '复查', '不服', 0, 'REQUESTED')",
                    review, matter, number + "查", petition, firstPetitioner, city.officeId(), city.bodyId(), opinion,
                    town.bodyId(), town.bodyId(), TODAY, TODAY, NOW, TODAY);
            portal.commit();
        }
        try (Session desk = desk(city)) {
            desk.run(
                    "insert into review_order (review_id, matter_id, sender_body_id, receiver_body_id, review_number, text,"
                            + " ordered_on, due_on) values (?, ?, ?, ?, ?, '兑付', ?, ?)",
                    review, matter, city.bodyId(), town.bodyId(), number + "查", TODAY, TODAY);
            finish(desk);
        }
    }

    Session desk(Actor actor) {
        return Session.of(database.asDesk()).as(actor.officeId(), actor.bodyId(), actor.sectionId(), actor.personId());
    }

    private void finish(Session desk) {
        desk.query("select desk_refresh(?)", matter);
        desk.commit();
    }

    private void clock(Session desk, Actor actor, String kind) {
        desk.run(
                "insert into clock (id, matter_id, kind, office_id, body_id, started_on, original_due_on, due_on, because,"
                        + " state) values (?, ?, ?, ?, ?, ?, ?, ?, '条例', 'RUNNING')",
                Ids.next(), matter, kind, actor.officeId(), actor.bodyId(), TODAY, TODAY, TODAY);
    }

    private void note(Session desk, Actor actor, String text) {
        desk.run(
                "insert into working_note (id, matter_id, office_id, body_id, kind, happened_on, text, recorded_at)"
                        + " values (?, ?, ?, ?, 'REMARK', ?, ?, ?)",
                Ids.next(), matter, actor.officeId(), actor.bodyId(), TODAY, text, NOW);
    }

    private void document(Session desk, UUID id, String kind, boolean forPetitioner, UUID petitioner) {
        desk.run(
                "insert into document (id, matter_id, office_id, body_id, petitioner_id, kind, title, state,"
                        + " for_petitioner, drafted_at) values (?, ?, ?, ?, ?, ?, '文书', 'DRAFT', ?, ?)",
                id, matter, town.officeId(), town.bodyId(), petitioner, kind, forPetitioner, NOW);
    }

    private void service(Session desk, UUID petitioner) {
        desk.run(
                "insert into document_service (id, document_id, matter_id, petitioner_id, body_id, method, served_on,"
                        + " receiver, recorded_at) values (?, ?, ?, ?, ?, 'POST', ?, '本人', ?)",
                Ids.next(), opinion, matter, petitioner, town.bodyId(), TODAY, NOW);
    }

    private void event(Session session, String kind, String audience, UUID actor) {
        session.query(
                "select event_append(?, ?, ?, ?, ?, ?, cast(? as uuid), '某人', '{}')",
                Ids.next(), matter, NOW, TODAY, kind, audience, actor);
    }

    private void audit(Session session, Actor actor) {
        session.run(
                "insert into audit_record (id, recorded_at, actor_kind, actor_id, office_id, use_case, matter_id, outcome)"
                        + " values (?, ?, 'X', cast(? as uuid), cast(? as uuid), 'X', ?, 'DONE')",
                Ids.next(), NOW, actor == null ? null : actor.personId(), actor == null ? null : actor.officeId(), matter);
    }
}
