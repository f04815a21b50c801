package org.hongyan.tenant;

/** The level of the place an office sits at, highest first. */
public enum OfficeLevel {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
