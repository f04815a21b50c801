package org.hongyan.golden;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What goes on beside the course of a matter: help that was asked for, and what was late and went up. */
final class Beside {

    private static final String HELP = "select e.id::text, case e.kind when 'CO_HANDLING' then '' else 'call ' end"
            + " || s.name || ' -> ' || r.name || ' until ' || e.wished_on || ' ' || lower(e.state)"
            + " || coalesce(', then ' || lower(n.way), '')"
            + " from exchange e join unit s on s.id = e.sender_body_id join unit r on r.id = e.receiver_body_id"
            + " left join co_handling_step n on n.exchange_id = e.id"
            + " where e.matter_id = ? and e.kind in ('CO_HANDLING', 'CO_HANDLER_CALL') order by e.sent_at, e.id";

    private static final String CLIMBS = "select c.id::text, c.kind || ' ' || u.name || ' until ' || c.due_on || ' -> '"
            + " || coalesce(a.name, 'nobody above') || ' ' || c.climbed_on"
            + " from climb c join unit u on u.id = c.body_id left join unit a on a.id = c.to_body_id"
            + " where c.matter_id = ? order by c.climbed_on, c.due_on, c.kind, c.level";

    private Beside() {}

    static Map<String, String> help(Connection connection, UUID matter) throws SQLException {
        return read(connection, HELP, matter);
    }

    static Map<String, String> climbs(Connection connection, UUID matter) throws SQLException {
        return read(connection, CLIMBS, matter);
    }

    private static Map<String, String> read(Connection connection, String sql, UUID matter) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, matter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getString(2));
                }
            }
        }
        return found;
    }
}
