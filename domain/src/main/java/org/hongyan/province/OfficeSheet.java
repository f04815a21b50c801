package org.hongyan.province;

import java.util.Map;
import java.util.Set;
import org.hongyan.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * One office as an administrator of the province sees it.
 *
 * @param version counted up by every change
 * @param superiorCode code of the superior office, null at the top
 * @param bodies bodies, the office itself among them
 * @param sections sections of all bodies
 * @param below offices directly below that are not closed
 * @param manning how many people hold each role; roles nobody holds are left out
 * @param gaps what is missing before it can begin
 */
public record OfficeSheet(
        ProvinceOffice office,
        int version,
        @Nullable String superiorCode,
        String numberPrefix,
        String documentPrefix,
        String address,
        String phone,
        String openingHours,
        int bodies,
        int sections,
        int below,
        Map<Role, Integer> manning,
        Set<GoLiveItem> gaps) {

    /** True if nothing is missing. */
    public boolean complete() {
        return gaps.isEmpty();
    }
}
