package org.hongyan.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The database as its owner sees it: to check what no page shows. */
final class Ledger {

    /** Each counts what must not be; a matter is stored and moved as a whole or not at all. */
    private static final Map<String, String> BROKEN = broken();

    private final DataSource owner;

    Ledger(World world) {
        this.owner = world.stack().owner();
    }

    private static Map<String, String> broken() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(
                "matters without exactly one holder",
                "select m.number from matter m where"
                        + " (select count(*) from standing s where s.matter_id = m.id and s.is_holder) <> 1");
        rules.put(
                "matters without a petition",
                "select m.number from matter m where not exists"
                        + " (select from petition p where p.matter_id = m.id)");
        rules.put(
                "matters without a demand",
                "select m.number from matter m where not exists" + " (select from demand d where d.matter_id = m.id)");
        rules.put(
                "petitions sent online without petitioner and code",
                "select p.number from petition p"
                        + " where p.channel = 'ONLINE' and not exists (select from petitioner_proof c"
                        + " where c.petition_id = p.id and c.ended_at is null)");
        rules.put(
                "parts without the row of a list, or with an old one",
                "select m.number from matter m"
                        + " join standing s on s.matter_id = m.id left join desk_item d on d.matter_id = m.id"
                        + " and d.body_id = s.body_id where d.state is distinct from m.state");
        rules.put(
                "chains whose head is not their last event",
                "select m.number from matter m"
                        + " left join chain_head h on h.matter_id = m.id where h.seq is distinct from"
                        + " (select max(e.seq) from event e where e.matter_id = m.id)");
        rules.put(
                "events without a link",
                "select e.kind from event e where not exists"
                        + " (select from event_link l where l.matter_id = e.matter_id and l.seq = e.seq)");
        rules.put(
                "matters on their way that the receiver does not hold",
                "select m.number from matter m"
                        + " where m.state = 'IN_TRANSIT' and not exists (select from handover h join standing s"
                        + " on s.matter_id = h.matter_id and s.body_id = h.receiver_body_id and s.is_holder"
                        + " where h.matter_id = m.id)");
        rules.put(
                "matters at the counter that have been handed over",
                "select m.number from matter m"
                        + " where m.state in ('SUBMITTED', 'REGISTERED') and exists (select from handover h"
                        + " where h.matter_id = m.id and h.state not in ('UPHELD', 'RECALLED'))");
        return rules;
    }

    /** What is half stored or half moved, by rule; empty when all is well. */
    Map<String, List<String>> halfMoved() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        BROKEN.forEach((rule, query) -> {
            List<String> rows = texts(query);
            if (!rows.isEmpty()) {
                found.put(rule, rows);
            }
        });
        return found;
    }

    /** First column of every row. */
    List<String> texts(String query, String... arguments) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** Tables in which the digits stand somewhere, however they are grouped. */
    List<String> tablesWith(String digits) {
        return texts("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .stream()
                .filter(table -> !texts(
                                "select 1 from \"" + table
                                        + "\" t where regexp_replace(t::text, '[ -]', '', 'g') like '%' || ? || '%' limit 1",
                                digits)
                        .isEmpty())
                .toList();
    }
}
