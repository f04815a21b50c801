package org.hongyan.tenant.isolation;

import static org.hongyan.tenant.isolation.CaseRows.TODAY;

import org.hongyan.shared.Ids;

/** What the night writes into a case. */
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
    }
}
