package org.hongyan.attachment;

/** Whether a file may be handed out. */
public enum AttachmentState {
    /** Kept, but the virus scanner could not be asked yet; not handed out. */
    PENDING,
    /** Handed out: found clean, or no scanner is configured. */
    CLEAN,
    /** Found infected afterwards; never handed out. */
    INFECTED
}
