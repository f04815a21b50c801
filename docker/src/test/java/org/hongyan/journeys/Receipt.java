package org.hongyan.journeys;

/**
 * What a citizen takes home: number and query code of a matter.
 *
 * @param code 18 digits without spaces
 */
record Receipt(String number, String code) {}
