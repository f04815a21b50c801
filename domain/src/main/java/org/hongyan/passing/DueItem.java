package org.hongyan.passing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a matter that may be past, and the body to act for.
 *
 * @param on day it depends on; null where there is none
 */
public record DueItem(UUID matterId, UUID officeId, UUID bodyId, @Nullable LocalDate on) {}
