package org.hongyan.province;

import org.hongyan.tenant.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * What is written down to found an office; address, telephone and hours may come later.
 *
 * @param code short ASCII word, in addresses and never changed
 * @param bodyName the legal name, as it stands on documents
 * @param divisionCode place, 12 digits
 * @param superiorCode code of the superior office, or empty
 */
public record OfficeForm(
        String code,
        String name,
        String bodyName,
        @Nullable OfficeKind kind,
        String divisionCode,
        String superiorCode,
        String numberPrefix,
        String documentPrefix,
        String address,
        String phone,
        String openingHours) {}
