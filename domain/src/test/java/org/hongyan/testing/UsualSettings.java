package org.hongyan.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.UUID;
import org.hongyan.tenant.TenantSettings;

/** The defaults, for tests of the domain without the module that keeps an office's own values. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UsualSettings implements TenantSettings {

    @Override
    public int ratingWindowDays(UUID officeId) {
        return 30;
    }

    @Override
    public int assignerCheckDays(UUID officeId) {
        return 15;
    }

    @Override
    public int suggestionAnswerDays(UUID officeId) {
        return 60;
    }

    @Override
    public int maxAttachments(UUID officeId) {
        return 10;
    }

    @Override
    public int objectionMinLength(UUID officeId) {
        return 20;
    }

    @Override
    public int collectiveFrom(UUID officeId) {
        return 5;
    }
}
