package org.hongyan.tenantconfig.division;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hongyan.tenantconfig.table.Transaction;

/** Brings a checked table of divisions into the database: adds, renames, never removes. */
public final class DivisionImport {

    private static final String UPSERT =
            """
            insert into division (code, name, level, parent_code) values (?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, level = excluded.level,
              parent_code = excluded.parent_code
            where (division.name, division.level, division.parent_code)
              is distinct from (excluded.name, excluded.level, excluded.parent_code)""";

    private final DataSource owner;

    /** @param owner connections as {@code hongyan_owner} */
    public DivisionImport(DataSource owner) {
        this.owner = owner;
    }

    /** @return how many places were added or changed; 0 if the table was already there */
    public int bringIn(DivisionTable table) {
        return Transaction.in(owner, connection -> bringIn(connection, table));
    }

    /** The same inside the caller's transaction. */
    public static int bringIn(Connection connection, DivisionTable table) throws SQLException {
        int changed = 0;
        try (var insert = connection.prepareStatement(UPSERT)) {
            for (var row : table.rows()) {
                insert.setString(1, row.code());
                insert.setString(2, row.name());
                insert.setString(3, row.level().name());
                insert.setString(4, row.parentCode());
                insert.addBatch();
            }
            for (int rows : insert.executeBatch()) {
                changed += Math.max(rows, 0);
            }
        }
        return changed;
    }
}
