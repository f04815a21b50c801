package org.hongyan.tenantconfig.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hongyan.tenantconfig.table.BadTableException;
import org.hongyan.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionImportIT {

    private Database database;
    private DivisionImport divisions;

    @BeforeEach
    void empty() {
        database = Database.fresh();
        divisions = new DivisionImport(database.asOwner());
    }

    @Test
    void the_first_time_brings_everything_and_the_second_nothing() throws SQLException {
        assertThat(divisions.bringIn(DivisionTable.hubei())).isEqualTo(1_595);
        assertThat(divisions.bringIn(DivisionTable.hubei())).isZero();
        assertThat(count()).isEqualTo(1_595);
    }

    @Test
    void a_renamed_place_is_one_change_and_no_place_disappears() throws SQLException {
        divisions.bringIn(DivisionTable.hubei());
        var renamed = table("420000000000,湖北省,province,", "421200000000,咸宁新市,city,420000000000");
        assertThat(divisions.bringIn(DivisionTable.read("renamed.csv", renamed)))
                .isEqualTo(1);
        assertThat(count()).isEqualTo(1_595);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "421281000000,赤壁市,county,421200000000",
                "421200000000,咸宁市,city,421200000000",
                "420000000000,湖北省,province,",
                "421200000000,咸宁市,county,420000000000",
            })
    void a_faulty_table_leaves_nothing_behind(String faulty) throws SQLException {
        var table = table("420000000000,湖北省,province,", "420100000000,武汉市,city,420000000000", faulty);
        assertThatThrownBy(() -> divisions.bringIn(DivisionTable.read("faulty.csv", table)))
                .isInstanceOf(BadTableException.class)
                .hasMessageContaining("nothing was changed");
        assertThat(count()).isZero();
    }

    @Test
    void a_failure_in_the_middle_of_the_import_leaves_nothing_behind() throws SQLException {
        database.runAsSuperuser("alter table division add constraint no_townships_today check (level <> 'TOWNSHIP')");
        assertThatThrownBy(() -> divisions.bringIn(DivisionTable.hubei()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rolled back");
        assertThat(count()).isZero();
    }

    private static InputStream table(String... rows) {
        String text = "code,name,level,parent_code\n"
                + String.join("\n", Stream.of(rows).toList());
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private int count() throws SQLException {
        try (var connection = database.asOwner().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from division")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
