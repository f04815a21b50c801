package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the audit trail holds about one matter, read as the owner of the tables. */
final class AuditTrail {

    private final Ledger ledger;
    private final String number;

    AuditTrail(World world, String number) {
        this.ledger = new Ledger(world);
        this.number = number;
    }

    /** Every act carried out, oldest first, as {@code use case by person}; a petitioner is nobody. */
    List<String> acts() {
        return ledger.texts(
                "select use_case || coalesce(' by ' || nullif(actor_name, ''), '') from audit_record a"
                        + " join matter m on m.id = a.matter_id where m.number = ? and outcome = 'DONE' order by a.id",
                number);
    }

    /** Expects these acts in this order, whatever else was done between them. */
    AuditTrail holds(String... acts) {
        assertThat(acts()).as("audit trail of " + number).containsSubsequence(acts);
        return this;
    }

    /** Expects every act of somebody at work to name person, office and body, and the request it came with. */
    void namesEverybody() {
        assertThat(ledger.texts(
                        "select use_case from audit_record a join matter m on m.id = a.matter_id"
                                + " where m.number = ? and (a.actor_kind = 'STAFF' and (a.actor_id is null or a.office_id is null"
                                + " or a.body_id is null or a.request_id = '') or a.recorded_at is null)",
                        number))
                .isEmpty();
    }
}
