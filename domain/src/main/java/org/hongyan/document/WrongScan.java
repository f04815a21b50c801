package org.hongyan.document;

import org.hongyan.shared.Refusal;

/**
 * What was scanned is another paper.
 *
 * @param number the number of the document it should be
 * @param found the check code on the scan, empty if none could be read
 */
public record WrongScan(String number, String found) implements Refusal {}
