package org.hongyan.document;

/** How a signed document became what is kept. */
public enum SealMethod {
    /** Printed, stamped or signed by hand, scanned. */
    STAMPED_SCAN,
    /** By an electronic seal that the deployment has connected. */
    ELECTRONIC,
    /** Made of what the system had recorded; nobody has to sign it. */
    FROM_LOG
}
