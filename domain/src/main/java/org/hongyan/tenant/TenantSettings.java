package org.hongyan.tenant;

import java.util.UUID;

/**
 * What an office may set differently within the bounds of the law. Without a value of its own an office has the
 * default; a value outside the bounds cannot be stored.
 */
public interface TenantSettings {

    /** Calendar days in which a rating may be given and changed (CL13). */
    int ratingWindowDays(UUID officeId);

    /** Calendar days in which an assigner judges a report of completion (CL10). */
    int assignerCheckDays(UUID officeId);

    /** Calendar days after which an office answers a suggestion; a promise, the law sets no limit. */
    int suggestionAnswerDays(UUID officeId);

    /** How many files one petition may carry. */
    int maxAttachments(UUID officeId);

    /** Characters that the reasons of an objection must have at least. */
    int objectionMinLength(UUID officeId);

    /** From this head-count on a visit is a collective one. */
    int collectiveFrom(UUID officeId);
}
