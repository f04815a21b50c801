package org.hongyan.tenantconfig.subject;

import java.sql.Connection;
import java.sql.SQLException;

/** Brings a checked table of subjects into the database: adds, renames, never removes. */
public final class SubjectImport {

    private static final String UPSERT =
            """
            insert into subject (code, name, parent_code, sort) values (?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, sort = excluded.sort
            where (subject.name, subject.sort) is distinct from (excluded.name, excluded.sort)""";

    private SubjectImport() {}

    /** @return how many subjects were added or changed */
    public static int bringIn(Connection connection, SubjectTable table) throws SQLException {
        int changed = 0;
        try (var insert = connection.prepareStatement(UPSERT)) {
            for (var row : table.rows()) {
                insert.setString(1, row.code());
                insert.setString(2, row.name());
                insert.setString(3, row.parentCode());
                insert.setInt(4, row.sort());
                insert.addBatch();
            }
            for (int rows : insert.executeBatch()) {
                changed += Math.max(rows, 0);
            }
        }
        return changed;
    }
}
