package org.hongyan.province;

import java.util.UUID;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of offices.
 *
 * @param divisionCode place, 12 digits
 * @param place its name
 * @param superior name of the superior office, null at the top
 */
public record ProvinceOffice(
        UUID id,
        String code,
        String name,
        OfficeKind kind,
        OfficeLevel level,
        String divisionCode,
        String place,
        @Nullable String superior,
        OfficeState state) {

    /** Where the next page goes on: place and code, parted by a dot. */
    public String position() {
        return divisionCode + "." + code;
    }
}
