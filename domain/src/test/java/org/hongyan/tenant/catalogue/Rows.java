package org.hongyan.tenant.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a query as text. */
final class Rows {

    /** Objects that belong to an extension are the extension's business. */
    static final String NOT_OF_AN_EXTENSION =
            " and not exists (select from pg_depend x where x.objid = %s and x.classid = '%s'::regclass and x.deptype = 'e')";

    private Rows() {}

    static List<Map<String, String>> of(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    String value = result.getString(i);
                    row.put(result.getMetaData().getColumnLabel(i), value == null ? "" : value);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
