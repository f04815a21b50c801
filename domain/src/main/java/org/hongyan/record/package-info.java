/**
 * What outsiders and leaders add to the record of a handling: opinions of lawyers, appraisers and third parties, and
 * leaders' instructions with what became of them. Neither decides anything.
 */
package org.hongyan.record;
