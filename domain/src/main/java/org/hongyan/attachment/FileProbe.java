package org.hongyan.attachment;

import org.hongyan.shared.FieldError;

/** Looks into a file that is kept somewhere else: the same limits, kinds and scanner, nothing stored. */
public interface FileProbe {

    /**
     * What was found.
     *
     * @param name safe name
     * @param content null if something is wrong
     * @param wrong null if nothing is
     */
    record Probed(String name, byte[] content, FieldError wrong) {}

    /** Looks into it; the pointer is for the error. */
    Probed probe(Upload upload, String pointer);
}
