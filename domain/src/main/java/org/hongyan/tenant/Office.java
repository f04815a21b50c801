package org.hongyan.tenant;

import java.util.UUID;

/**
 * An office as everybody may see it; all of this is published.
 *
 * @param code short ASCII word, unique; in addresses and as the alias of the Keycloak organization
 * @param divisionCode place, 12 digits; several offices may share one
 * @param parentId the superior office of the same kind, or null at the top
 * @param parentCode its code, or null
 * @param numberPrefix starts every petition number of this office, for example 赤信
 * @param open false while suspended: read-only, takes no petition
 */
public record Office(
        UUID id,
        String code,
        String name,
        OfficeKind kind,
        OfficeLevel level,
        String divisionCode,
        UUID parentId,
        String parentCode,
        String numberPrefix,
        String address,
        String phone,
        String openingHours,
        boolean open) {}
