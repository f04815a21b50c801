package org.hongyan.notice;

import java.util.List;
import org.hongyan.privacy.QueryCode;
import org.hongyan.testing.Database;

/** Looks for a query code in every table that is written beside a message. */
final class CodeTraces {

    private CodeTraces() {}

    static void nowhere(Database database, QueryCode code) {
        for (String table : List.of("outbox", "notice", "audit_record", "event")) {
            for (String form : List.of(
                    code.reveal(),
                    String.join(" ", code.groups()),
                    code.groups().get(1))) {
                database.runAsSuperuser("do $$ begin if exists (select from " + table + " t where position('"
                        + form + "' in t::text) > 0 or position(encode('" + form
                        + "'::bytea, 'hex') in t::text) > 0)"
                        + " then raise 'found in " + table + "'; end if; end $$");
            }
        }
    }
}
