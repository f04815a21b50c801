package org.hongyan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.hongyan.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    @Test
    @DisplayName("an application role without a caller sees no case at all")
    void nobodySeesNothing() throws Exception {
        Database database = Database.fresh();
        try (Connection connection = database.asDesk().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from matter")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
