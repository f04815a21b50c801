package org.hongyan.tenant;

import java.util.UUID;

/**
 * A body or section inside an office (domain.md §3.7).
 *
 * @param bodyId the body a section works for; a body names itself
 * @param root true for the body that is the office itself (a government, a congress), of which there is one
 * @param name legal name as it stands on documents; for a section its plain name
 * @param documentPrefix starts every document number of a body, for example 官政信; null for a section
 * @param divisionCode place, 12 digits, or null
 * @param village true for a village or community
 */
public record Unit(
        UUID id,
        UUID officeId,
        UnitKind kind,
        UUID bodyId,
        boolean root,
        String name,
        String documentPrefix,
        String divisionCode,
        boolean village) {}
