package org.hongyan.tenant;

/**
 * An administrative division.
 *
 * @param code 12 digits: province 2, city 4, county 6, township 9, rest zero
 * @param parentCode null for the province
 * @param seatOfOffice false for grouping nodes of the statistics and for farms, industrial parks and the like
 */
public record Division(String code, String name, OfficeLevel level, String parentCode, boolean seatOfOffice) {}
