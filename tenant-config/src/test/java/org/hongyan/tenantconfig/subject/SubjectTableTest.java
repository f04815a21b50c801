package org.hongyan.tenantconfig.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongyan.tenantconfig.subject.SubjectTable.Row;
import org.hongyan.tenantconfig.table.BadTableException;
import org.junit.jupiter.api.Test;

class SubjectTableTest {

    @Test
    void the_shared_tree_has_seventeen_subjects_of_the_first_level() {
        var rows = SubjectTable.shared().rows();
        assertThat(rows).hasSize(17 + 112);
        assertThat(rows.stream().filter(row -> row.parentCode() == null))
                .hasSize(17)
                .extracting(Row::name)
                .startsWith("农村农业", "国土资源")
                .endsWith("其他");
        assertThat(rows).contains(new Row("020100", "土地征收", "020000", 16));
    }

    @Test
    void a_subject_must_stand_below_the_one_its_digits_say_and_after_it() {
        assertThat(faultsOf("010100,土地征收,010000")).hasSize(1).first().asString().contains("orphan");
        assertThat(faultsOf("010000,农村农业,", "020000,国土资源,", "010100,土地征收,020000"))
                .hasSize(1)
                .first()
                .asString()
                .contains("belongs below '010000'");
    }

    @Test
    void a_short_code_a_missing_name_and_a_repeat_are_refused_together() {
        assertThat(faultsOf("010000,农村农业,", "010000,,", "1,短,")).hasSize(3);
    }

    private static List<String> faultsOf(String... rows) {
        var content = ("code,name,parent_code\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                        BadTableException.class, () -> SubjectTable.read("bad.csv", new ByteArrayInputStream(content)))
                .faults();
    }
}
