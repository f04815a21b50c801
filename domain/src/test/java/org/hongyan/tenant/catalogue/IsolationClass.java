package org.hongyan.tenant.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The isolation classes of ADR 0003: what a policy that lets a role read a table has to ask for. A role without an
 * entry reads no row of the class.
 */
enum IsolationClass {
    /** Everybody may read it; no row security. */
    GLOBAL(Map.of()),
    /** Only the owner and the writer behind the definer functions. */
    INNER(Map.of()),
    /** The own part of a body, and inside it of a section or handler. */
    OFFICE(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "hy_section()", "hy_actor()"),
            "hongyan_jobs", List.of("(body_id = hy_body())", "hy_section()", "hy_actor()"),
            "hongyan_search", List.of("(body_id = hy_body())", "hy_section()", "hy_actor()"))),
    /** Whoever has a part in the matter; the petitioner by proof. */
    CHAIN(Map.of(
            "hongyan_desk", List.of("FROM standing s", "(s.body_id = hy_body())"),
            "hongyan_jobs", List.of("FROM standing s", "(s.body_id = hy_body())"),
            "hongyan_portal", List.of("FROM petitioner_proof p", "(p.proof = ANY (hy_proofs()))", "ended_at IS NULL"))),
    /** The body that received the petition, others by the packet of a handover; the petitioner by the own proof. */
    PETITION(Map.of(
            "hongyan_desk", List.of("FROM handover_packet k", "(NOT k.ended)", "FROM standing s"),
            "hongyan_jobs", List.of("FROM handover_packet k", "(NOT k.ended)", "FROM standing s"),
            "hongyan_portal", List.of("FROM petitioner_proof p", "(p.proof = ANY (hy_proofs()))", "ended_at IS NULL"))),
    /** The body whose file it is, bodies it was shared with; the petitioner by the proof of the draft, then the own. */
    FILE(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "FROM attachment_share k", "FROM standing s"),
            "hongyan_jobs", List.of("(body_id = hy_body())", "FROM attachment_share k", "FROM standing s"),
            "hongyan_portal", List.of("(draft_proof = ANY (hy_proofs()))", "FROM petitioner_proof p"))),
    /** The two ends of a handover, as long as they have a part. */
    ENDS(Map.of(
            "hongyan_desk",
                    List.of("(sender_body_id = hy_body())", "(receiver_body_id = hy_body())", "FROM standing s"),
            "hongyan_jobs",
                    List.of("(sender_body_id = hy_body())", "(receiver_body_id = hy_body())", "FROM standing s"))),
    /** Who follows a matter up and who holds it, as long as they have a part. */
    FOLLOW_UP(Map.of("hongyan_desk", List.of("FROM standing s", "(s.body_id = hy_body())", "s.is_holder"))),
    /** Every body of the office whose leader sponsors the matter, as long as it has a part. */
    SPONSORSHIP(Map.of("hongyan_desk", List.of("(office_id = hy_office())", "FROM standing s"))),
    /** Who wrote the minutes of a meeting and who sat there, as long as they have a part. */
    MEETING(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "(member_body_id = hy_body())", "FROM standing s"))),
    /** Who wrote an instruction down and whom it is addressed to, as long as they have a part. */
    INSTRUCTION(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "(addressed_body_id = hy_body())", "FROM standing s"))),
    /** The reviewing body as long as it has a part; the petitioner what he or she asked for. */
    REVIEW(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "FROM standing s"),
            "hongyan_portal", List.of("FROM petitioner_proof p", "(p.proof = ANY (hy_proofs()))", "ended_at IS NULL"))),
    /** A body's own working papers; the sender of the matter does not see them. */
    BODY(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())"),
            "hongyan_jobs", List.of("(body_id = hy_body())"))),
    /** A body's own, of which the petitioner sees some columns by proof; no other body. */
    RECORD(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "FROM standing s"),
            "hongyan_jobs", List.of("(body_id = hy_body())", "FROM standing s"),
            "hongyan_portal", List.of("FROM petitioner_proof p", "(p.proof = ANY (hy_proofs()))", "ended_at IS NULL"))),
    /** A supervisor of the office above who works neither for the office complained of nor on the matter; the complainer. */
    CONDUCT(Map.of(
            "hongyan_desk",
                    List.of("(body_id = hy_body())", "hy_whole_desk()", "conduct_reads(matter_id, about_office_id)"),
            "hongyan_portal", List.of("FROM petitioner_proof p", "(p.proof = ANY (hy_proofs()))", "ended_at IS NULL"))),
    /** The rated body once the window has closed; the petitioner by proof. */
    RATING(Map.of(
            "hongyan_desk", List.of("(body_id = hy_body())", "(shown_at IS NOT NULL)", "FROM standing s"),
            "hongyan_portal", List.of("FROM petitioner_proof p", "(p.proof = ANY (hy_proofs()))", "ended_at IS NULL"))),
    /** Presented with the request, and read by nobody else. */
    PROOF(Map.of("hongyan_portal", List.of("= ANY (hy_proofs())"))),
    /** A member of staff's own, and the office's where the table says so. */
    PERSON(Map.of(
            "hongyan_desk", List.of("= hy_actor())"),
            "hongyan_jobs", List.of("= hy_actor())"))),
    /** A clerk of the discipline office, by a post that holds now; its content is sealed to that office's key besides. */
    SEALED(Map.of(
            "hongyan_desk",
            List.of("(office_id = hy_office())", "FROM post p", "'DISCIPLINE_CLERK'", "(p.withdrawn_at IS NULL)"))),
    /** Added by everybody, sealed, and read by the jobs only. */
    JOBS(Map.of("hongyan_jobs", List.of())),
    /** An office's own blank forms; the one of the receipt is printed for citizens, too. */
    FORM(Map.of(
            "hongyan_desk", List.of("(office_id = hy_office())"),
            "hongyan_jobs", List.of("(office_id = hy_office())"),
            "hongyan_portal", List.of("(kind = 'REGISTRATION_RECEIPT'::text)"))),
    /** The congress that entered a suggestion, and the body that answers it. */
    SUGGESTION(Map.of("hongyan_desk", List.of("(body_id = hy_body())", "(receiver_body_id = hy_body())"))),
    /** What an office wrote for itself and for those below it. */
    LIBRARY(Map.of("hongyan_desk", List.of("(office_id = hy_office())", "library_offices()"))),
    /** Administrators of the province. */
    PROVINCE(Map.of("hongyan_desk", List.of("hy_province_admin()"))),
    /** The office that did it. */
    OFFICE_TRAIL(Map.of("hongyan_desk", List.of("(office_id = hy_office())")));

    private final Map<String, List<String>> phrases;

    IsolationClass(Map<String, List<String>> phrases) {
        this.phrases = phrases;
    }

    /** True if a role other than owner and writer may read rows at all. */
    boolean readBy(String role) {
        return phrases.containsKey(role);
    }

    /** What a read policy for the role has to contain, as PostgreSQL prints it. */
    List<String> asks(String role) {
        return phrases.getOrDefault(role, List.of());
    }
}
