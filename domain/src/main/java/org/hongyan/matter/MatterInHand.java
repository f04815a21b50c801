package org.hongyan.matter;

/**
 * Somebody has opened a matter for a change; fired inside the transaction before anything is changed, for whoever keeps
 * people away from it.
 */
public record MatterInHand(Matter matter) {}
