package org.hongyan.tenantconfig.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.UUID;
import org.hongyan.tenant.TenantSettings;
import org.hongyan.tenantconfig.settings.internal.StoredSettings;
import org.hongyan.testing.Database;
import org.hongyan.testing.Queries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredSettingsIT {

    private static final UUID OFFICE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static Database database;
    private static EntityManagerFactory factory;
    private static EntityManager entityManager;
    private static TenantSettings settings;

    @BeforeAll
    static void fill() throws SQLException {
        database = Database.fresh();
        run("insert into division (code, name, level) values ('420000000000', '湖北省', 'PROVINCE')");
        run("insert into office (id, code, name, kind, level, division_code, number_prefix) values " + "('" + OFFICE
                + "', 'hubei', '湖北省信访局', 'GOV', 'PROVINCE', '420000000000', '鄂信')");
        factory = Queries.on(database.asPortal());
        entityManager = factory.createEntityManager();
        settings = new StoredSettings(entityManager);
    }

    @AfterAll
    static void close() {
        entityManager.close();
        factory.close();
    }

    @Test
    void without_a_value_of_its_own_an_office_has_the_default() {
        UUID other = UUID.fromString("00000000-0000-7000-8000-000000000002");
        assertThat(settings.ratingWindowDays(other)).isEqualTo(30);
        assertThat(settings.assignerCheckDays(other)).isEqualTo(15);
        assertThat(settings.suggestionAnswerDays(other)).isEqualTo(60);
        assertThat(settings.maxAttachments(other)).isEqualTo(10);
        assertThat(settings.objectionMinLength(other)).isEqualTo(20);
        assertThat(settings.collectiveFrom(other)).isEqualTo(5);
    }

    @Test
    void a_value_of_its_own_counts_at_once() throws SQLException {
        set("MAX_ATTACHMENTS", 12);
        assertThat(settings.maxAttachments(OFFICE)).isEqualTo(12);
        set("MAX_ATTACHMENTS", 15);
        assertThat(settings.maxAttachments(OFFICE)).isEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void the_table_keeps_the_same_bounds_as_the_code(SettingKey key) throws SQLException {
        assertThat(key.allows(key.defaultValue())).isTrue();
        set(key.name(), key.least());
        set(key.name(), key.most());
        assertThatThrownBy(() -> set(key.name(), key.least() - 1)).hasMessageContaining("setting_within_legal_bounds");
        assertThatThrownBy(() -> set(key.name(), key.most() + 1)).hasMessageContaining("setting_within_legal_bounds");
        run("delete from office_setting");
    }

    @Test
    void what_is_no_setting_cannot_be_set() {
        assertThatThrownBy(() -> set("HANDLING_DAYS", 90)).hasMessageContaining("setting_within_legal_bounds");
    }

    private static void set(String key, int value) throws SQLException {
        run("insert into office_setting values ('" + OFFICE + "', '" + key + "', " + value + ") "
                + "on conflict (office_id, key) do update set value = excluded.value");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = database.asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
