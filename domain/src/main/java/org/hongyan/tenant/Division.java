package org.hongyan.tenant;

/**
 * An administrative division.
 *
 * @param code 12 digits: province 2, city 4, county 6, township 9, rest zero
 * @param parentCode null for the province
 * @param seatOfOffice false for grouping nodes of the statistics and for farms, industrial parks and the like
 */
public record Division(String code, String name, OfficeLevel level, String parentCode, boolean seatOfOffice) {

    /** Township numbers from here on are development zones, farms and the like (statistical code rules). */
    private static final int FIRST_NON_GOVERNMENT = 400;

    /**
     * Whether a petition office may sit at such a place by itself. City number 90 groups the counties directly under
     * a province (429000000000) and governs nothing.
     */
    public static boolean isSeatOfOffice(String code, OfficeLevel level) {
        return switch (level) {
            case PROVINCE, COUNTY -> true;
            case CITY -> !code.startsWith("90", 2);
            case TOWNSHIP -> Integer.parseInt(code.substring(6, 9)) < FIRST_NON_GOVERNMENT;
        };
    }

    /** The digits of a place that all places below it share. */
    public static String significant(String divisionCode) {
        int end = divisionCode.length();
        for (int length : new int[] {9, 6, 4, 2}) {
            if (end > length && divisionCode.substring(length).chars().allMatch(digit -> digit == '0')) {
                end = length;
            }
        }
        return divisionCode.substring(0, end);
    }
}
