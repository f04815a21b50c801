package org.hongyan.document;

/** How a signed document got its seal. */
public enum SealMethod {
    /** Printed, stamped by hand, scanned. */
    STAMPED_SCAN,
    /** By an electronic seal that the deployment has connected. */
    ELECTRONIC
}
