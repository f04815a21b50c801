package org.hongyan.attachment;

import java.io.InputStream;

/** Asks whether a file is infected. */
public interface VirusScanner {

    /** What the scanner said. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It could not be asked; to be asked again. */
        UNKNOWN
    }

    /** Scans a content. */
    Verdict scan(InputStream content);
}
