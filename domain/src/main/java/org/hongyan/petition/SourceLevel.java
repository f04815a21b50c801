package org.hongyan.petition;

import org.hongyan.tenant.OfficeLevel;

/** The level from which a petition was handed down (来源级别): the tree of offices ends at the province, this does not. */
public enum SourceLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    /** True if this level stands above that of an office. */
    public boolean above(OfficeLevel level) {
        // one level more than the offices have, at the top
        return ordinal() < level.ordinal() + 1;
    }
}
