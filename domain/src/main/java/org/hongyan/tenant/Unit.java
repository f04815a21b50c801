package org.hongyan.tenant;

import java.util.UUID;

/**
 * A body or section inside an office (domain.md §3.7).
 *
 * @param bodyId the body a section works for; a body names itself
 * @param name legal name as it stands on documents; for a section its plain name
 * @param rootBody true for the body that is the office itself (a government, a congress), of which there is one
 */
public record Unit(UUID id, UUID officeId, UnitKind kind, UUID bodyId, String name, boolean rootBody) {}
