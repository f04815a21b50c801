package org.hongyan.tenant.isolation;

import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Database;
import org.hongyan.testing.Places;
import org.hongyan.testing.Places.TestOffice;

/**
 * Two cities with a town each and a case that went from city to town; a township beside them that has no part in
 * anything, and a section of the first town to which nothing was given. The second case travelled without identity.
 */
final class Scene {

    final Database database = Database.fresh();
    final Actor city;
    final Actor town;
    final Actor otherCity;
    final Actor otherTown;
    final Actor stranger;
    final Actor sectionWorker;
    final UUID section;
    final UUID department;
    final CaseRows own;
    final CaseRows other;

    Scene() {
        Places places = new Places(database);
        TestOffice cityOffice = places.office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice townOffice = places.office("guantang", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, cityOffice);
        TestOffice otherCityOffice = places.office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice otherTownOffice =
                places.office("yuyue", "鱼岳镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, otherCityOffice);
        TestOffice strangerOffice =
                places.office("shenshan", "神山镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, cityOffice);
        section = places.section(townOffice, townOffice.body(), "综合科");
        department = places.body(townOffice, "自然资源所");
        city = places.person(cityOffice, "周分流", Role.DISPATCHER);
        town = places.person(townOffice, "周文清", Role.HANDLER);
        otherCity = places.person(otherCityOffice, "李分流", Role.DISPATCHER);
        otherTown = places.person(otherTownOffice, "李文清", Role.HANDLER);
        sectionWorker = places.person(townOffice, townOffice.body(), section, "王科员", Role.HANDLER);
        // no post: whatever this one sees would be somebody else's
        stranger = new Actor(
                Actor.Kind.STAFF, Ids.next(), "外人", strangerOffice.id(), strangerOffice.body(), null, Set.of());
        own = new CaseRows(database, city, town, 1).make(true);
        other = new CaseRows(database, otherCity, otherTown, 2).make(false);
        leaveDrafts("draft".repeat(8));
        accuse(places, cityOffice);
        merge();
        SuggestionRows.make(database, places, own.matter);
        sealed(town, own);
        sealed(otherTown, other);
        try (Session jobs = Session.of(database.asJobs())) {
            jobs.query("select timeline_seal_next(now(), 5000)");
            // only some of what is noted, so that notes are left, too
            jobs.query("select indicator_drain(current_date, now(), 4)");
            jobs.commit();
        }
    }

    /** The opinion was stamped and scanned; the office words its opinions itself. */
    private void sealed(Actor signer, CaseRows rows) {
        try (Session desk = desk(signer)) {
            desk.run(
                    "insert into document_seal (document_id, matter_id, body_id, method, pdf, sha256, sealed_by,"
                            + " sealed_at) values (?, ?, ?, 'STAMPED_SCAN', '\\x00', sha256('\\x00'), ?, ?)",
                    rows.opinion,
                    rows.matter,
                    signer.bodyId(),
                    signer.personId(),
                    CaseRows.NOW);
            desk.run(
                    "insert into document_template (id, office_id, kind, version, source, written_by, written_at)"
                            + " values (?, ?, 'HANDLING_OPINION', 1, '<div/>', ?, ?)",
                    Ids.next(),
                    signer.officeId(),
                    signer.personId(),
                    CaseRows.NOW);
            UUID entry = Ids.next();
            desk.run(
                    "insert into library_entry (id, entry_id, version, office_id, kind, source, heading, words, written_by,"
                            + " written_at) values (?, ?, 1, ?, 'STANDARD', '', 'x', 'x', ?, ?)",
                    entry,
                    entry,
                    signer.officeId(),
                    signer.personId(),
                    CaseRows.NOW);
            desk.run(
                    "insert into annual_report (id, office_id, body_id, year, situation, work, problems, plan, drafted_by,"
                            + " drafted_at) values (?, ?, ?, 2025, 'x', 'x', 'x', 'x', ?, ?)",
                    Ids.next(),
                    signer.officeId(),
                    signer.bodyId(),
                    signer.personId(),
                    CaseRows.NOW);
            desk.commit();
        }
    }

    /** The first town asks, the second confirms: the first case goes into the second, its codes show how that goes on. */
    private void merge() {
        UUID ask = Ids.next();
        try (Session desk = desk(town)) {
            desk.run(
                    "insert into match_mark (body_id, mark, petition_id, matter_id, person) values (?, 'N:x', ?, ?, 1)",
                    town.bodyId(),
                    own.petition,
                    own.matter);
            desk.run("insert into match_rarity (body_id, gram, petitions) values (?, '补偿', 1)", town.bodyId());
            desk.run(
                    "insert into match_ask (id, matter_id, office_id, body_id, asked_by, asked_on, due_on, state)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN')",
                    ask,
                    own.matter,
                    town.officeId(),
                    town.bodyId(),
                    town.personId(),
                    CaseRows.TODAY,
                    CaseRows.TODAY);
            desk.commit();
        }
        try (Session job = job(town)) {
            job.query("select match_put(?, ?, ?, 90, '[]', '{}')", Ids.next(), ask, other.matter);
            job.commit();
        }
        try (Session desk = desk(otherTown)) {
            desk.run(
                    "update match_request set state = 'CONFIRMED', answered_by = ?, answered_at = ?",
                    otherTown.personId(),
                    CaseRows.NOW);
            desk.commit();
        }
        try (Session desk = desk(town)) {
            desk.run(
                    "insert into merger (matter_id, into_matter_id, office_id, body_id, holder_body_id, ask_id, score,"
                            + " reasons, repetition, number, received_on, merged_by, merged_on)"
                            + " values (?, ?, ?, ?, ?, ?, 90, '[]', 'FIRST_HERE', ?, ?, ?, ?)",
                    own.matter,
                    other.matter,
                    town.officeId(),
                    town.bodyId(),
                    otherTown.bodyId(),
                    ask,
                    own.number,
                    CaseRows.TODAY,
                    town.personId(),
                    CaseRows.TODAY);
            desk.commit();
        }
        try (Session owner = Session.of(database.asOwner())) {
            owner.run(
                    "insert into office_change (id, office_id, version, kind, changed_by, changed_at)"
                            + " values (?, ?, 1, 'CONTACTS', ?, ?)",
                    Ids.next(),
                    town.officeId(),
                    town.personId(),
                    CaseRows.NOW);
            owner.run(
                    "insert into match_alarm (office_id, body_id, kind, about_office, about_body, raised_on)"
                            + " values (?, ?, 'SILENT_HOLDER', 'x', 'x', ?)",
                    otherCity.officeId(),
                    otherCity.bodyId(),
                    CaseRows.TODAY);
            owner.commit();
        }
    }

    /** A citizen's unfinished petition and the answer to a finished one, of somebody else than the petitioners above. */
    private void leaveDrafts(String proof) {
        try (Session portal = citizen(proof)) {
            portal.run(
                    "insert into public_draft (proof, id, answers_sealed, saved_at) values (?, ?, 'x', ?)",
                    proof,
                    Ids.next(),
                    CaseRows.NOW);
            portal.run(
                    "insert into request_answer (proof, id, fingerprint, answer_sealed, answered_at)"
                            + " values (?, ?, 'x', 'x', ?)",
                    proof,
                    Ids.next(),
                    CaseRows.NOW);
            portal.commit();
        }
    }

    /** Something in the discipline line beside the city, which none of those above may read a row of; slips at the town. */
    private void accuse(Places places, TestOffice beside) {
        TestOffice upper = places.office("xianning-disc", "咸宁市纪委监委", OfficeKind.DISC, OfficeLevel.CITY, null);
        TestOffice line = places.beside(beside, "chibi-disc", "赤壁市纪委监委", OfficeKind.DISC, upper);
        Actor clerk = places.person(line, "包守廉", Role.DISCIPLINE_CLERK);
        Actor above = places.person(upper, "卓尔凡", Role.DISCIPLINE_CLERK);
        UUID accusation = Ids.next();
        try (Session jobs = Session.of(database.asJobs())) {
            jobs.run(
                    "insert into discipline_key (office_id, public_key, made_at) values (?, 'x', ?)",
                    line.id(),
                    CaseRows.NOW);
            jobs.commit();
        }
        try (Session portal = citizen("accuser".repeat(6))) {
            portal.query(
                    "select accusation_receive(?, ?, '赤纪-1', ?, ?, true, 'x', ?, ?, ?)",
                    accusation,
                    line.id(),
                    CaseRows.NOW,
                    CaseRows.TODAY,
                    "accuser".repeat(6),
                    CaseRows.TODAY,
                    CaseRows.TODAY);
            portal.query("select accusation_receive_file(?, ?, 'x')", accusation, Ids.next());
            portal.commit();
        }
        try (Session desk = own.desk(clerk)) {
            desk.run(
                    "insert into accusation_entry (id, accusation_id, office_id, kind, happened_on, recorded_at,"
                            + " actor_id, actor_name) values (?, ?, ?, 'READ', ?, ?, ?, '包守廉')",
                    Ids.next(),
                    accusation,
                    line.id(),
                    CaseRows.TODAY,
                    CaseRows.NOW,
                    clerk.personId());
            desk.commit();
        }
        try (Session desk = own.desk(above)) {
            desk.query("select accusation_check_ask(?, ?, '抽查', ?)", Ids.next(), accusation, CaseRows.TODAY);
            desk.commit();
        }
        try (Session owner = Session.of(database.asOwner())) {
            owner.run(
                    "insert into accusation_slip (id, office_id, body_id, number, channel, received_on, sent_on)"
                            + " values (?, ?, ?, '官信-9', 'LETTER', ?, ?)",
                    Ids.next(),
                    town.officeId(),
                    town.bodyId(),
                    CaseRows.TODAY,
                    CaseRows.TODAY);
            owner.commit();
        }
    }

    Session desk(Actor actor) {
        return own.desk(actor);
    }

    Session job(Actor actor) {
        return Session.of(database.asJobs()).as(actor.officeId(), actor.bodyId(), null, null);
    }

    Session citizen(String... proofs) {
        return Session.of(database.asPortal()).presenting(proofs);
    }
}
