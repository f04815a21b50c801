package org.hongyan.conduct;

/**
 * Somebody the petitioner may complain about.
 *
 * @param bodyName whose conduct
 * @param hearerName the office above that hears the complaint
 */
public record ConductTarget(ConductAbout about, String bodyName, String hearerName) {}
