/**
 * Satisfaction ratings (满意度评价): the petitioner rates the petition office and the responsible body apart, each
 * representative for himself or herself, within a window, and may change the value until it closes.
 *
 * <p>R3.1 The office's window opens when the matter is first handed over, the body's with the service of its reply; the
 * body's ends with the petitioner's review limit. R3.2 The rated see nothing before the window has closed, then the
 * value, and the reason only with consent. R3.3 Self-handling (office = body) is rated once. R3.4 Nobody but the
 * petitioner, by proof, writes a value.
 */
package org.hongyan.rating;
