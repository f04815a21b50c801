package org.hongyan.tenantconfig.settings.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hongyan.tenant.TenantSettings;
import org.hongyan.tenantconfig.settings.SettingKey;

/** Settings from the table, by primary key and without a cache, so that a change counts at once on every node. */
@ApplicationScoped
@Transactional
public class StoredSettings implements TenantSettings {

    private final EntityManager database;

    /** For the proxy. */
    protected StoredSettings() {
        this(null);
    }

    @Inject
    public StoredSettings(EntityManager database) {
        this.database = database;
    }

    @Override
    public int ratingWindowDays(UUID officeId) {
        return value(officeId, SettingKey.RATING_WINDOW_DAYS);
    }

    @Override
    public int assignerCheckDays(UUID officeId) {
        return value(officeId, SettingKey.ASSIGNER_CHECK_DAYS);
    }

    @Override
    public int suggestionAnswerDays(UUID officeId) {
        return value(officeId, SettingKey.SUGGESTION_ANSWER_DAYS);
    }

    @Override
    public int maxAttachments(UUID officeId) {
        return value(officeId, SettingKey.MAX_ATTACHMENTS);
    }

    @Override
    public int objectionMinLength(UUID officeId) {
        return value(officeId, SettingKey.OBJECTION_MIN_LENGTH);
    }

    @Override
    public int collectiveFrom(UUID officeId) {
        return value(officeId, SettingKey.COLLECTIVE_FROM);
    }

    private int value(UUID officeId, SettingKey key) {
        var stored = database.createNativeQuery("select value from office_setting where office_id = ?1 and key = ?2")
                .setParameter(1, officeId)
                .setParameter(2, key.name())
                .getResultList();
        return stored.isEmpty() ? key.defaultValue() : ((Number) stored.get(0)).intValue();
    }
}
