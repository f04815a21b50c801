package org.hongyan.tenant.isolation;

import java.util.Map;

/**
 * What makes a row somebody else's, as a condition: the matter is %1$s, the office %2$s, the body %3$s, the person %4$s.
 */
final class Foreign {

    /** Tables that are told apart by something else than the matter of a row. */
    static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("matter", "id <> '%1$s'"),
            Map.entry("post", "office_id <> '%2$s'"),
            Map.entry("staff_draft", "actor_id <> '%4$s'"),
            Map.entry("document_counter", "body_id <> '%3$s'"),
            Map.entry("match_rarity", "body_id <> '%3$s'"),
            Map.entry("match_alarm", "body_id <> '%3$s'"),
            Map.entry("merger", "matter_id <> '%1$s' and into_matter_id <> '%1$s'"),
            Map.entry("document_template", "office_id <> '%2$s'"),
            Map.entry("library_entry", "office_id <> '%2$s'"),
            Map.entry("annual_report", "body_id <> '%3$s'"),
            Map.entry("audit_record", "office_id <> '%2$s'"),
            Map.entry("accusation_slip", "body_id <> '%3$s'"),
            Map.entry("public_draft", "true"),
            Map.entry("outbox", "true"),
            Map.entry("office_change", "true"),
            Map.entry("deputy_suggestion", "true"),
            Map.entry("deputy_suggestion_answer", "true"),
            Map.entry("deputy_suggestion_paper", "true"),
            Map.entry("deputy_suggestion_part", "true"),
            Map.entry("deputy_suggestion_link", "true"),
            Map.entry("timeline_seal", "true"),
            Map.entry("indicator_month", "true"),
            Map.entry("indicator_stale", "true"),
            Map.entry("indicator_state", "true"),
            Map.entry("saved_view", "person_id <> '%4$s'"),
            Map.entry("register_import", "actor_id <> '%4$s'"),
            Map.entry("register_import_row", "actor_id <> '%4$s'"),
            Map.entry("register_import_print", "body_id <> '%3$s'"),
            Map.entry("desk_beat", "true"),
            Map.entry("person_look", "true"),
            Map.entry("request_answer", "true"));

    private Foreign() {}
}
