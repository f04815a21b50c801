package org.hongyan.admin.matter;

/**
 * An act that is possible now, as a link to its page.
 *
 * @param main the one filled button
 */
public record StepButton(String label, String path, boolean main) {}
